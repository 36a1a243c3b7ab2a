import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { SearchBox } from '../search/SearchBox.js';
import { words } from '../words/words.js';
import { site } from './site.js';

/** What all pages have: the way home, the search box, what labels mean, and what the sample is. */
export function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#content">
        {words.skipToContent}
      </a>
      <header className="site-head">
        <Link href="/" className="home">
          {words.siteName}
        </Link>
        <SearchBox />
        <nav aria-label={words.navigation.label}>
          <a href="/graphiql">{words.navigation.explore}</a>
          <a href="/docs/README">{words.navigation.docs}</a>
        </nav>
      </header>
      {site.sample ? (
        <aside className="notice" aria-label={words.sampleLabel}>
          {words.sampleNotice}
        </aside>
      ) : null}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-foot">
        <p>{words.labelsDescribe}</p>
      </footer>
    </>
  );
}

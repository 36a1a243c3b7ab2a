import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { keyId } from '../key/keyText.js';
import { KeyPage } from '../key/KeyPage.js';
import { pageKey, usePageKey } from '../key/pageKey.js';
import { useNewsOfKey } from '../key/useNewsOfKey.js';
import { SearchBox } from '../search/SearchBox.js';
import { words } from '../words/words.js';
import { SampleNotice } from './SampleNotice.js';

const CONTENT = 'content';

/**
 * What all pages have: the way home, the search box, what labels mean, and what the sample is. While the server wants a key, there
 * is nothing to search or to show.
 */
export function Layout({ children }: { readonly children: ReactNode }) {
  const held = usePageKey();
  const news = useNewsOfKey(held, CONTENT);
  const { key, refusal } = held;
  return (
    <>
      <a className="skip" href={`#${CONTENT}`}>
        {words.skipToContent}
      </a>
      <header className="site-head">
        <Link href="/" className="home">
          {words.siteName}
        </Link>
        {refusal === null ? <SearchBox /> : null}
        <nav aria-label={words.navigation.label}>
          <a href="/graphiql">{words.navigation.explore}</a>
          <a href="/docs/README">{words.navigation.docs}</a>
          {key === null ? null : (
            <button type="button" className="quiet" onClick={() => pageKey.forget()}>
              {words.key.forget}
            </button>
          )}
        </nav>
      </header>
      <p role="status" className="hidden">
        {news}
      </p>
      {refusal === null ? <SampleNotice /> : null}
      <main id={CONTENT} tabIndex={-1}>
        {refusal === null ? children : <KeyPage refusal={refusal} />}
      </main>
      <footer className="site-foot">
        <p>{words.labelsDescribe}</p>
        {key === null ? null : <p>{words.key.inUse(keyId(key))}</p>}
      </footer>
    </>
  );
}

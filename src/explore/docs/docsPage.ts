import { Html, html } from '../html.js';
import { STYLE_ELEMENT } from '../style.js';
import type { DocLibrary, DocPage } from './library.js';
import type { SearchResult } from './search.js';

/** A page of the documentation. `base` leads from its address to `/`. */
export function docPage(library: DocLibrary, page: DocPage): Html {
  const content = html`${contentsOf(page)}
    <article>${page.body}</article>
    <p class="source"><a href="${page.name}.md">This page as Markdown</a></p>`;
  return layout(library, { title: page.title, content, base: '../', current: page.name });
}

/** Links to the chapters of a page that has several. */
function contentsOf({ sections }: DocPage): Html | null {
  const chapters = sections.filter(({ level }) => level === 2);
  if (chapters.length < 3) return null;
  return html`<details class="toc">
    <summary>On this page</summary>
    <ul>
      ${chapters.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
    </ul>
  </details>`;
}

/** Results of a search, at `/docs?q=…`. */
export function docResultsPage(
  library: DocLibrary,
  query: string,
  results: readonly SearchResult[],
): Html {
  const none = html`<p>
    No section has all of these words. Try fewer, or browse the <a href="docs/README">index</a>.
  </p>`;
  const content = html`<h1>Results for “${query}”</h1>
    ${
      results.length === 0
        ? none
        : html`<ol class="results">
            ${results.map(shownResult)}
          </ol>`
    }`;
  return layout(library, { title: `Search: ${query}`, content, base: '', query });
}

function shownResult({ page, id, heading, snippet }: SearchResult): Html {
  const fragment = id === '' ? '' : `#${id}`;
  return html`<li>
    <a href="docs/${page.name}${fragment}">${heading}</a> <span class="page">${page.title}</span>
    <p>${snippet}</p>
  </li>`;
}

interface Layout {
  readonly title: string;
  readonly content: Html;
  /** From the address of the page to `/`. */
  readonly base: string;
  /** Name of the page, unless it is none of the documentation. */
  readonly current?: string;
  readonly query?: string;
}

function layout(library: DocLibrary, { title, content, base, current, query = '' }: Layout): Html {
  const pages = [...library.pages.values()].map(({ name, title: label }) => {
    const here = name === current ? new Html(' aria-current="page"') : null;
    return html`<li><a href="${base}docs/${name}" ${here}>${label}</a></li>`;
  });
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · citegraph</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body class="docs">
        <header>
          <a class="skip" href="#content">Skip to the content</a>
          <a class="home" href="${base}./">citegraph</a>
          <a href="${base}docs/README">Documentation</a>
          <a href="${base}graphiql">GraphiQL</a>
          <a class="to-pages" href="#pages">All pages</a>
          <form action="${base}docs" role="search">
            <input
              type="search"
              name="q"
              value="${query}"
              maxlength="200"
              aria-label="Search the documentation"
              placeholder="Search the documentation"
            />
            <button>Search</button>
          </form>
        </header>
        <main id="content">${content}</main>
        <nav id="pages" aria-labelledby="pages-title">
          <h2 id="pages-title">Pages</h2>
          <ul>
            ${pages}
          </ul>
        </nav>
        <footer>
          Labels describe sentences in citing papers, not the quality of the cited one.
        </footer>
      </body>
    </html>`;
}

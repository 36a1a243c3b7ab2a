import { existsSync, readFileSync } from 'node:fs';
import { Html, html, jsonBlock } from '../explore/html.js';
import { STYLE_ELEMENT } from '../explore/style.js';
import { readPageScripts } from './pageScripts.js';

/** What `npm run build` writes of the front end: `index.html`, and files named by their content in `assets/`. */
export const WEB_FOLDER = new URL('../../dist/web/', import.meta.url);
/** Where the page of the build takes in what the server knows. */
const HEAD_MARK = '<!--head-->';
const SITE_MARK = '<!--site-->';
const MARKS = new RegExp(`(${HEAD_MARK}|${SITE_MARK})`);

/** What the client of the pages must know of its server before it asks anything. */
export interface SiteFacts {
  readonly publicUrl: string | null;
  readonly version: string;
  readonly sandbox: boolean;
  /** Whether the sample graph is loaded, of which every page says so; null for a page that is sent without data. */
  readonly sample: boolean | null;
  /** Whether data are withheld for want of an API key. */
  readonly needsKey: boolean;
  /** The id of the paper of the page; null for a page about none. */
  readonly paperId: string | null;
  readonly embedOrigins: readonly string[];
}

/** The page of the build, in which the client draws every page; `page` is the path of the page, as its route has it. */
export type Shell = (page: string, head: Html, site: SiteFacts) => Html;

/** The shell in a folder; null where the pages are not built. Throws for a page without the marks. */
export function readShell(folder: URL): Shell | null {
  const file = new URL('index.html', folder);
  if (!existsSync(file)) return null;
  const parts = readFileSync(file, 'utf8').split(MARKS);
  const [start = '', headMark, middle = '', siteMark, end = ''] = parts;
  if (parts.length !== 5 || headMark !== HEAD_MARK || siteMark !== SITE_MARK) {
    throw new Error(
      `${file.pathname}: expected a page with ${HEAD_MARK} and then ${SITE_MARK}; run npm run build.`,
    );
  }
  const [before, between, after] = [new Html(start), new Html(middle), new Html(end)];
  const scripts = readPageScripts(folder);
  return (page, head, site) =>
    html`${before}${head}${scripts.get(page) ?? null}${between}${jsonBlock('site', site)}${after}`;
}

/** What stands at the addresses of pages until they are built. */
export const NOT_BUILT = html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>citegraph</title>
      <link rel="icon" href="data:," />
      ${STYLE_ELEMENT}
    </head>
    <body>
      <main>
        <h1>citegraph</h1>
        <p>
          The pages are not built yet. Run <code>npm run build</code>, then start the server again.
        </p>
        <p><a href="/graphiql">GraphiQL</a> and <a href="/docs/README">the documentation</a></p>
      </main>
    </body>
  </html>`;

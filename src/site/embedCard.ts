import { createHash } from 'node:crypto';
import { html, Html } from '../explore/html.js';
import { editorialWords, labelLine, sidesLine } from './labelWords.js';
import type { SitePaper } from './pageData.js';
import { pagePath, titleOf } from './paperNames.js';
import type { SiteConfig } from './siteConfig.js';

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 0.9rem/1.45 system-ui, sans-serif; margin: 0; padding: 0.75rem 1rem; overflow-wrap: anywhere;
    color: light-dark(#1b1b1f, #e6e6ea); background: light-dark(#fff, #17171b); }
  article { border-left: 4px solid light-dark(#767676, #8a8a8a); padding-left: 0.75rem; }
  h1 { font-size: 1.05rem; line-height: 1.3; margin: 0; display: -webkit-box; -webkit-box-orient: vertical;
    -webkit-line-clamp: 3; overflow: hidden; }
  p { margin: 0.4rem 0 0; }
  a { color: light-dark(#0a58ca, #8ab4ff); text-underline-offset: 0.15em; }
  .quiet { color: light-dark(#595959, #ababab); font-size: 0.85em; }
  @media print { article { border-color: #000; } }
`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** What a card may do: show its style, and stand in pages of this server and of the given origins. */
export function cardPolicy({ embedOrigins }: Pick<SiteConfig, 'embedOrigins'>): string {
  const ancestors = ["'self'", ...embedOrigins].join(' ');
  return (
    `default-src 'none'; img-src data:; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; ` +
    `frame-ancestors ${ancestors}`
  );
}

/** A paper in a few lines, for a frame in a page of another site. */
export function paperCard(paper: SitePaper, { publicUrl }: Pick<SiteConfig, 'publicUrl'>): Html {
  const title = titleOf(paper);
  const byline = bylineOf(paper);
  const lines = [editorialWords(paper), labelLine(paper), sidesLine(paper)];
  return card(
    title,
    html`<h1 dir="auto">
        <a href="${(publicUrl ?? '') + pagePath(paper)}" target="_blank" rel="noopener">${title}</a>
      </h1>
      ${byline === '' ? null : html`<p dir="auto">${byline}</p>`}
      ${lines.map((line) => (line === null ? html`` : html`<p>${line}</p>`))}
      <p class="quiet">
        Labels describe sentences in citing papers, not the quality of this one.
      </p>`,
  );
}

/** What stands there instead of a paper. */
export function noticeCard(notice: string): Html {
  return card(notice, html`<p>${notice}</p>`);
}

function card(title: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body>
        <main><article>${content}</article></main>
      </body>
    </html>`;
}

/** Built by hand, because the policy has a hash of the exact text. */
const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);

/** Authors and year, in few words. */
function bylineOf({ authors, year }: SitePaper): string {
  const [first, second] = (authors ?? []).map(({ name }) => name);
  const names = authors?.length === 2 ? `${first ?? ''} and ${second ?? ''}` : (first ?? '');
  const others = (authors?.length ?? 0) > 2 ? ' and others' : '';
  return [names + others, year === null ? '' : String(year)].filter((part) => part).join(', ');
}

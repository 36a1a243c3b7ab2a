import { createHash } from 'node:crypto';
import { Html } from './html.js';

const STYLE = `
  :root { color-scheme: light dark; --line: #8884; --quiet: light-dark(#595959, #ababab); --shade: light-dark(#f4f4f6, #26262c);
    --link: light-dark(#0a58ca, #8ab4ff); }
  * { box-sizing: border-box; }
  html { scroll-padding-top: 1rem; }
  body { font: 1rem/1.55 system-ui, sans-serif; max-width: 48rem; margin: 0 auto; padding: 1.5rem 1rem 4rem;
    color: light-dark(#1b1b1f, #e6e6ea); background: light-dark(#fff, #17171b); overflow-wrap: break-word; }
  a { color: var(--link); text-underline-offset: 0.15em; }
  h1 { line-height: 1.2; margin: 0 0 1rem; } h2 { margin-top: 2rem; line-height: 1.3; } h3 { margin-top: 1.5rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); }
  code { font: 0.9em ui-monospace, monospace; background: var(--shade); padding: 0.1em 0.3em; border-radius: 3px; }
  pre { background: var(--shade); padding: 0.75rem 1rem; border-radius: 6px; overflow-x: auto; line-height: 1.4; }
  pre code { background: none; padding: 0; overflow-wrap: normal; }
  img { max-width: 100%; height: auto; background: #fff; border-radius: 6px; }
  blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--quiet); }
  .wide { overflow-x: auto; } .wide td { min-width: 5rem; }
  .here { color: var(--quiet); text-decoration: none; font-weight: normal; opacity: 0; }
  :is(h1, h2, h3, h4):hover .here, .here:focus { opacity: 1; }
  .skip { position: absolute; left: -100vw; } .skip:focus { position: static; }
  .page, .source { color: var(--quiet); font-size: 0.9rem; }
  header { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; margin-bottom: 1.5rem;
    padding-bottom: 0.75rem; border-bottom: 1px solid var(--line); }
  .home { font-weight: 600; }
  form { display: flex; gap: 0.4rem; flex: 1 1 14rem; max-width: 26rem; margin-left: auto; }
  input, button { font: inherit; padding: 0.3rem 0.6rem; border: 1px solid #8889; border-radius: 5px; color: inherit;
    background: var(--shade); min-width: 0; }
  input { flex: 1; }
  .toc { margin-bottom: 1.5rem; } .toc ul, nav ul { padding-left: 1.2rem; }
  .results li { margin-bottom: 1rem; } .results p { margin: 0.2rem 0; }
  .docs { max-width: 76rem; }
  @media (min-width: 60rem) {
    .docs { display: grid; grid-template: auto 1fr / 15rem minmax(0, 1fr); gap: 0 2.5rem; }
    .docs :is(header, footer) { grid-column: 1 / -1; }
    .docs nav { grid-area: 2 / 1; font-size: 0.9rem; } .docs main { grid-area: 2 / 2; max-width: 56rem; }
    .docs nav h2 { display: none; } nav ul { list-style: none; padding: 0; margin: 0; } nav li { margin-bottom: 0.35rem; }
    .to-pages { display: none; }
    [aria-current] { font-weight: 600; color: inherit; text-decoration: none; }
  }
`;

/** The style of the documentation. Built by hand, because the policy has a hash of the exact text. */
export const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** The policy of these pages: they run nothing, have one style, and load and send to nobody but this server. */
export const PAGE_POLICY =
  `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; img-src 'self' data:; base-uri 'none'; ` +
  `form-action 'self'; frame-ancestors 'none'`;

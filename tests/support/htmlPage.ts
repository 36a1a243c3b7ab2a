import { Parser } from 'htmlparser2';

/** What a page links to and can be linked to, as a parser sees it. */
export interface HtmlPage {
  /** Addresses of links, images, styles, scripts and forms, resolved against the address of the page. */
  readonly targets: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly tags: readonly string[];
}

export function readHtml(text: string, address: string): HtmlPage {
  const targets: string[] = [];
  const ids = new Set<string>();
  const tags: string[] = [];
  const parser = new Parser({
    onopentag: (tag, { href, src, action, id }) => {
      tags.push(tag);
      for (const link of [href, src, action]) {
        if (link !== undefined) targets.push(new URL(link, address).href);
      }
      if (id !== undefined) ids.add(id);
    },
  });
  parser.end(text);
  return { targets, ids, tags };
}

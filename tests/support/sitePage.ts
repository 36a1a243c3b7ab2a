import { Parser } from 'htmlparser2';

/** A page of papers as a parser sees it. */
export interface SitePage {
  readonly response: Response;
  readonly title: string;
  /** Contents of meta tags by name or property. */
  readonly metas: Readonly<Record<string, readonly string[]>>;
  /** Addresses of links in the head by their relation. */
  readonly links: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  /** The block of JSON that the client reads. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly linkedData: unknown;
}

/** What a browser gets. */
export function getPage(
  server: string,
  place: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${server}${place}`, { headers: { accept: 'text/html', ...headers } });
}

export async function readSitePage(server: string, place: string): Promise<SitePage> {
  const response = await getPage(server, place);
  const metas: Record<string, string[]> = {};
  const links: Record<string, string> = {};
  const texts: Record<string, string> = {};
  const tags: string[] = [];
  let open = '';
  const parser = new Parser({
    onopentag: (tag, { name, property, content, rel, href, id, type }) => {
      tags.push(tag);
      open = tag === 'script' ? (id ?? type ?? '') : tag;
      if (tag === 'meta') (metas[name ?? property ?? ''] ??= []).push(content ?? '');
      if (tag === 'link') links[rel ?? ''] = href ?? '';
    },
    ontext: (text) => (texts[open] = (texts[open] ?? '') + text),
    onclosetag: () => (open = ''),
  });
  parser.end(await response.text());
  const { title = '', site = 'null', 'application/ld+json': linkedData = 'null' } = texts;
  return {
    ...{ response, metas, links, tags, title: title.trim() },
    facts: JSON.parse(site) as Record<string, unknown>,
    linkedData: JSON.parse(linkedData) as unknown,
  };
}

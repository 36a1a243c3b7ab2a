import path from 'node:path';

/** Served at an address of its own. */
const SCHEMA = { file: 'schema/schema.graphql', address: '../schema.graphql' };
const FIGURE = /^docs\/(.+\.(?:png|svg|jpe?g|webp))$/;

export interface DocLinks {
  /** Where a link of the page leads, as an address relative to `/docs/`; null when nothing is there. */
  readonly addressOf: (link: string) => string | null;
  /** Files outside of the documentation that links of the page have led to so far, relative to the root. */
  readonly linkedFiles: ReadonlySet<string>;
}

/**
 * Links of the file `from`, relative to the root like all files here. They are written for readers of the files, so
 * they name files; pages have other addresses. `pages` has the names of pages by file.
 */
export function docLinks(
  from: string,
  pages: ReadonlyMap<string, string>,
  isFile: (file: string) => boolean,
): DocLinks {
  const linkedFiles = new Set<string>();
  const addressOf = (link: string): string | null => {
    if (/^(https?:|mailto:|#)/.test(link)) return link;
    const [, place = '', fragment = ''] = /^([^#]*)(#.*)?$/.exec(link) ?? [];
    const file = path.posix.join(path.posix.dirname(from), decoded(place));
    const page = pages.get(file);
    if (page !== undefined) return page + fragment;
    if (file === SCHEMA.file) return SCHEMA.address;
    if (file.startsWith('..') || !isFile(file)) return null;
    const [, figure] = FIGURE.exec(file) ?? [];
    if (figure !== undefined) return figure;
    linkedFiles.add(file);
    return `files/${file}`;
  };
  return { addressOf, linkedFiles };
}

function decoded(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}

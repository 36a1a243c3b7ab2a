import type { ExportFile } from '../exportFile.js';
import type { PersonName } from './personName.js';
import { referencePages, type Reference } from './reference.js';

const TYPES = { article: 'article-journal', preprint: 'article', other: 'document' } as const;

/** CSL-JSON, as citeproc and Zotero take it: one array, an item a line. */
export async function* cslJson(file: ExportFile): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const page of referencePages(file)) {
    if (page.length === 0) continue;
    yield separator + page.map((reference) => JSON.stringify(itemOf(reference))).join(',\n');
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

function itemOf({ key, type, title, authors, date, venue, doi, ...rest }: Reference): object {
  const { url, language, note, arxivId } = rest;
  const known = {
    title,
    author: authors.length === 0 ? null : authors.map(cslName),
    issued: date.length === 0 ? null : { 'date-parts': [date] },
    'container-title': venue,
    DOI: doi,
    number: arxivId === null ? null : `arXiv:${arxivId}`,
    URL: url,
    ...{ language, note },
  };
  const values = Object.entries(known).filter(([, value]) => value !== null);
  return { id: key, type: TYPES[type], ...Object.fromEntries(values) };
}

function cslName(name: PersonName): object {
  if ('literal' in name) return name;
  const { family, given, particle, suffix } = name;
  return {
    ...{ family, given },
    ...(particle !== '' && { 'non-dropping-particle': particle }),
    ...(suffix !== '' && { suffix }),
  };
}

import type { ExportFile } from '../exportFile.js';
import { invertedName, type PersonName } from './personName.js';
import { referencePages, type Reference } from './reference.js';

const TYPES = { article: 'article', preprint: 'misc', other: 'misc' } as const;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Braces are never escaped by a backslash: BibTeX counts them all the same. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * BibTeX in UTF-8, an entry a paper. Own code, because it is a screen of rules, and libraries that write BibTeX
 * (citation-js) hold all entries in memory and bring a client for the network.
 */
export async function* bibtex(file: ExportFile): AsyncGenerator<string> {
  for await (const page of referencePages(file)) yield page.map(entryOf).join('');
}

function entryOf(reference: Reference): string {
  const { key, type } = reference;
  const fields = fieldsOf(reference).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${value}`],
  );
  return `@${TYPES[type]}{${key},\n${fields.join(',\n')}\n}\n\n`;
}

function fieldsOf(reference: Reference): [name: string, value: string | null][] {
  const { authors, hasMoreAuthors, title, venue, doi, arxivId, url, language, note } = reference;
  const [year, month, day] = reference.date;
  const names = [...authors.map(nameOf), ...(hasMoreAuthors ? ['others'] : [])];
  return [
    ['author', names.length === 0 ? null : `{${names.join(' and ')}}`],
    // Twice in braces, or styles write it in lower case.
    ['title', title === null ? null : `{{${latex(title)}}}`],
    ['journal', braced(venue, latex)],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', month === undefined ? null : (MONTHS[month - 1] ?? null)],
    ['day', day === undefined ? null : `{${day}}`],
    ['doi', braced(doi, verbatim)],
    ['eprint', braced(arxivId, verbatim)],
    ['archiveprefix', arxivId === null ? null : '{arXiv}'],
    ['url', braced(url, verbatim)],
    ['language', braced(language, latex)],
    ['note', braced(note, latex)],
  ];
}

/** A name that BibTeX would take apart elsewhere is in braces. */
function nameOf(name: PersonName): string {
  return 'literal' in name ? `{${latex(name.literal)}}` : latex(invertedName(name, false));
}

function braced(text: string | null, escape: (text: string) => string): string | null {
  return text === null ? null : `{${escape(text)}}`;
}

function latex(text: string): string {
  return text.replace(/[\\{}~^]|[&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

/** For fields that programs take as they are: only what would break the file is written by its code. */
function verbatim(text: string): string {
  return text.replace(/[\\{}\s]/gu, (sign) => encodeURIComponent(sign));
}

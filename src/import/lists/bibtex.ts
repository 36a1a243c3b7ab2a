import { bibtexParser } from 'latex-utensils';
import { keysOf, namedIn, type Candidate, type Listed } from './listed.js';
import { textLines } from './textLines.js';

/** Characters of one entry; a longer one is no entry, but a brace that is not closed. */
const LONGEST_ENTRY = 1024 * 1024;
const BEGINS = /^@(\w+)\s*[{(]/;
/** Entries of a kind of their own, which name no paper. */
const NO_PAPER = /^(?:string|comment|preamble)$/i;
/** Kinds of entries whose ISBN is their own, not that of the book that they are in. */
const WHOLE_BOOK = /^(?:book|proceedings|mvbook|manual|collection)$/i;

/**
 * The entries of BibTeX or BibLaTeX. Each is parsed by itself, so that one with a missing brace or comma does not cost
 * those after it.
 */
export async function* readBibtex(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Listed> {
  let entry: string[] = [];
  let length = 0;
  for await (const line of textLines(chunks)) {
    if (line === null || BEGINS.test(line)) {
      yield* entryIn(entry, length);
      entry = [];
      length = 0;
    }
    // What comes before the first entry is a comment.
    if (entry.length === 0 && !BEGINS.test(line ?? '')) continue;
    length += line?.length ?? 0;
    if (length <= LONGEST_ENTRY) entry.push(line ?? '');
    else if (entry.length === 0) entry.push((line ?? '').slice(0, LONGEST_ENTRY));
  }
  yield* entryIn(entry, length);
}

function* entryIn(lines: readonly string[], length: number): Generator<Listed> {
  const [, type = ''] = BEGINS.exec(lines[0] ?? '') ?? [];
  if (lines.length === 0 || NO_PAPER.test(type)) return;
  yield length > LONGEST_ENTRY ? null : parseEntry(lines.join('\n'));
}

function parseEntry(text: string): Listed {
  const parsed = parse(text);
  const entry = parsed?.content.find(bibtexParser.isEntry);
  if (entry === undefined) return null;
  const fields = new Map(
    entry.content.map(({ name, value }) => [name.toLowerCase(), plain(textOf(value))]),
  );
  return keysOf(candidatesIn(fields, entry.entryType, entry.internalKey ?? ''));
}

/** Null for what is no BibTeX; the parser calls itself for every brace. */
function parse(text: string): ReturnType<typeof bibtexParser.parse> | null {
  try {
    return bibtexParser.parse(text);
  } catch {
    return null;
  }
}

function candidatesIn(fields: ReadonlyMap<string, string>, type: string, key: string): Candidate[] {
  const field = (name: string) => fields.get(name) ?? '';
  const kind = `${field('archiveprefix')} ${field('eprinttype')}`.trim().toLowerCase();
  return [
    [field('doi'), 'doi'],
    ...(/^pubmed|^pmid/.test(kind) ? [[field('eprint'), 'pmid'] as const] : []),
    ...(kind === '' || kind.startsWith('arxiv') ? [[field('eprint'), 'arxiv'] as const] : []),
    [field('arxiv'), 'arxiv'],
    [field('arxivid'), 'arxiv'],
    [field('pmid'), 'pmid'],
    [field('pmcid'), 'pmcid'],
    ...(WHOLE_BOOK.test(type) ? [[field('isbn'), 'isbn'] as const] : []),
    ...['url', 'ee', 'link', 'howpublished'].map((name) => [field(name)] as const),
    ...['note', 'journal', 'howpublished', 'annote'].flatMap((name) => namedIn(field(name))),
    ...(/^dblp:/i.test(key) ? [[key] as const] : []),
  ];
}

function textOf(value: bibtexParser.FieldValue): string {
  if (value.kind === 'concat') return value.content.map(textOf).join('');
  return value.content;
}

/** A value without the TeX that is in addresses and identifiers. */
function plain(text: string): string {
  return text
    .replace(/\\(?:url|href|nolinkurl)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([_&%#$~{}])/g, '$1')
    .replace(/[{}]/g, '');
}

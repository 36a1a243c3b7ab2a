import { readBeginning } from '../json/beginning.js';
import { readBibtex } from './bibtex.js';
import { CSL_LAYOUT, readCsl } from './csl.js';
import type { Listed, ListKind, ListReader } from './listed.js';
import { readPlainList } from './plainList.js';
import { readRis } from './ris.js';

/** The papers that a list names, for `citegraph fetch`. Nothing of it is imported. */
export interface ListedPapers {
  readonly kind: ListKind;
  /** Identifiers of each paper, canonical keys; a paper that the list names again is there once. */
  readonly papers: readonly (readonly string[])[];
  /** Entries that name no paper by an identifier. */
  readonly withoutIdentifier: number;
  /** Entries that cannot be read. */
  readonly unreadable: number;
  /** Entries whose identifiers are all those of papers before them. */
  readonly repeated: number;
}

const READERS: Readonly<Record<ListKind, ListReader>> = {
  bibtex: readBibtex,
  ris: readRis,
  'csl-json': readCsl,
  identifiers: readPlainList,
};

/** Reads BibTeX, RIS, CSL-JSON or a plain list of identifiers, whichever it is. `chunks` is the file, decompressed. */
export async function identifiersIn(chunks: AsyncIterable<Uint8Array>): Promise<ListedPapers> {
  const { beginning, bytes } = await readBeginning(chunks, CSL_LAYOUT);
  const kind = listKindOf(beginning);
  const seen = new Set<string>();
  const papers: (readonly string[])[] = [];
  const counts = { withoutIdentifier: 0, unreadable: 0, repeated: 0 };
  for await (const listed of READERS[kind](bytes)) {
    const outcome = outcomeOf(listed, seen);
    if (outcome !== 'new') counts[outcome] += 1;
    else if (listed !== null) papers.push(listed);
    for (const key of listed ?? []) seen.add(key);
  }
  return { kind, papers, ...counts };
}

/** The kind of a list, by its beginning: text around the entries of BibTeX is a comment. */
export function listKindOf(beginning: string): ListKind {
  const text = beginning.replace(/^\uFEFF/, '').trimStart();
  if (/^[[{]/.test(text)) return 'csl-json';
  if (/^TY {1,2}- ?/m.test(text)) return 'ris';
  return /^[ \t]*@\w+[ \t]*[{(]/m.test(text) ? 'bibtex' : 'identifiers';
}

function outcomeOf(
  listed: Listed,
  seen: ReadonlySet<string>,
): 'new' | 'withoutIdentifier' | 'unreadable' | 'repeated' {
  if (listed === null) return 'unreadable';
  if (listed.length === 0) return 'withoutIdentifier';
  return listed.every((key) => seen.has(key)) ? 'repeated' : 'new';
}

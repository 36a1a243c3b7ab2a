import { keysOf, namedIn, type Candidate, type Listed } from './listed.js';
import { textLines } from './textLines.js';

/** A tag, two spaces, a hyphen and a value; Web of Science and others write one space. */
const TAGGED = /^([A-Z][A-Z\d]) {1,2}-(?: (.*))?$/;
/** Types of entries whose `SN` is an ISBN of their own. */
const WHOLE_BOOK = /^(?:BOOK|EBOOK|EDBOOK|CONF)$/;
/** Tags that hold addresses, or identifiers that show their scheme. */
const SHOWING = new Set(['M3', 'UR', 'L1', 'L2', 'L3', 'L4', 'LK', 'C2', 'C7', 'ID']);
const NOTES = new Set(['N1', 'N2', 'AN', 'M1', 'JO', 'T2']);
/** Values of one entry; more are no entry. */
const MOST_VALUES = 20_000;

/**
 * The entries of RIS. Own code, because a line is all of its grammar, and no library that reads it runs on every Node of
 * this project without bringing a client for the network.
 */
export async function* readRis(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Listed> {
  let entry: Candidate[] | null = null;
  let type = '';
  for await (const line of textLines(chunks)) {
    const [, tag = '', value = ''] = TAGGED.exec(line ?? '') ?? [];
    if (tag === 'TY' || tag === 'ER') {
      if (entry !== null) yield keysOf(entry);
      entry = tag === 'TY' ? [] : null;
      type = value.trim();
    } else if (entry !== null && entry.length < MOST_VALUES) {
      entry.push(...candidatesIn(tag, value, type));
    }
  }
  // A file that ends within an entry lacks what comes after, and still names the paper.
  if (entry !== null) yield keysOf(entry);
}

function candidatesIn(tag: string, value: string, type: string): Candidate[] {
  if (tag === 'DO') return [[value, 'doi']];
  if (tag === 'SN') return WHOLE_BOOK.test(type) ? [[value, 'isbn']] : [];
  if (SHOWING.has(tag)) return [[value]];
  return NOTES.has(tag) ? namedIn(value) : [];
}

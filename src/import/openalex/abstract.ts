import { JSONParser } from '@streamparser/json';
import { LIMITS } from '../../record/limits.js';
import { compareText } from '../../source/version.js';
import { plainText } from '../crossref/plainText.js';
import { readPlain } from '../json/details.js';
import { isObject, type Fields } from '../json/fields.js';

const NAME = 'abstract_inverted_index';

/** A word, and its place in the abstract. */
type Placed = readonly [word: string, position: number];
type Index = readonly (readonly [word: string, positions: unknown])[];

/**
 * The abstract in an index of the positions of its words, as an object or as JSON in a text. Positions may be missing. Of
 * a text that is cut, only what comes before the first missing position is taken: behind it, words are missing anywhere.
 */
export function readAbstract(fields: Fields): string | undefined {
  const { index, isCut } = indexIn(fields);
  const words = wordsIn(index, fields);
  if (words === undefined) return undefined;
  const sorted = words.toSorted(([a, at], [b, other]) => at - other || compareText(a, b));
  const read = isCut ? beforeFirstGap(sorted) : sorted;
  return readPlain(fields, NAME, read.map(([word]) => word).join(' '), LIMITS.abstract, plainText);
}

function indexIn(fields: Fields): { index: Index; isCut: boolean } {
  const raw = fields.raw(NAME);
  const value = typeof raw === 'string' ? parsed(raw) : raw;
  if (value === undefined || value === '') return { index: [], isCut: false };
  if (isObject(value)) return { index: Object.entries(value), isCut: false };
  if (typeof raw === 'string' && value === null) {
    fields.refuse(NAME, 'complete JSON; this is cut', raw.slice(-120));
    return { index: completeEntries(raw), isCut: true };
  }
  fields.refuse(NAME, 'an object with the positions of each word');
  return { index: [], isCut: false };
}

/** Null for a text that is no JSON. */
function parsed(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return null;
  }
}

/** The entries before the place where a text of JSON ends or breaks. */
function completeEntries(text: string): Index {
  const entries: [string, unknown][] = [];
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  parser.onValue = ({ key, value }) => {
    if (typeof key === 'string') entries.push([key, value]);
  };
  parser.onError = () => undefined;
  parser.write(text);
  return entries;
}

/** All words with a place; undefined for more than an abstract can have. A broken position costs its word there. */
function wordsIn(index: Index, fields: Fields): readonly Placed[] | undefined {
  const words: Placed[] = [];
  let length = 0;
  let broken: unknown;
  for (const [word, positions] of index) {
    const list: readonly unknown[] = Array.isArray(positions) ? positions : [null];
    for (const position of list) {
      if (!isPosition(position)) broken ??= { [word]: positions };
      else if (word !== '') {
        words.push([word, position]);
        length += word.length + 1;
      }
    }
    if (length > MOST_READ) {
      fields.refuse(NAME, `at most ${LIMITS.abstract} characters`, `more than ${MOST_READ}`);
      return undefined;
    }
  }
  if (broken !== undefined) fields.refuse(NAME, 'a list of positions for each word', broken);
  return words;
}

/** Markup and white space, which are taken out, may make a text longer than what remains of it. */
const MOST_READ = 4 * LIMITS.abstract;

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function beforeFirstGap(words: readonly Placed[]): readonly Placed[] {
  let next = 0;
  const gap = words.findIndex(([, position]) => {
    const isGap = position > next;
    next = position + 1;
    return isGap;
  });
  return gap < 0 ? words : words.slice(0, gap);
}

import { authorshipOf, type Authorship, type Person } from '../../citation/selfCitation.js';
import type { StoredAuthors } from '../../paper/authors.js';
import type { ByteWriter } from '../byteWriter.js';
import { textOf, writeText, type SharedTexts } from './sharedTexts.js';

/** Between authors, and between the parts of one; names as they are compared and identifiers hold no controls. */
const AUTHOR = '\u001e';
const PART = '\u001f';
/** What stands first: whether all authors are listed, and whether names count. */
const WHOLE = '+';
const CUT = '-';
const IDS_ONLY = '#';

/** Writes the authors of one paper as they are compared, for `shareTexts`: about 25 bytes an author. */
export function writeAuthorship(writer: ByteWriter, paper: number, stored: StoredAuthors): void {
  const authorship = authorshipOf(stored);
  if (authorship !== null) writeText(writer, paper, encoded(authorship));
}

/** The authors of a paper as they are compared; null where none is known. */
export function authorshipIn(shared: SharedTexts, paper: number): Authorship | null {
  const text = textOf(shared, paper);
  return text === null ? null : decoded(text);
}

function encoded({ ids, people, isWhole }: Authorship): string {
  if (people === null) return IDS_ONLY + ids.join(' ');
  const authors = people.map(({ name, ids: own }) =>
    [name.family, name.given.join(' '), own.join(' ')].join(PART),
  );
  return (isWhole ? WHOLE : CUT) + authors.join(AUTHOR);
}

function decoded(text: string): Authorship {
  const [mark, authors] = [text.slice(0, 1), text.slice(1)];
  if (mark === IDS_ONLY) return { ids: wordsOf(authors), people: null, isWhole: true };
  const people = authors.split(AUTHOR).map((author): Person => {
    const [family = '', given = '', ids = ''] = author.split(PART);
    return { name: { family, given: wordsOf(given) }, ids: wordsOf(ids) };
  });
  return { ids: people.flatMap(({ ids }) => ids), people, isWhole: mark === WHOLE };
}

function wordsOf(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

import { QueryReader, type Misread } from '../../address/queryReader.js';

/** Characters of an id, and of what is shown of a value that says nothing. */
const LONGEST_ID = 300;
const LONGEST_SHOWN = 60;

/** Reads the query of a link: what says nothing is left out and kept to be told, as on all pages. */
export class LinkReader extends QueryReader {
  private readonly given: URLSearchParams;

  constructor(query: string) {
    super(query);
    this.given = new URLSearchParams(query);
  }

  /** The parts of a list with commas; none when it is not there. */
  list(name: string): string[] {
    const value = this.given.get(name) ?? '';
    return value === '' ? [] : value.split(',');
  }

  /** Texts that are given one by one. */
  texts(name: string): string[] {
    return [...new Set(this.given.getAll(name))].filter((text) => text !== '');
  }

  /** Ids with commas between them, each once; null when one is none. */
  ids(name: string, most: number): string[] | null {
    const ids = this.list(name).map(unescapedId);
    const wrong = ids.find((id) => id.trim() === '' || id.length > LONGEST_ID);
    if (wrong !== undefined) return this.tell(name, wrong, `ids of 1 to ${LONGEST_ID} characters`);
    if (ids.length > most) return this.tell(name, `${ids.length} ids`, `at most ${most}`);
    if (new Set(ids).size < ids.length) return this.tell(name, this.value(name), 'each id once');
    return ids;
  }

  /** Whole numbers from 0 to below a bound. */
  numberIn(name: string, text: string, below: number): number | null {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Infinity;
    if (number < below) return number;
    return this.tell(
      name,
      text,
      below === 0 ? 'nothing, as there are no papers' : `0 to ${below - 1}`,
    );
  }

  value(name: string): string {
    return this.given.get(name) ?? '';
  }

  tell(name: string, value: string, expected: string): null {
    this.misread.push({ name, value: shortened(value), expected } satisfies Misread);
    return null;
  }
}

/** What the writer of links has escaped in an id; what is no escape stays as it is. */
function unescapedId(text: string): string {
  return text.replaceAll('%2C', ',').replaceAll('%25', '%');
}

function shortened(value: string): string {
  const signs = [...value];
  return signs.length > LONGEST_SHOWN ? `${signs.slice(0, LONGEST_SHOWN - 1).join('')}…` : value;
}

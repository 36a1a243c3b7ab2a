/** Escapes, what is not ASCII, and white space that is more than a blank. */
const UNUSUAL = /[^ -[\]-~]| {2}/;

/**
 * Reads JSON off a text that holds no escapes, so that values need not be copied to be known. Every method that finds something
 * else than it expects answers false or null, and then the text has to be parsed.
 */
export class JsonScanner {
  private at: number;

  /** Begins after `prefix`; of a text that cannot be scanned, nothing can be read. */
  constructor(
    readonly text: string,
    prefix: string,
  ) {
    this.at = text.startsWith(prefix) && !UNUSUAL.test(text) ? prefix.length : text.length;
  }

  /** Reads an object; `take` reads the value of a name. */
  object(take: (name: string) => boolean): boolean {
    if (!this.skip('{')) return false;
    do {
      const name = this.string();
      if (name === null || !this.skip(':') || !take(name)) return false;
    } while (this.skip(','));
    return this.skip('}');
  }

  /** Reads a list that is not empty; `take` reads one element. */
  list(take: () => boolean): boolean {
    if (!this.skip('[')) return false;
    do if (!take()) return false;
    while (this.skip(','));
    return this.skip(']');
  }

  /** A string, without its quotes. */
  string(): string | null {
    if (!this.skip('"')) return null;
    const start = this.at;
    const end = this.text.indexOf('"', start);
    if (end < 0) return null;
    this.at = end + 1;
    return this.text.slice(start, end);
  }

  /** What a sticky pattern matches here. */
  match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  /** Passes over one character. */
  skip(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  /** Whether the text ends with these characters. */
  ends(rest: string): boolean {
    return this.text.length === this.at + rest.length && this.text.endsWith(rest);
  }
}

import { JSONParser, TokenType } from '@streamparser/json';
import { LONGEST_LINE } from '../lines.js';
import type { Problem } from '../../record/record.js';
import type { Shape } from './beginning.js';
import { cutShort, noRecords, syntaxProblem, tooLong } from './documentProblems.js';
import { pathsOf, recordsIn, type JsonLayout } from './layout.js';

/** An item of a document: a record, or a problem. */
export type Found = { readonly value: unknown } | { readonly problem: Problem };

const IN_LIST = ['$.*'];
const CLOSING: ReadonlyMap<TokenType, string> = new Map([
  [TokenType.LEFT_BRACE, '}'],
  [TokenType.LEFT_BRACKET, ']'],
]);

/** Finds the records in a document while its bytes arrive, keeping at most one of them in memory. */
export class DocumentReader {
  private readonly parser: JSONParser;
  private found: Found[] = [];
  /** The closing brackets of all open values, the innermost last. */
  private readonly open: string[] = [];
  /** The fields so far of a record that is in no list. */
  private single: Record<string, unknown> | undefined;
  /** Whether the object being read holds a record, or a list for records. */
  private holdsRecords = false;
  private records = 0;
  /** Bytes since the last record. */
  private unread = 0;
  /** Where the bytes being read, and the last token in them, begin. */
  private position = 0;
  private token = 0;
  private failed = false;

  /**
   * @param shape - Whether this is one list of records, or objects that follow each other.
   * @param start - Bytes of the file before this document.
   */
  constructor(
    private readonly shape: Exclude<Shape, 'lines'>,
    private readonly start: number,
    private readonly layout: JsonLayout,
  ) {
    // Without its stack, the parser releases each record after emitting it.
    this.parser = new JSONParser(
      shape === 'list'
        ? { paths: IN_LIST, keepStack: false }
        : { paths: pathsOf(layout), keepStack: false, separator: '' },
    );
    this.parser.onValue = ({ key, value }) => this.takeValue(key, value);
    this.parser.onToken = ({ token, value, offset }) => this.takeToken(token, value, offset);
  }

  /** Reads more bytes, and returns the items found. After a syntax error there are none. */
  write(bytes: Uint8Array): Found[] {
    const { records } = this;
    this.attempt(() => this.parser.write(bytes), bytes);
    this.position += bytes.length;
    this.unread = this.records === records ? this.unread + bytes.length : 0;
    if (!this.failed && this.unread > LONGEST_LINE) this.fail(tooLong(this.unread, this.layout));
    return this.take();
  }

  /** The final items at the end of the file; an incomplete record is not returned. */
  end(): Found[] {
    if (!this.failed && this.open.length > 0)
      this.fail(cutShort(this.records, this.layout, this.open));
    if (!this.parser.isEnded) this.attempt(() => this.parser.end(), new Uint8Array());
    return this.take();
  }

  private attempt(step: () => void, bytes: Uint8Array): void {
    if (this.failed) return;
    try {
      step();
    } catch (error) {
      const { start, position, token } = this;
      this.fail(syntaxProblem(error, bytes, { start, position, token }));
    }
  }

  private take(): Found[] {
    const { found } = this;
    this.found = [];
    return found;
  }

  private fail(problem: Problem): void {
    this.failed = true;
    this.found.push({ problem });
  }

  private push(value: unknown): void {
    for (const record of recordsIn(value, this.layout)) {
      this.records += 1;
      this.holdsRecords = true;
      this.found.push({ value: record });
    }
  }

  private takeValue(key: string | number | undefined, value: unknown): void {
    if (typeof key === 'string' && this.layout.fields.has(key)) (this.single ??= {})[key] = value;
    else this.push(value);
  }

  /** Called before the parser handles a token, when the value that it closes is complete. */
  private takeToken(token: TokenType, value: unknown, offset: number): void {
    this.token = offset;
    const closing = CLOSING.get(token);
    if (closing !== undefined) this.open.push(closing);
    else if (this.open.length === 0) throw new SyntaxError('Unexpected value.');
    else if (value === this.open.at(-1) && token !== TokenType.STRING) this.close();
    else if (this.open.length <= 2 && this.isList(value)) this.holdsRecords = true;
  }

  private close(): void {
    this.open.pop();
    if (this.open.length > 0) return;
    if (this.single !== undefined) this.push(this.single);
    if (!this.holdsRecords && this.shape === 'objects') {
      this.found.push({ problem: noRecords(this.layout) });
    }
    this.single = undefined;
    this.holdsRecords = false;
  }

  private isList(key: unknown): boolean {
    return this.layout.lists.some((name) => name === key);
  }
}

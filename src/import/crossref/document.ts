import { JSONParser, TokenType } from '@streamparser/json';
import { LONGEST_LINE } from '../lines.js';
import type { Problem } from '../../record/record.js';
import type { Shape } from './beginning.js';
import { cutShort, noWorks, syntaxProblem, tooLong } from './documentProblems.js';
import { WORK_FIELDS, worksIn } from './shapes.js';

/** An item of a document: a record, or a problem. */
export type Found = { readonly value: unknown } | { readonly problem: Problem };

const IN_LIST = ['$.*'];
const IN_OBJECTS = [
  '$.items.*',
  '$.message.items.*',
  ...Array.from(WORK_FIELDS, (name) => [`$.${name}`, `$.message.${name}`]).flat(),
];
const CLOSING: ReadonlyMap<TokenType, string> = new Map([
  [TokenType.LEFT_BRACE, '}'],
  [TokenType.LEFT_BRACKET, ']'],
]);

/** Finds the works in a document while its bytes arrive, keeping at most one of them in memory. */
export class DocumentReader {
  private readonly parser: JSONParser;
  private found: Found[] = [];
  /** The closing brackets of all open values, the innermost last. */
  private readonly open: string[] = [];
  /** The fields so far of a work that is in no list. */
  private single: Record<string, unknown> | undefined;
  /** Whether the object being read holds a work, or a list for works. */
  private holdsWorks = false;
  private works = 0;
  /** Bytes since the last work. */
  private unread = 0;
  /** Where the bytes being read, and the last token in them, begin. */
  private position = 0;
  private token = 0;
  private failed = false;

  /**
   * @param shape - Whether this is one list of works, or objects that follow each other.
   * @param start - Bytes of the file before this document.
   */
  constructor(
    private readonly shape: Exclude<Shape, 'lines'>,
    private readonly start: number,
  ) {
    // Without its stack, the parser releases each work after emitting it.
    this.parser = new JSONParser(
      shape === 'list'
        ? { paths: IN_LIST, keepStack: false }
        : { paths: IN_OBJECTS, keepStack: false, separator: '' },
    );
    this.parser.onValue = ({ key, value }) => this.takeValue(key, value);
    this.parser.onToken = ({ token, value, offset }) => this.takeToken(token, value, offset);
  }

  /** Reads more bytes, and returns the items found. After a syntax error there are none. */
  write(bytes: Uint8Array): Found[] {
    const { works } = this;
    this.attempt(() => this.parser.write(bytes), bytes);
    this.position += bytes.length;
    this.unread = this.works === works ? this.unread + bytes.length : 0;
    if (!this.failed && this.unread > LONGEST_LINE) this.fail(tooLong(this.unread));
    return this.take();
  }

  /** The final items at the end of the file; an incomplete work is not returned. */
  end(): Found[] {
    if (!this.failed && this.open.length > 0) this.fail(cutShort(this.works, this.open));
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
    for (const work of worksIn(value)) {
      this.works += 1;
      this.holdsWorks = true;
      this.found.push({ value: work });
    }
  }

  private takeValue(key: string | number | undefined, value: unknown): void {
    if (typeof key === 'string' && WORK_FIELDS.has(key)) (this.single ??= {})[key] = value;
    else this.push(value);
  }

  /** Called before the parser handles a token, when the value that it closes is complete. */
  private takeToken(token: TokenType, value: unknown, offset: number): void {
    this.token = offset;
    const closing = CLOSING.get(token);
    if (closing !== undefined) this.open.push(closing);
    else if (this.open.length === 0) throw new SyntaxError('Unexpected value.');
    else if (value === this.open.at(-1) && token !== TokenType.STRING) this.close();
    else if (value === 'items' && this.open.length <= 2) this.holdsWorks = true;
  }

  private close(): void {
    this.open.pop();
    if (this.open.length > 0) return;
    if (this.single !== undefined) this.push(this.single);
    if (!this.holdsWorks && this.shape === 'objects') this.found.push({ problem: noWorks() });
    this.single = undefined;
    this.holdsWorks = false;
  }
}

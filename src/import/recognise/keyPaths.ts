import { Tokenizer, TokenType } from '@streamparser/json';

/** Deeper keys tell nothing about the kind of a file. */
const DEEPEST = 5;

interface Open {
  /** Of the object or list. */
  readonly path: string;
  readonly isList: boolean;
  /** The key whose value comes next; null before a key. */
  key: string | null;
}

/**
 * The keys in JSON of which the end may be missing: `.paper.title`, or `[].DOI` in a list. Of several documents, the first
 * one counts. Null when there is none.
 */
export function keyPaths(text: string): ReadonlySet<string> | null {
  const reader = new KeyReader();
  const tokenizer = new Tokenizer({ emitPartialTokens: false });
  tokenizer.onToken = ({ token, value }) => reader.take(token, value);
  // What is found before an error counts: of several documents, the second one may be cut.
  tokenizer.onError = () => undefined;
  tokenizer.write(text);
  return reader.paths.size === 0 ? null : reader.paths;
}

class KeyReader {
  readonly paths = new Set<string>();
  private readonly open: Open[] = [];
  private ended = false;

  take(token: TokenType, value: unknown): void {
    if (this.ended) return;
    const at = this.open.at(-1);
    switch (token) {
      case TokenType.LEFT_BRACE:
      case TokenType.LEFT_BRACKET:
        this.enter(at, token === TokenType.LEFT_BRACKET);
        break;
      case TokenType.RIGHT_BRACE:
      case TokenType.RIGHT_BRACKET:
        this.open.pop();
        this.ended = this.open.length === 0;
        break;
      case TokenType.COMMA:
        if (at !== undefined) at.key = null;
        break;
      case TokenType.STRING:
        if (at?.isList === false && at.key === null) this.name(at, String(value));
        break;
      default:
    }
  }

  private enter(at: Open | undefined, isList: boolean): void {
    const path = at === undefined ? '' : at.isList ? `${at.path}[]` : `${at.path}.${at.key ?? ''}`;
    this.open.push({ path, isList, key: null });
  }

  private name(at: Open, key: string): void {
    at.key = key;
    if (this.open.length <= DEEPEST) this.paths.add(`${at.path}.${key}`);
  }
}

import { createHash } from 'node:crypto';
import type { DocumentNode } from 'graphql';

const PREFIX = 'sha256:';

/** The documents that a server knows from its start. */
export class TrustedDocuments {
  private readonly textById = new Map<string, string>();
  private readonly parsed = new Map<string, DocumentNode>();

  /**
   * @param onlyThese Whether no other document may run.
   * @param own Texts of the server's own operations, which are parsed when they are first asked for.
   */
  constructor(
    readonly onlyThese: boolean,
    own: readonly string[] = [],
  ) {
    for (const text of own) this.textById.set(hashOfText(text), text);
  }

  /** Adds a document by its id and by the hash of its text; `document` is its text parsed, and valid. */
  add(id: string, text: string, document: DocumentNode): void {
    const hash = hashOfText(text);
    this.textById.set(withoutPrefix(id), text).set(hash, text);
    this.parsed.set(hash, document);
  }

  /** The text of a document, by the id that it was added with or by the SHA-256 of its text, with or without `sha256:`. */
  textOf(id: string): string | undefined {
    return this.textById.get(withoutPrefix(id));
  }

  has(text: string): boolean {
    return this.textById.has(hashOfText(text));
  }

  /** A parsed document, by the SHA-256 of its text. */
  documentOf(hash: string): DocumentNode | undefined {
    return this.parsed.get(hash);
  }

  /** How many were added. */
  get size(): number {
    return this.parsed.size;
  }
}

/** An id in the form that documents are known by: GraphQL over HTTP names the hash of a text with a prefix, Apollo without. */
export function withoutPrefix(id: string): string {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
}

/** The SHA-256 of a text, in hexadecimal digits. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

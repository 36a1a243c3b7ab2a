/** The forms of an answer that these pages take: by the first, the status says how it went. */
export const ACCEPTED = 'application/graphql-response+json, application/json';

/** A query from a file `*.graphql` of these pages, as `web/generate.mjs` writes it. */
export interface Operation<Data, Variables> {
  readonly name: string;
  /** With all fragments, without blanks. */
  readonly text: string;
  /** SHA-256 of the text that the client sends, which has `__typename` too. */
  readonly hash: string;
  /** Never there: it binds the types of the data and the variables to the operation. */
  readonly types?: (variables: Variables) => Data;
}

import { readFileSync } from 'node:fs';
import type { SharedListName } from './sharedReads.js';

/** What a query does to the graph; also the folder of `cypher/` that holds it. */
export type QueryMode = 'read' | 'write';

/**
 * One `.cypher` file with its contract. `Params` and `Row` are the types of what goes in and of one
 * row that comes out; a contract test holds the names against the text and the planner.
 */
export interface Query<Params, Row> {
  /** Name of the file without its ending, and of the entry in the registry. */
  readonly name: string;
  readonly mode: QueryMode;
  /** The file. */
  readonly text: string;
  /** What is sent, again and again: the same without comments and indentation. */
  readonly statement: string;
  readonly params: readonly (keyof Params & string)[];
  readonly columns: readonly ColumnsOf<Row>[];
  /** A page of a connection: its plan must not sort. */
  readonly paging?: boolean;
  /**
   * Calls of different requests may be one statement: the parameter `list` holds what each asks for. Not while
   * a parameter in `unless` is set, which can make a call slow that others would then wait for.
   */
  readonly shared?: {
    readonly list: SharedListName;
    readonly unless: readonly (keyof Params & string)[];
  };
  /**
   * May hold a processor for as long as a request may take: few run at once, apart from all others (see `QueuedReads`).
   * Scans of one paper's citers, counts and searches are not: they end after a second or so, whatever is asked, and must not
   * wait for walks.
   */
  readonly queued?: true;
  /** Why this query may scan a whole label or type; every other query may not. */
  readonly allowsScan?: string;
}

/** Of statements that return nothing. */
export type NoRow = Record<string, never>;

/** Also the columns of those rows that only some have. */
type ColumnsOf<Row> = Row extends unknown ? keyof Row & string : never;

type QueryContract<Params, Row> = Omit<Query<Params, Row>, 'name' | 'mode' | 'text' | 'statement'>;

/** Declares `cypher/read/<name>.cypher`. */
export function read<Params, Row>(
  name: string,
  contract: QueryContract<Params, Row>,
): Query<Params, Row> {
  return { name, mode: 'read', ...textsOf('read', name), ...contract };
}

/** Declares `cypher/write/<name>.cypher`. */
export function write<Params, Row>(
  name: string,
  contract: QueryContract<Params, Row>,
): Query<Params, Row> {
  return { name, mode: 'write', ...textsOf('write', name), ...contract };
}

function textsOf(mode: QueryMode, name: string): { text: string; statement: string } {
  const file = new URL(`../../cypher/${mode}/${name}.cypher`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  const statement = text
    .replace(/^\/\/.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { text, statement };
}

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
  readonly columns: readonly (keyof Row & string)[];
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
  /** May work for seconds: only so many at once, others wait for their turn (see `QueuedReads`). */
  readonly queued?: true;
  /** Why this query may scan a whole label or type; every other query may not. */
  readonly allowsScan?: string;
}

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

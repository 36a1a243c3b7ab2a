import { readQuery, statementOf } from './queryText.js';
import type { SharedListName } from './sharedReads.js';

/** What a query does to the graph; also the folder of `cypher/` that holds it. */
export type QueryMode = 'read' | 'write';

/**
 * One statement with its contract: a file of `cypher/`, or a variant of one. `Params` and `Row` are the types of its
 * parameters and of one row; a contract test checks the names against the text and the planner.
 */
export interface Query<Params, Row> {
  /** Name of the entry, and of the file without its ending unless it is a variant. */
  readonly name: string;
  readonly mode: QueryMode;
  /** Name of the file in `cypher/`, without its ending. */
  readonly file: string;
  /** What is sent, again and again: the file with its parts in place, without comments and indentation. */
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

/** Of a query that sends the file of another one, with some of its words replaced. */
export interface Variant {
  /** Of the file. */
  readonly name: string;
  readonly replacing: Readonly<Record<string, string>>;
}

type QueryContract<Params, Row> = Omit<
  Query<Params, Row>,
  'name' | 'mode' | 'file' | 'statement'
> & {
  readonly variantOf?: Variant;
};

/** Declares `cypher/read/<name>.cypher`, or a variant of another file there. */
export function read<Params, Row>(
  name: string,
  contract: QueryContract<Params, Row>,
): Query<Params, Row> {
  return declared('read', name, contract);
}

/** Declares `cypher/write/<name>.cypher`. */
export function write<Params, Row>(
  name: string,
  contract: QueryContract<Params, Row>,
): Query<Params, Row> {
  return declared('write', name, contract);
}

function declared<Params, Row>(
  mode: QueryMode,
  name: string,
  { variantOf, ...contract }: QueryContract<Params, Row>,
): Query<Params, Row> {
  const file = `${mode}/${variantOf?.name ?? name}`;
  return {
    name,
    mode,
    file,
    statement: statementOf(readQuery(file), variantOf?.replacing),
    ...contract,
  };
}

import type { Entry, ImportFormat } from '../../record/record.js';
import type { ColumnSet } from '../csv/columns.js';
import { isObject, type JsonObject } from '../json/fields.js';
import type { PathRow } from '../json/pathTable.js';
import { readTable } from '../tableOrJson.js';
import type { SourceOptions } from './corpus.js';

/** A source that publishes tables. */
export interface TableSource {
  readonly name: string;
  /** What becomes of each column. */
  readonly table: readonly PathRow[];
  readonly columns: ColumnSet;
  /** Kinds of records that the rows hold: citations, where nothing else is said. */
  readonly kinds?: ImportFormat<unknown>['kinds'];
  adapt(row: JsonObject, options: SourceOptions): readonly Entry[];
}

/** The columns of a table that are read, of which each group needs one. */
export function columnsOf(table: readonly PathRow[], required: ColumnSet['required']): ColumnSet {
  const taken = table.filter((row) => row.taken !== undefined);
  return { known: taken.flatMap(({ paths }) => paths), required };
}

/** The format of the tables of a source. */
export function tableFormat(source: TableSource, options: SourceOptions): ImportFormat<unknown> {
  const { name, columns, kinds = ['citation'] } = source;
  return {
    name,
    kinds,
    settings: { version: options.version },
    ...readTable(columns),
    adapt: (row) => source.adapt(isObject(row) ? row : {}, options),
  };
}

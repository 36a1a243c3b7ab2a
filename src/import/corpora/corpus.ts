import type { Entry, ImportFormat, Input, Problem } from '../../record/record.js';
import { isObject, type JsonObject } from '../json/fields.js';
import { readJsonRecords } from '../json/jsonRecords.js';
import type { JsonLayout } from '../json/layout.js';
import { takenFields, type PathRow } from '../json/pathTable.js';

/** A corpus or service whose files name no version: users give one, or the records have none. */
export interface SourceOptions {
  /** Canonical version of every record, `0` when there is none. */
  readonly version: string;
}

/** How the records of a source are found in its files, and what becomes of each. */
export interface JsonSource {
  /** As the command and the rejects file name the format. */
  readonly name: string;
  /** What becomes of each field. */
  readonly table: readonly PathRow[];
  readonly layout: JsonLayout;
  readonly kinds: ImportFormat<unknown>['kinds'];
  /** The entries of one record; total: any JSON is a record here. */
  adapt(value: JsonObject, options: SourceOptions): readonly Entry[];
  /** Reads files in which records lie in a place of their own. */
  read?(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Input<unknown>>;
}

/** The format of the files of a source. */
export function jsonFormat(source: JsonSource, options: SourceOptions): ImportFormat<unknown> {
  const { name, kinds, layout } = source;
  return {
    name,
    kinds,
    settings: { version: options.version },
    read: (bytes) => source.read?.(bytes) ?? readJsonRecords(bytes, layout),
    adapt: (value) =>
      isObject(value) && layout.isRecord(value)
        ? source.adapt(value, options)
        : [{ kind: 'unreadable', problems: [notARecord(value, layout)] }],
  };
}

/** A layout of records that are one a line, in a list, or alone in a file. */
export function plainLayout(
  table: readonly PathRow[],
  names: Pick<JsonLayout, 'record' | 'records'>,
  key: string,
): JsonLayout {
  return {
    ...names,
    expected: `${names.record}, with the field ${key}`,
    lists: [],
    envelopes: [],
    beginnings: [],
    fields: takenFields(table),
    isRecord: (value) => Object.hasOwn(value, key),
  };
}

/** The problem of a value that is no record of a source. */
export function notARecord(value: unknown, { expected }: JsonLayout): Problem {
  return { code: 'BAD_VALUE', field: '', value, expected };
}

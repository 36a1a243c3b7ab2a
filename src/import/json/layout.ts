import { isObject, type JsonObject } from './fields.js';

/** Where the JSON of a source holds its records, and how messages name them. */
export interface JsonLayout {
  /** One record: `a work`. */
  readonly record: string;
  /** Several of them: `works`. */
  readonly records: string;
  /** What a document has to hold, for the message about one that holds no record. */
  readonly expected: string;
  /** Keys of lists of records: `items`. */
  readonly lists: readonly string[];
  /** Keys of objects that are a record, or that hold a list of them: `message`. */
  readonly envelopes: readonly string[];
  /**
   * Beginnings of the first key of a document that is no record, such as an answer. Nothing inside a document looks like
   * them at the start of a line, so that reading resumes there after an invalid or truncated one.
   */
  readonly beginnings: readonly string[];
  /** The fields of a record that are read: a record that is in no list is put together from them. */
  readonly fields: ReadonlySet<string>;
  /** Whether an object is a record itself, and no answer. */
  readonly isRecord: (value: JsonObject) => boolean;
}

/** The records in a value: itself, or those of an answer, of a file of a dump, or of a list of these. */
export function recordsIn(value: unknown, layout: JsonLayout): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => recordsInObject(item, layout));
  return recordsInObject(value, layout);
}

function recordsInObject(value: unknown, layout: JsonLayout): readonly unknown[] {
  if (!isObject(value) || layout.isRecord(value)) return [value];
  for (const name of layout.lists) {
    const list = Object.hasOwn(value, name) ? value[name] : undefined;
    if (Array.isArray(list)) return list;
  }
  const inner = layout.envelopes.map((name) => value[name]).find(isObject);
  return inner === undefined ? [value] : recordsInObject(inner, layout);
}

/** The paths of all that is taken out of a document, in the notation of the parser. */
export function pathsOf({ lists, envelopes, fields }: JsonLayout): string[] {
  return ['$', ...envelopes.map((name) => `$.${name}`)].flatMap((place) => [
    ...lists.map((name) => `${place}.${name}.*`),
    ...Array.from(fields, (name) => `${place}.${name}`),
  ]);
}

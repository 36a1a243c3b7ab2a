import { LONGEST_LINE } from '../lines.js';
import type { Problem } from '../../record/record.js';
import { isObject } from './fields.js';
import type { JsonLayout } from './layout.js';

/** Where a document was being read: offsets in bytes, `start` in the file and the others in the document. */
interface PlaceInDocument {
  readonly start: number;
  readonly position: number;
  readonly token: number;
}

/** The document ends before it is complete. */
export function cutShort(count: number, { records }: JsonLayout, open: readonly string[]): Problem {
  return {
    code: 'CUT_SHORT',
    field: '',
    value: `the end, after ${count} ${records}`,
    expected: `the rest of the document, ending in ${open.toReversed().slice(0, 20).join('')}`,
  };
}

/** The bytes are not UTF-8, or the text is not JSON. */
export function syntaxProblem(error: unknown, bytes: Uint8Array, place: PlaceInDocument): Problem {
  const message = String(propertyOf(error, 'message'));
  const at = Number(/absolute position "(\d+)"/.exec(message)?.[1] ?? place.token);
  const from = Math.max(0, at - place.position);
  const value = Buffer.from(bytes.subarray(from, from + 120)).toString('utf8');
  const near = `near byte ${place.start + at}`;
  return propertyOf(error, 'code') === 'ERR_ENCODING_INVALID_ENCODED_DATA'
    ? { code: 'NOT_UTF8', field: '', value, expected: `text in UTF-8 ${near}` }
    : { code: 'NOT_JSON', field: '', value, expected: `JSON ${near}` };
}

/** No source produces so much data without a record, which would have to be kept in memory. */
export function tooLong(bytes: number, { record }: JsonLayout): Problem {
  const expected = `${record} of at most ${LONGEST_LINE} bytes`;
  return { code: 'LINE_TOO_LONG', field: '', value: `${bytes} bytes`, expected };
}

/** An object without a record or a list of records, such as an API response with an error. */
export function noRecords({ records, expected }: JsonLayout): Problem {
  return { code: 'BAD_VALUE', field: '', value: `an object without ${records}`, expected };
}

/** `instanceof Error` does not hold for an error of another realm, such as those of Node in a test. */
function propertyOf(error: unknown, name: string): unknown {
  return isObject(error) ? error[name] : undefined;
}

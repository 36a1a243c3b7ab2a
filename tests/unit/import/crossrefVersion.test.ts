import { expect, test } from '@jest/globals';
import { Fields } from '../../../src/import/json/fields.js';
import { readVersion } from '../../../src/import/crossref/work.js';

const at = (day: number) => ({ 'date-time': `2024-01-0${day}T00:00:00Z` });
const versionOf = (record: Record<string, unknown>): string =>
  readVersion(new Fields(record, [], 'message'));

test('the version of a Crossref record is when it was indexed, else deposited, else created', () => {
  const [indexed, deposited, created] = [at(1), at(2), at(3)];
  expect(versionOf({ created, deposited, indexed })).toBe('2024-01-01T00:00:00.000Z');
  expect(versionOf({ created, deposited })).toBe('2024-01-02T00:00:00.000Z');
  expect(versionOf({ created, indexed: {} })).toBe('2024-01-03T00:00:00.000Z');
  expect(versionOf({})).toBe('0');
});

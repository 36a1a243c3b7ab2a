import { describe, expect, test } from '@jest/globals';
import { nativeFormat } from '../../../src/import/native/nativeFormat.js';
import { adaptNativeRecord } from '../../../src/import/native/adapter.js';
import { entriesFor } from '../../../src/import/importFile.js';
import { EVIDENCE } from '../../../src/source/evidence.js';
import { sourceRecord } from '../../../src/upkeep/export/nativeRecords.js';

const SOURCE = { name: 'mine', evidence: 'EXPERT' };
const NOTHING = { agent: null, licence: null, url: null };

describe('a source in the native format', () => {
  test('states its evidence, and what else is known of it', () => {
    const more = { agent: ' Two  annotators ', licence: 'CC0', url: 'https://example.org/' };
    expect(adaptNativeRecord({ source: { ...SOURCE, ...more, version: 7 } })).toEqual({
      kind: 'source',
      record: {
        kind: 'source',
        profile: { ...SOURCE, ...more, agent: 'Two annotators', version: '7' },
      },
    });
    expect(adaptNativeRecord({ source: { ...SOURCE, agent: '', url: null } })).toEqual({
      kind: 'source',
      record: { kind: 'source', profile: { ...SOURCE, ...NOTHING, version: '0' } },
    });
  });

  test.each([
    ['name', 'Mine', 'a name of a-z, 0-9 and "-", at most 40 characters'],
    ['name', undefined, 'a value of type string'],
    ['evidence', 'HUMAN', `one of ${EVIDENCE.join(', ')}`],
    ['evidence', undefined, `one of ${EVIDENCE.join(', ')}`],
    ['version', 'new', expect.stringContaining('a whole number')],
  ])('is rejected for its %s %j', (field, value, expected) => {
    expect(adaptNativeRecord({ source: { ...SOURCE, [field]: value } })).toEqual({
      kind: 'source',
      problems: [{ code: 'BAD_VALUE', field: `source.${field}`, value, expected }],
    });
  });

  test.each([
    ['url', 'ftp://example.org/', 'an http or https address'],
    ['agent', 'x'.repeat(201), 'at most 200 (string)'],
    ['licence', 5, 'a value of type string'],
    ['license', 'CC0', 'a known field (see docs/native-format.md)'],
  ])('goes in without its %s that cannot be read', (field, value, expected) => {
    expect(adaptNativeRecord({ source: { ...SOURCE, [field]: value } })).toMatchObject({
      record: { profile: { ...SOURCE, ...NOTHING } },
      leftOut: [{ field: `source.${field}`, value, expected }],
    });
  });

  test('beside a paper in one line is rejected', () => {
    const paper = { identifiers: ['doi:10.1/a'], source: 'mine' };
    expect(adaptNativeRecord({ paper, source: SOURCE })).toMatchObject({
      problems: [{ code: 'UNKNOWN_FIELD', field: 'source' }],
    });
  });

  test('is read with the papers, and once', () => {
    const value = JSON.stringify({ source: SOURCE });
    const passes = (['paper', 'citation'] as const).map((pass) =>
      entriesFor({ line: 1, value }, nativeFormat, [pass]),
    );
    expect(passes.map(({ length }) => length)).toEqual([1, 0]);
  });

  test('is exported as it is read', () => {
    const profile = {
      ...SOURCE,
      ...NOTHING,
      evidence: 'RULE',
      licence: 'CC0',
      version: '7',
    } as const;
    expect(adaptNativeRecord(JSON.parse(sourceRecord(profile)))).toMatchObject({
      record: { profile },
    });
  });
});

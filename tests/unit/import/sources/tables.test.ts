import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { SOURCES_PAGE, sourcesPage } from '../../../../scripts/sourcesPage.js';
import { rowOf } from '../../../../src/import/json/pathTable.js';
import { SOURCE_FORMATS, type SourceFormat } from '../../../../src/import/recognise/recognition.js';
import { SOURCE_TABLES } from '../../../../src/import/sourceTables.js';
import { formatOf, inputsOf } from '../../../support/sourceEntries.js';
import { DATACITE_RECORD } from '../../../support/dataciteRecord.js';
import { SOURCE_FILES } from '../../../support/sourceFixtures.js';
import {
  ACL_ARC_RECORD,
  JURGENS_RECORD,
  MULTICITE_PAPER,
  MULTICITE_RECORD,
  SCICITE_RECORD,
  SCITE_RECORD,
} from '../../../support/sourceRecords.js';

const RECORDS: readonly (readonly [SourceFormat, object])[] = [
  ['scicite', SCICITE_RECORD],
  ['acl-arc', ACL_ARC_RECORD],
  ['acl-arc-jurgens', JURGENS_RECORD],
  ['multicite', MULTICITE_RECORD],
  ['multicite', MULTICITE_PAPER],
  ['scite', SCITE_RECORD],
  ['datacite', DATACITE_RECORD],
];

/** Every path in a value, with `[]` for the items of lists. */
function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => [`${path}[]`, ...pathsIn(item, `${path}[]`)]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = path === '' ? name : `${path}.${name}`;
    return [place, ...pathsIn(inner, place)];
  });
}

/** Labels are names of fields in MultiCite, and fields of DataCite may be in `attributes`. */
function inTable(path: string): string {
  return path.replace(/^attributes\./, '').replace(/^y\.[^.[]+/, 'y.*');
}

function tableOf(format: SourceFormat) {
  return SOURCE_TABLES.filter((each) => each.format === format).flatMap(({ table }) => table);
}

describe('every field is taken, or left out for a reason:', () => {
  test.each(RECORDS)('%s', (format, record) => {
    const table = tableOf(format);
    const unknown = pathsIn(record).filter((path) => rowOf(table, inTable(path)) === undefined);
    expect(unknown).toEqual([]);
  });

  test.each(SOURCE_FILES.filter(([, name]) => /\.[ct]sv$/.test(name)))(
    '%s, %s',
    (format, _, text) => {
      const header = (text.split('\n')[0] ?? '').replaceAll('"', '').split(/[,\t]/);
      const table = tableOf(format);
      expect(header.length).toBeGreaterThan(1);
      expect(header.filter((column) => rowOf(table, column) === undefined)).toEqual([]);
    },
  );

  test.each(SOURCE_TABLES.map(({ title, table }) => [title, table] as const))(
    'the table of %s has each path once, and says what becomes of it',
    (_title, table) => {
      const paths = table.flatMap((row) => row.paths);
      expect(paths.length).toBe(new Set(paths).size);
      for (const { taken, leftOut } of table) {
        expect([taken, leftOut].filter((text) => text !== undefined)).toEqual([
          expect.stringMatching(/.{5,}/),
        ]);
      }
    },
  );

  test('a path that no table has is missed', () => {
    expect(rowOf(tableOf('scicite'), 'newField')).toBeUndefined();
    expect(rowOf(tableOf('scicite'), 'string')).toBeDefined();
  });
});

test('every source has a table and a file here', () => {
  for (const format of SOURCE_FORMATS) {
    expect(SOURCE_TABLES.some((each) => each.format === format)).toBe(true);
    expect(SOURCE_FILES.some(([each]) => each === format)).toBe(true);
  }
});

test.each(SOURCE_FILES)('%s, %s, is recognised and read', async (format, _name, text) => {
  expect(formatOf(text)).toBe(format);
  const inputs = await inputsOf(format, text);
  expect(inputs.length).toBeGreaterThan(0);
  expect(inputs.filter((input) => 'problem' in input)).toEqual([]);
});

test('the page on sources is up to date: npm run sources', async () => {
  expect(readFileSync(SOURCES_PAGE, 'utf8')).toBe(await sourcesPage());
});

import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { adaptWork } from '../../../src/import/crossref/adapter.js';
import { CROSSREF_PATHS } from '../../../src/import/crossref/workPaths.js';
import { rowOf } from '../../../src/import/json/pathTable.js';
import { FALLBACK_CROSSREF_WORKS, FULL_CROSSREF_WORK } from '../../support/crossrefWork.js';
import { documentedRows, inOrder } from '../../support/documentedPaths.js';
import { leavesOf, pathOf, replacedAt } from '../../support/jsonPaths.js';

const WORKS: readonly object[] = [FULL_CROSSREF_WORK, ...FALLBACK_CROSSREF_WORKS];
const PLACES = leavesOf(FULL_CROSSREF_WORK).map((place) => [pathOf(place), place] as const);
const adapted = (work: unknown) => JSON.stringify(adaptWork(work));

describe('the table of fields of Crossref', () => {
  test('has each path of a whole work', () => {
    const unknown = PLACES.filter(([path]) => rowOf(CROSSREF_PATHS, path) === undefined);
    expect(unknown.map(([path]) => path)).toEqual([]);
  });

  test('says of each path once that it is taken, or why not', () => {
    for (const { taken, leftOut } of CROSSREF_PATHS)
      expect(taken === undefined).toBe(leftOut !== undefined);
    const paths = CROSSREF_PATHS.flatMap((row) => row.paths);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test.each(PLACES.filter(([path]) => rowOf(CROSSREF_PATHS, path)?.leftOut !== undefined))(
    'is right that %s is left out',
    (_path, place) => {
      for (const value of [null, 'x', 7]) {
        expect(adapted(replacedAt(FULL_CROSSREF_WORK, place, value))).toBe(
          adapted(FULL_CROSSREF_WORK),
        );
      }
    },
  );

  test.each(PLACES.filter(([path]) => rowOf(CROSSREF_PATHS, path)?.taken !== undefined))(
    'is right that %s is taken',
    (_path, place) => {
      const matters = WORKS.some((work) =>
        [null, 'x', {}].some((value) => adapted(replacedAt(work, place, value)) !== adapted(work)),
      );
      expect(matters).toBe(true);
    },
  );

  test('is the one of docs/importing.md', () => {
    const docs = readFileSync('docs/importing.md', 'utf8');
    expect(documentedRows(docs, 'Crossref')).toEqual(inOrder(CROSSREF_PATHS));
  });
});

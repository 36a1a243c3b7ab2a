import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { rowOf } from '../../../../src/import/json/pathTable.js';
import { adaptOpenAlex } from '../../../../src/import/openalex/adapter.js';
import {
  ANSWER_PATHS,
  IDENTITY_COLUMNS,
  WORK_PATHS,
} from '../../../../src/import/openalex/workPaths.js';
import { leavesOf, pathOf, replacedAt, type JsonPlace } from '../../../support/jsonPaths.js';
import { answerOf, FALLBACK_WORK, FULL_WORK } from '../../../support/openAlexWorks.js';
import { documentedRows, inOrder } from '../../../support/documentedPaths.js';

const WORKS: readonly unknown[] = [FULL_WORK, FALLBACK_WORK];
/** The words of an abstract are keys, and no fields. */
const pathIn = (place: JsonPlace) =>
  pathOf(place[0] === 'abstract_inverted_index' ? place.slice(0, 1) : place);
const PLACES = leavesOf(FULL_WORK).map((place) => [pathIn(place), place] as const);
const OTHER_VALUES = [null, 7, 'x', ['https://openalex.org/W999'], { id: 'W999' }];

describe('the table of fields of OpenAlex', () => {
  test('has each path of a whole work, of one with nulls, and of an answer', () => {
    for (const work of WORKS) {
      const unknown = leavesOf(work).filter(
        (place) => rowOf(WORK_PATHS, pathIn(place)) === undefined,
      );
      expect(unknown.map(pathOf)).toEqual([]);
    }
    const around = leavesOf(answerOf([])).map(pathOf);
    expect(around.filter((path) => rowOf(ANSWER_PATHS, path) === undefined)).toEqual([]);
  });

  test('says of each path that it is taken, or why not', () => {
    for (const row of [...WORK_PATHS, ...ANSWER_PATHS, ...IDENTITY_COLUMNS]) {
      expect([row.taken, row.leftOut].filter((text) => text !== undefined)).toHaveLength(1);
    }
    const paths = WORK_PATHS.flatMap((row) => row.paths);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test.each(PLACES.filter(([path]) => rowOf(WORK_PATHS, path)?.leftOut !== undefined))(
    'is right that %s is left out',
    (_path, place) => {
      for (const value of OTHER_VALUES) {
        const changed = replacedAt(FULL_WORK, place, value);
        expect(adaptOpenAlex(changed)).toEqual(adaptOpenAlex(FULL_WORK));
      }
    },
  );

  test.each(PLACES.filter(([path]) => rowOf(WORK_PATHS, path)?.taken !== undefined))(
    'is right that %s is taken',
    (_path, place) => {
      const matters = WORKS.some((work) => {
        const changed = [null, 'paratext', true, {}].map((value) => replacedAt(work, place, value));
        return changed.some(
          (value) => JSON.stringify(adaptOpenAlex(value)) !== JSON.stringify(adaptOpenAlex(work)),
        );
      });
      expect(matters).toBe(true);
    },
  );

  test('is the one of docs/importing.md', () => {
    const docs = readFileSync('docs/importing.md', 'utf8');
    expect(documentedRows(docs, 'OpenAlex')).toEqual([
      ...inOrder(WORK_PATHS),
      ...inOrder(IDENTITY_COLUMNS),
    ]);
  });
});

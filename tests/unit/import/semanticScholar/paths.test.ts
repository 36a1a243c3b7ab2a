import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { groupBy } from '../../../../src/groupBy.js';
import { rowOf, type PathRow } from '../../../../src/import/json/pathTable.js';
import { adaptSemanticScholar } from '../../../../src/import/semanticScholar/adapter.js';
import {
  ANSWER_PATHS,
  DATASET_PATHS,
  EDGE_PATHS,
  PAPER_PATHS,
} from '../../../../src/import/semanticScholar/recordPaths.js';
import { documentedRows, inOrder } from '../../../support/documentedPaths.js';
import { leavesOf, pathOf, replacedAt } from '../../../support/jsonPaths.js';
import {
  answerOf,
  DATASETS,
  FALLBACK_PAPER,
  FULL_EDGE,
  FULL_PAPER,
  LAST_FALLBACK_PAPER,
  OTHER_SHA,
} from '../../../support/semanticScholarRecords.js';

/** Records with fields of a table, of which the first ones have all that the test replaces. */
const KINDS: readonly (readonly [string, readonly PathRow[], records: readonly unknown[]])[] = [
  ['papers', PAPER_PATHS, [FULL_PAPER, FALLBACK_PAPER, LAST_FALLBACK_PAPER]],
  ['citations', EDGE_PATHS, [FULL_EDGE, { ...FULL_EDGE, contexts: null, contextsWithIntent: [] }]],
  [
    'datasets',
    DATASET_PATHS,
    [
      ...Object.values(DATASETS),
      { ...DATASETS.papers, corpusid: null, venue: '', publicationdate: null },
      { ...DATASETS.citations, contexts: null, intents: ['result'] },
    ],
  ],
];
const OTHER_VALUES = [null, 7, 'x', [OTHER_SHA], { paperId: OTHER_SHA, corpusid: 1 }];

/** The path of a field of a paper, wherever the paper is. */
const ofPaper = (path: string) =>
  path.replace(/^(?:citations\[\]|references\[\]|citingPaper|citedPaper)\./, '');
const tableOf = (path: string, table: readonly PathRow[]) =>
  ofPaper(path) === path ? table : PAPER_PATHS;
const rowAt = (path: string, table: readonly PathRow[]) =>
  rowOf(tableOf(path, table), ofPaper(path));

/** With all below it: an object may be null of which only a part is left out. */
const isLeftOut = (path: string, table: readonly PathRow[]) =>
  rowAt(path, table)?.leftOut !== undefined &&
  !tableOf(path, table)
    .filter(({ taken }) => taken !== undefined)
    .some(({ paths }) => paths.some((taken) => taken.startsWith(`${ofPaper(path)}.`)));

const adapted = (record: unknown) =>
  JSON.stringify(adaptSemanticScholar(record, { version: '0', paper: 'doi:10.5555/asked' }));

const FIELDS = KINDS.flatMap(([kind, table, records]) =>
  records.flatMap((record, at) =>
    leavesOf(record).map((place) => ({
      kind,
      table,
      records,
      record,
      at,
      place,
      path: pathOf(place),
    })),
  ),
);

describe('the tables of fields of Semantic Scholar', () => {
  test('have each path of whole records, and of an answer', () => {
    const unknown = FIELDS.filter(({ path, table }) => rowAt(path, table) === undefined);
    expect(unknown.map(({ path }) => path)).toEqual([]);
    const around = leavesOf(answerOf([])).map(pathOf);
    expect(around.filter((path) => rowOf(ANSWER_PATHS, path) === undefined)).toEqual([]);
  });

  test('say of each path that it is taken, or why not', () => {
    for (const table of [PAPER_PATHS, EDGE_PATHS, DATASET_PATHS, ANSWER_PATHS]) {
      const paths = table.flatMap((row) => row.paths);
      expect(new Set(paths).size).toBe(paths.length);
      for (const { taken, leftOut } of table)
        expect(taken === undefined).toBe(leftOut !== undefined);
    }
  });

  test.each(FIELDS.filter(({ path, table }) => isLeftOut(path, table)))(
    'are right that $path of $kind is left out ($at)',
    ({ record, place }) => {
      for (const value of OTHER_VALUES) {
        expect(adapted(replacedAt(record, place, value))).toBe(adapted(record));
      }
    },
  );

  test.each(
    [...groupBy(FIELDS, ({ path }) => ofPaper(path))].filter(([, fields]) =>
      fields.some(({ path, table }) => rowAt(path, table)?.taken !== undefined),
    ),
  )('are right that %s is taken', (_name, fields) => {
    const matters = fields.some(({ record, place }) =>
      [null, 7, 'x', {}].some(
        (value) => adapted(replacedAt(record, place, value)) !== adapted(record),
      ),
    );
    expect(matters).toBe(true);
  });

  test('are the ones of docs/importing.md', () => {
    const docs = readFileSync('docs/importing.md', 'utf8');
    expect(documentedRows(docs, 'Semantic Scholar')).toEqual(
      [PAPER_PATHS, EDGE_PATHS, DATASET_PATHS].flatMap(inOrder),
    );
  });
});

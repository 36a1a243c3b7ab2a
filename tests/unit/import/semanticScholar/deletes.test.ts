import { describe, expect, test } from '@jest/globals';
import { entriesIn } from '../../../../src/import/importFile.js';
import { adaptSemanticScholar } from '../../../../src/import/semanticScholar/adapter.js';
import type { DeletingDataset } from '../../../../src/import/semanticScholar/origin.js';
import { semanticScholarFormat } from '../../../../src/import/semanticScholar/semanticScholarFormat.js';
import { DATASETS } from '../../../support/semanticScholarRecords.js';

const version = '2026-11-24';
const optionsOf = (deletes: DeletingDataset) => ({ version, paper: null, deletes });
const adapt = (value: unknown, deletes: DeletingDataset) =>
  adaptSemanticScholar(value, optionsOf(deletes));
const origin = { source: 'semantic-scholar', version, facts: {} };

describe('a deleted record of a dataset', () => {
  test.each([{ corpusid: 7 }, { ...DATASETS.papers, corpusid: 7 }])(
    'of papers is a tombstone, whether it is whole or a key alone',
    (value) => {
      expect(adapt(value, 'papers')).toEqual([
        {
          kind: 'paper',
          record: {
            ...{ kind: 'paper', identifiers: ['corpus:7'], record: '7', deleted: true },
            ...origin,
          },
        },
      ]);
    },
  );

  test.each([
    { citingcorpusid: 7, citedcorpusid: 8 },
    { ...DATASETS.citations, citingcorpusid: 7, citedcorpusid: 8, contexts: 5 },
  ])('of citations takes one back, whatever else it holds', (value) => {
    expect(adapt(value, 'citations')).toEqual([
      {
        kind: 'citation',
        record: {
          ...{ kind: 'paper', identifiers: ['corpus:7'], record: '7', noLongerCites: 'corpus:8' },
          ...origin,
        },
      },
    ]);
  });

  test('is counted once, in the pass of papers', () => {
    const format = semanticScholarFormat(optionsOf('citations'));
    const input = { line: 1, value: { citingcorpusid: 7, citedcorpusid: 8 } };
    expect(entriesIn(input, format, 'paper')).toHaveLength(1);
    expect(entriesIn(input, format, 'citation')).toEqual([]);
  });

  test('with an end that Semantic Scholar could not tell is skipped', () => {
    expect(adapt({ citingcorpusid: 7, citedcorpusid: null }, 'citations')).toEqual([
      { kind: 'citation', skipped: 'NO_IDENTIFIER' },
    ]);
  });

  test.each([
    [null, 'papers', 'paper', ''],
    [{ citationid: 5 }, 'citations', 'citation', ''],
    [{ citingcorpusid: 7, citedcorpusid: 8 }, 'papers', 'paper', ''],
    [{ corpusid: 'x' }, 'papers', 'paper', 'corpusid'],
    [{ citingcorpusid: 7, citedcorpusid: 'x' }, 'citations', 'citation', 'citedcorpusid'],
  ] as const)('that does not say which is rejected: %j of %s', (value, dataset, kind, field) => {
    expect(adapt(value, dataset)).toMatchObject([{ kind, problems: [{ field }] }]);
  });
});

import { describe, expect, test } from '@jest/globals';
import {
  adaptSemanticScholar,
  plainKindOf,
} from '../../../../src/import/semanticScholar/adapter.js';
import type { Entry } from '../../../../src/record/record.js';
import {
  DATASETS,
  FULL_EDGE,
  FULL_PAPER,
  FULL_PAPER_RECORD as PAPER,
  LISTED_PAPER,
  OTHER_SHA,
  SHA,
} from '../../../support/semanticScholarRecords.js';

const VERSION = '2026-11-18';
const adapt = (value: unknown, paper: string | null = null): readonly Entry[] =>
  adaptSemanticScholar(value, { version: VERSION, paper });
const recordsOf = (entries: readonly Entry[]) =>
  entries.map((entry) => ('record' in entry ? entry.record : entry));

describe('a citation of an answer', () => {
  const ASKED = 'corpus:77';

  test('is from the paper that it names to the one that was asked for', () => {
    const [paper, citation] = recordsOf(adapt(FULL_EDGE, ASKED));
    expect(paper).toEqual(PAPER);
    const ends = { citing: 'corpus:215416147', cited: ASKED };
    expect(citation).toMatchObject({
      ...ends,
      record: '215416147',
      version: VERSION,
      influential: true,
    });
  });

  test('is from the paper that was asked for to the reference that it names', () => {
    const { citingPaper, ...edge } = FULL_EDGE;
    const reference = { ...edge, citedPaper: citingPaper };
    expect(recordsOf(adapt(reference, ASKED))).toMatchObject([
      {},
      { citing: ASKED, cited: 'corpus:215416147', record: '77' },
    ]);
    const [, byDoi] = recordsOf(adapt(reference, 'doi:10.5555/asked'));
    expect(byDoi).not.toHaveProperty('record');
  });

  test('needs no other paper where both are there', () => {
    expect(
      recordsOf(adapt({ citingPaper: { paperId: SHA }, citedPaper: { paperId: OTHER_SHA } })),
    ).toMatchObject([
      { identifiers: [`s2:${SHA}`] },
      { identifiers: [`s2:${OTHER_SHA}`] },
      { citing: `s2:${SHA}`, cited: `s2:${OTHER_SHA}`, record: SHA },
    ]);
  });

  test('without the paper that was asked for is rejected, with what to do', () => {
    expect(adapt(FULL_EDGE)).toMatchObject([
      {
        kind: 'citation',
        problems: [{ field: '--paper', expected: expect.stringContaining('--paper doi:') }],
      },
    ]);
  });

  test.each([null, { paperId: null, title: 'Not matched' }, {}])(
    'with %j is skipped',
    (citingPaper) => {
      expect(adapt({ ...FULL_EDGE, citingPaper }, ASKED)).toEqual([
        { kind: 'citation', skipped: 'NO_IDENTIFIER' },
      ]);
    },
  );

  test.each([
    ['x', 'citingPaper'],
    [{ paperId: 'x' }, 'citingPaper.paperId'],
  ])('with %j is rejected', (citingPaper, field) => {
    expect(adapt({ ...FULL_EDGE, citingPaper }, ASKED)).toMatchObject([
      { kind: 'citation', problems: [{ field }] },
    ]);
  });

  test('of the paper itself is skipped', () => {
    expect(adapt(FULL_EDGE, 'doi:10.5555/s2.full')[1]).toEqual({
      kind: 'citation',
      skipped: 'SELF_CITATION',
    });
  });
});

describe('records of datasets', () => {
  test('are one record with the answers of the API: by its corpus id', () => {
    const { papers, abstracts, tldrs, 'paper-ids': ids } = DATASETS;
    const common = {
      kind: 'paper',
      source: 'semantic-scholar',
      record: '215416147',
      version: VERSION,
    };
    const none = { identifiers: ['corpus:215416147'] };
    const { abstract, ...facts } = PAPER.facts;
    expect(recordsOf(adapt(papers))).toEqual([{ ...PAPER, facts }]);
    expect(recordsOf(adapt(abstracts))).toEqual([{ ...common, ...none, facts: { abstract } }]);
    expect(recordsOf(adapt(tldrs))).toEqual([
      { ...common, ...none, facts: { summary: 'All fields are listed.' } },
    ]);
    const identifiers = ['corpus:215416147', `s2:${OTHER_SHA}`];
    expect(recordsOf(adapt(ids))).toEqual([{ ...common, identifiers, facts: {} }]);
  });

  test('have citations between corpus ids', () => {
    const [record] = recordsOf(adapt(DATASETS.citations));
    const ends = { citing: 'corpus:215416147', cited: 'corpus:215416148' };
    expect(record).toMatchObject({
      ...ends,
      record: '215416147',
      version: VERSION,
      influential: true,
    });
  });

  test.each([
    [{ citedcorpusid: null }, 'NO_IDENTIFIER'],
    [{ citingcorpusid: null }, 'NO_IDENTIFIER'],
    [{ citedcorpusid: '215416147' }, 'SELF_CITATION'],
  ])('have citations that are skipped: %j, %s', (fields, skipped) => {
    expect(adapt({ ...DATASETS.citations, ...fields })).toEqual([{ kind: 'citation', skipped }]);
  });

  test.each([
    [{ citedcorpusid: 'x' }, 'citedcorpusid'],
    [{ citingcorpusid: [1] }, 'citingcorpusid'],
  ])('have citations that are rejected: %j', (fields, field) => {
    expect(adapt({ ...DATASETS.citations, ...fields })).toMatchObject([
      { kind: 'citation', problems: [{ field }] },
    ]);
  });

  test('have citations of older releases, with ids as texts and a flat list', () => {
    const old = {
      citingcorpusid: '1',
      citedcorpusid: '2',
      contexts: ['A'],
      intents: ['background'],
    };
    expect(recordsOf(adapt(old))).toMatchObject([
      {
        citing: 'corpus:1',
        cited: 'corpus:2',
        contexts: [
          { text: null, label: 'background' },
          { text: 'A', label: null },
        ],
      },
    ]);
  });
});

test.each([
  [DATASETS.citations, 'citation'],
  [DATASETS.papers, 'paper'],
  [FULL_EDGE, null],
  [FULL_PAPER, null],
  [LISTED_PAPER, 'paper'],
  [{ paperId: SHA, citations: [], references: null }, 'paper'],
  [null, 'paper'],
  ['x', 'paper'],
])('the kind of all entries of a record is known before: %#', (value, kind) => {
  expect(plainKindOf(value)).toBe(kind);
  const kinds = new Set(adapt(value, 'corpus:77').map((entry) => entry.kind));
  if (kind !== null) expect([...kinds]).toEqual([kind]);
});

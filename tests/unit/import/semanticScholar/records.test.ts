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
  LISTED_PAPER,
  OTHER_SHA,
  SHA,
} from '../../../support/semanticScholarRecords.js';

const VERSION = '2026-11-18';
const adapt = (value: unknown, paper: string | null = null): readonly Entry[] =>
  adaptSemanticScholar(value, { version: VERSION, paper });
const recordsOf = (entries: readonly Entry[]) =>
  entries.map((entry) => ('record' in entry ? entry.record : entry));

const IDENTIFIERS = [
  ...['corpus:215416147', `s2:${SHA}`, 'doi:10.5555/s2.full', 'arxiv:2106.15921'],
  ...['pmid:39000011', 'pmcid:PMC5815399', 'mag:112218234', 'acl:2024.coe-main.1'],
  'dblp:conf/coe/Author24',
];
const FACTS = {
  title: 'On full papers',
  abstract: 'We list all fields.',
  authors: [{ name: 'Ann Author' }],
  venue: 'Journal of Examples',
  publishedOn: '2024-02-03',
  url: LISTED_PAPER.url,
  reportedCitationCount: 12,
};
const PAPER = {
  ...{ kind: 'paper', identifiers: IDENTIFIERS, source: 'semantic-scholar', record: '215416147' },
  ...{ version: VERSION, facts: FACTS },
};

describe('a paper of the API', () => {
  test('has all its identifiers and facts, and the papers that it lists', () => {
    const [paper, citing, citation, cited, reference, unmatched] = recordsOf(adapt(FULL_PAPER));
    expect(paper).toEqual({ ...PAPER, facts: { ...FACTS, summary: 'All fields are listed.' } });
    expect(citing).toMatchObject({
      identifiers: ['corpus:215416148', `s2:${OTHER_SHA}`],
      record: '215416148',
    });
    const common = { kind: 'citation', source: 'semantic-scholar', version: VERSION, contexts: [] };
    const ends = { citing: 'corpus:215416148', cited: 'corpus:215416147' };
    expect(citation).toEqual({ ...common, ...ends, record: '215416148', influential: undefined });
    expect(cited).toMatchObject({ facts: { title: 'Cited' } });
    expect(reference).toMatchObject({
      citing: 'corpus:215416147',
      cited: 'corpus:215416149',
      record: '215416147',
    });
    expect(unmatched).toEqual({ kind: 'citation', skipped: 'NO_IDENTIFIER' });
  });

  test('never lists all its references, and says nothing of sentences', () => {
    for (const record of recordsOf(adapt(FULL_PAPER))) {
      expect(record).not.toHaveProperty('referencesComplete');
      expect(record).not.toHaveProperty('noContexts');
    }
  });

  test('may be null in a batch', () => {
    expect(adapt(null)).toEqual([{ kind: 'paper', skipped: 'NOT_FOUND' }]);
  });

  test('may have nothing but nulls', () => {
    const nulls = {
      paperId: SHA,
      corpusId: null,
      externalIds: null,
      title: null,
      abstract: null,
      venue: '',
      year: null,
    };
    const lists = {
      tldr: null,
      journal: null,
      publicationVenue: null,
      authors: null,
      citations: null,
      references: null,
    };
    const [record] = recordsOf(adapt({ ...nulls, ...lists }));
    expect(record).toMatchObject({ identifiers: [`s2:${SHA}`], record: SHA });
    expect(
      Object.values((record as { facts: object }).facts).every((fact) => fact === undefined),
    ).toBe(true);
  });

  test.each([
    { paperId: null },
    { paperId: null, externalIds: null, title: 'x' },
    { externalIds: {} },
  ])('without an identifier is skipped: %j', (paper) => {
    expect(adapt(paper)).toEqual([{ kind: 'paper', skipped: 'NO_IDENTIFIER' }]);
  });

  test.each([
    [{ paperId: 'x' }, 'paperId'],
    [{ corpusId: -1 }, 'corpusId'],
    [{ externalIds: { DOI: 'none' } }, 'externalIds.DOI'],
  ])('whose only identifier is broken is rejected: %j', (paper, field) => {
    expect(adapt(paper)).toMatchObject([{ kind: 'paper', problems: [{ field }] }]);
  });

  test.each(['x', 5, true, [], {}, { title: 'x' }, { error: 'Not found' }])('is no %j', (value) => {
    expect(adapt(value)).toMatchObject([{ kind: 'paper', problems: [{ field: '', value }] }]);
  });

  test.each([
    [215416147, 'corpus:215416147'],
    ['215416147', 'corpus:215416147'],
    [5_000_000_000, 'corpus:5000000000'],
    ['5000000000', 'corpus:5000000000'],
  ])('has the corpus id %j, a text or a number', (id, key) => {
    for (const fields of [{ corpusId: id }, { externalIds: { CorpusId: id } }, { corpusid: id }]) {
      expect(recordsOf(adapt(fields))).toMatchObject([{ identifiers: [key], record: String(id) }]);
    }
  });

  test('has one corpus id: that of the other services counts where there is none', () => {
    const [record] = recordsOf(adapt({ corpusId: 1, externalIds: { CorpusId: 2 } }));
    expect(record).toMatchObject({ identifiers: ['corpus:1'] });
  });

  test('loses an identifier that is broken, and nothing else', () => {
    const externalIds = { ...FULL_PAPER.externalIds, DBLP: 'homepages/x', MAG: {}, ACL: '' };
    const [entry] = adapt({ ...FULL_PAPER, externalIds });
    expect(entry).toMatchObject({
      record: { identifiers: IDENTIFIERS.filter((key) => !/^(?:dblp|mag|acl):/.test(key)) },
      leftOut: [{ field: 'externalIds.MAG' }, { field: 'externalIds.DBLP' }],
    });
  });

  test.each([
    [{ venue: 'V', publicationVenue: { name: 'P' }, journal: { name: 'J' } }, 'V'],
    [{ venue: '', publicationVenue: { name: 'P' }, journal: { name: 'J' } }, 'P'],
    [{ venue: '', publicationVenue: null, journal: { name: 'J' } }, 'J'],
    [{ venue: '', journal: { pages: '1' } }, undefined],
  ])('has the venue of %j: %j', (fields, venue) => {
    expect(recordsOf(adapt({ paperId: SHA, ...fields }))).toMatchObject([{ facts: { venue } }]);
  });

  test('loses details that are broken, with their place in its lists', () => {
    const citations = [{ paperId: OTHER_SHA, year: 'soon' }, 'x', null, { paperId: SHA }];
    const [paper, citing, , broken, absent, self, own] = adapt({
      paperId: SHA,
      citations,
      title: 5,
    });
    expect(paper).toMatchObject({ leftOut: [{ field: 'title' }] });
    expect(citing).toMatchObject({ leftOut: [{ field: 'citations.0.year', value: 'soon' }] });
    const correctable = { paperId: SHA, citations: ['x'] };
    expect(broken).toMatchObject({
      kind: 'citation',
      problems: [{ field: 'citations.1' }],
      correctable,
    });
    expect(absent).toEqual({ kind: 'citation', skipped: 'NO_IDENTIFIER' });
    expect(self).toMatchObject({ record: { kind: 'paper' } });
    expect(own).toEqual({ kind: 'citation', skipped: 'SELF_CITATION' });
  });
});

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
    const { abstract, ...facts } = FACTS;
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

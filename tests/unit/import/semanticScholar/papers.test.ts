import { describe, expect, test } from '@jest/globals';
import { adaptSemanticScholar } from '../../../../src/import/semanticScholar/adapter.js';
import type { Entry } from '../../../../src/record/record.js';
import {
  FULL_PAPER,
  FULL_PAPER_RECORD as PAPER,
  OTHER_SHA,
  SHA,
} from '../../../support/semanticScholarRecords.js';

const VERSION = '2026-11-18';
const adapt = (value: unknown): readonly Entry[] =>
  adaptSemanticScholar(value, { version: VERSION, paper: null });
const recordsOf = (entries: readonly Entry[]) =>
  entries.map((entry) => ('record' in entry ? entry.record : entry));

describe('a paper of the API', () => {
  test('has all its identifiers and facts, and the papers that it lists', () => {
    const [paper, citing, citation, cited, reference, unmatched] = recordsOf(adapt(FULL_PAPER));
    expect(paper).toEqual({
      ...PAPER,
      facts: { ...PAPER.facts, summary: 'All fields are listed.' },
    });
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
      record: { identifiers: PAPER.identifiers.filter((key) => !/^(?:dblp|mag|acl):/.test(key)) },
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

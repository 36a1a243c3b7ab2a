import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../../src/record/limits.js';
import { adaptOpenAlex } from '../../../../src/import/openalex/adapter.js';
import type { PaperRecord, Problem } from '../../../../src/record/record.js';
import { FULL_WORK } from '../../../support/openAlexWorks.js';

const ID = 'https://openalex.org/W100';

/** The record of the paper of a work, and what was left out of it. */
function paperOf(fields: object): { record: PaperRecord; leftOut: readonly Problem[] } {
  const [entry] = adaptOpenAlex({ id: ID, ...fields });
  if (entry === undefined || !('record' in entry) || entry.record.kind !== 'paper') {
    throw new Error(`No paper: ${JSON.stringify(entry)}`);
  }
  return { record: entry.record, leftOut: entry.leftOut ?? [] };
}
const identifiersOf = (fields: object) => paperOf(fields).record.identifiers.slice(1);
const versionOf = (fields: object) => paperOf(fields).record.version;
const factsOf = (fields: object) => paperOf(fields).record.facts;

describe('a work of OpenAlex', () => {
  test('is a paper with all its facts, under the name of its record', () => {
    expect(paperOf(FULL_WORK)).toEqual({
      leftOut: [],
      record: {
        kind: 'paper',
        identifiers: [
          ...['openalex:W100', 'doi:10.5555/oa.full', 'pmid:39000001'],
          ...['pmcid:PMC5815332', 'mag:2741809807'],
        ],
        source: 'openalex',
        record: 'W100',
        version: '2026-01-15T12:34:56.123Z',
        referencesComplete: true,
        facts: {
          title: 'On Full Works',
          abstract: 'We all count.',
          authors: [{ name: 'A. Author', orcid: '0000-0002-1825-0097' }],
          venue: 'Journal of Examples',
          language: 'en',
          ...{ type: 'ARTICLE', field: 'Computing', subfield: 'Information', topic: 'Citations' },
          publishedOn: '2024-02-03',
          url: 'https://example.org/full',
          reportedCitationCount: 12,
          notices: [{ kind: 'RETRACTION', source: 'retraction-watch' }],
        },
      },
    });
  });

  test('of which only the id was selected says nothing else', () => {
    expect(paperOf({})).toStrictEqual({
      leftOut: [],
      record: {
        ...{ kind: 'paper', identifiers: ['openalex:W100'], source: 'openalex', record: 'W100' },
        version: '0',
        facts: Object.fromEntries(Object.keys(factsOf({})).map((name) => [name, undefined])),
      },
    });
  });

  test.each([undefined, null, '', 100, 'https://openalex.org/A100', '100', ['W1'], { W: 1 }])(
    'without an id that is one, such as %j, is rejected as a whole',
    (id) => {
      expect(adaptOpenAlex({ ...FULL_WORK, id })).toMatchObject([
        { kind: 'paper', problems: [{ field: 'id', value: id ?? null }] },
      ]);
    },
  );

  test.each([null, 'x', 5, true, []])('is no %j', (value) => {
    expect(adaptOpenAlex(value)).toMatchObject([
      { kind: 'paper', problems: [{ field: '', value }] },
    ]);
  });

  test.each([{ type: 'paratext' }, { is_paratext: true }])('is not %j', (fields) => {
    expect(adaptOpenAlex({ ...FULL_WORK, ...fields })).toEqual([
      { kind: 'paper', skipped: 'NOT_A_WORK' },
    ]);
  });

  test.each([
    ['peer-review', 'PEER_REVIEW'],
    ['erratum', 'ERRATUM'],
    ['preprint', 'PREPRINT'],
    ['new type', undefined],
    [null, undefined],
  ] as const)('may be of type %j', (given, type) => {
    expect(factsOf({ ...FULL_WORK, type: given, is_xpac: true })).toEqual({
      ...factsOf(FULL_WORK),
      type,
    });
  });
});

describe('identifiers of a work', () => {
  test.each([
    // An address with a raw DOI behind it: `?` and `#` are characters of the DOI.
    [
      'https://doi.org/10.1002/x(1998)49:8<693::aid-asi4>3.0.co;2-#',
      '10.1002/x(1998)49:8<693::aid-asi4>3.0.co;2-#',
    ],
    ['https://doi.org/10.5555/who?what', '10.5555/who?what'],
    ['https://doi.org/10.5555/A#b', '10.5555/a#b'],
    ['10.5555/bare', '10.5555/bare'],
  ])('are the DOI in %s', (doi, value) => {
    expect(identifiersOf({ doi })).toEqual([`doi:${value}`]);
    expect(identifiersOf({ ids: { doi } })).toEqual([`doi:${value}`]);
  });

  test('are the arXiv identifier for a DOI of DataCite', () => {
    const doi = 'https://doi.org/10.48550/arxiv.2106.15921';
    expect(identifiersOf({ doi })).toEqual(['arxiv:2106.15921']);
  });

  test.each([
    [{ pmcid: 'https://www.ncbi.nlm.nih.gov/pmc/articles/5815332' }, 'pmcid:PMC5815332'],
    [{ pmcid: 'PMC5815332' }, 'pmcid:PMC5815332'],
    [{ pmcid: '5815332' }, 'pmcid:PMC5815332'],
    [{ pmid: 'https://pubmed.ncbi.nlm.nih.gov/39000001' }, 'pmid:39000001'],
    [{ pmid: '39000001' }, 'pmid:39000001'],
    [{ mag: '2741809807' }, 'mag:2741809807'],
    [{ mag: 2741809807 }, 'mag:2741809807'],
  ])('are those of other services: %j', (ids, key) => {
    expect(identifiersOf({ ids })).toEqual([key]);
  });

  test.each([
    ['doi', { doi: 'https://doi.org/none' }],
    ['doi', { doi: 5 }],
    ['ids.pmid', { ids: { pmid: '10.5555/a' } }],
    ['ids.mag', { ids: { mag: 1.5 } }],
    ['ids.pmcid', { ids: { pmcid: true } }],
    ['ids', { ids: ['https://openalex.org/W7'] }],
  ])('leave %s out that is none: %j', (field, fields) => {
    expect(identifiersOf(fields)).toEqual([]);
    expect(paperOf(fields).leftOut).toMatchObject([{ code: 'BAD_VALUE', field }]);
  });

  test('never come from copies, nor from another id of the record', () => {
    const location = { id: 'doi:10.5555/other', landing_page_url: 'https://doi.org/10.5555/other' };
    const fields = {
      ids: { openalex: 'https://openalex.org/W999' },
      ...{ locations: [location], best_oa_location: location, primary_location: location },
    };
    expect(identifiersOf(fields)).toEqual([]);
  });
});

describe('the version of a work', () => {
  test.each([
    ['2023-01-01T00:00:00.000000', '2023-01-01T00:00:00.000Z'],
    ['2023-01-01T01:02:03', '2023-01-01T01:02:03.000Z'],
    ['2023-01-01 01:02:03.4', '2023-01-01T01:02:03.400Z'],
    ['2023-01-01T01:02:03Z', '2023-01-01T01:02:03.000Z'],
    ['2023-01-01T01:02:03+00:00', '2023-01-01T01:02:03.000Z'],
    ['2023-01-01', '2023-01-01'],
  ])('is its updated_date, in UTC: %s', (updated_date, version) => {
    expect(versionOf({ updated_date })).toBe(version);
  });

  test.each(['soon', '2023-13-01', '2023-01-01T01:02:03+02:00', 5, {}])(
    'is the oldest for %j, which is left out',
    (updated_date) => {
      const { record, leftOut } = paperOf({ updated_date, created_date: '2020-01-01' });
      expect(record.version).toBe('0');
      expect(leftOut).toMatchObject([{ field: 'updated_date', value: updated_date }]);
    },
  );
});

describe('facts of a work', () => {
  test.each([
    [{ publication_date: '2024-02-03', publication_year: 2023 }, '2024-02-03'],
    [{ publication_date: null, publication_year: 2023 }, '2023'],
    [{ publication_date: '2024-02-31', publication_year: 2024 }, '2024'],
    [{ publication_year: 97 }, undefined],
    [{ publication_date: '0000-01-01' }, undefined],
  ])('have the date of %j: %j', (fields, date) => {
    expect(factsOf(fields).publishedOn).toBe(date);
  });

  test.each([
    [{ source: { display_name: 'Journal' }, raw_source_name: 'J.' }, 'Journal'],
    [{ source: null, raw_source_name: 'J. of <i>E. coli</i>' }, 'J. of E. coli'],
    [{ source: { display_name: '' }, raw_source_name: null }, undefined],
    [null, undefined],
  ])('have the venue of %j: %j', (primary_location, venue) => {
    expect(factsOf({ primary_location }).venue).toBe(venue);
  });

  test('have an undated notice where OpenAlex flags a retraction, and none where it says that there is none', () => {
    const notices = [{ kind: 'RETRACTION', source: 'retraction-watch' }];
    expect(factsOf({ is_retracted: true, title: 'Retracted: A work' })).toMatchObject({ notices });
    expect(factsOf({ is_retracted: false }).notices).toEqual([]);
    expect(factsOf({ is_retracted: 'true' }).notices).toBeUndefined();
    expect(factsOf({}).notices).toBeUndefined();
  });

  test.each([
    ['title', 'x'.repeat(LIMITS.title + 1)],
    ['title', 7],
    ['is_retracted', 'yes'],
    ['cited_by_count', -1],
    ['cited_by_count', '5'],
    ['publication_date', '2024-02-31'],
    ['language', 5],
    ['primary_location', 'x'],
    ['referenced_works', 'W1'],
    ['referenced_works_count', 'many'],
    ['authors_count', 'many'],
  ])('leave out %s where it is %.20j, and nothing else', (field, value) => {
    const { record, leftOut } = paperOf({ doi: '10.5555/kept', [field]: value });
    expect(leftOut).toMatchObject([{ code: 'BAD_VALUE', field }]);
    expect(Object.values(record.facts).filter((fact) => fact !== undefined)).toEqual([]);
    expect(record.identifiers).toEqual(['openalex:W100', 'doi:10.5555/kept']);
  });
});

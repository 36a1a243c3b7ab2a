import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../../../src/record/record.js';
import { entriesOf, entriesOfRecord, recordsAmong } from '../../../support/sourceEntries.js';
import { DATACITE_RECORD } from '../../../support/dataciteRecord.js';

const { attributes } = DATACITE_RECORD;

function adapt(changes: Record<string, unknown>): readonly Entry[] {
  return entriesOfRecord('datacite', { attributes: { ...attributes, ...changes } });
}

function relations(...relatedIdentifiers: unknown[]): readonly Entry[] {
  return adapt({ relatedIdentifiers }).slice(1);
}

describe('a record of DataCite', () => {
  test('is a paper with its facts, as of its last update', () => {
    const [paper] = recordsAmong(entriesOfRecord('datacite', DATACITE_RECORD));
    expect(paper).toEqual({
      kind: 'paper',
      identifiers: ['doi:10.5281/zenodo.1'],
      source: 'datacite',
      version: '2020-01-02T03:04:05.000Z',
      facts: {
        title: 'A title with markup',
        abstract: 'An abstract.',
        authors: [{ name: 'Jane Doe', orcid: '0000-0002-1825-0097' }, { name: 'A consortium' }],
        venue: 'A series',
        language: 'en',
        type: 'DATASET',
        publishedOn: '2019-03-07',
        url: 'https://zenodo.org/record/1',
        reportedCitationCount: 4,
      },
    });
  });

  test('has citations in the direction in which they go, and no others', () => {
    const [, ...entries] = entriesOfRecord('datacite', DATACITE_RECORD);
    const own = 'doi:10.5281/zenodo.1';
    expect(entries).toMatchObject([
      { record: { citing: own, cited: 'doi:10.1000/a' } },
      { record: { citing: own, cited: 'arxiv:1803.04585' } },
      { record: { citing: 'doi:10.1000/b', cited: own } },
      { record: { citing: 'pmid:123', cited: own } },
      { skipped: 'NOT_A_CITATION' },
      { skipped: 'NOT_A_CITATION' },
      { skipped: 'NO_IDENTIFIER' },
      { skipped: 'REPEATED' },
    ]);
  });

  test('may lie in an answer with one record, in a list, or one a line, with or without attributes', async () => {
    const expected = await entriesOf('datacite', JSON.stringify([DATACITE_RECORD]));
    expect(expected).toHaveLength(9);
    for (const file of [
      JSON.stringify({ data: DATACITE_RECORD }),
      JSON.stringify({ data: DATACITE_RECORD }, null, 2),
      JSON.stringify({ data: [DATACITE_RECORD], meta: {} }, null, 2),
      JSON.stringify(DATACITE_RECORD),
      JSON.stringify(attributes),
      JSON.stringify(attributes, null, 2),
    ]) {
      expect(await entriesOf('datacite', file)).toEqual(expected);
    }
  });

  test.each([
    [{ publicationYear: 2018, dates: [] }, '2018'],
    [{ publicationYear: '2018', dates: null }, '2018'],
    [
      { publicationYear: 2018, dates: [{ dateType: 'Issued', date: '2019-02/2019-03' }] },
      '2019-02',
    ],
    [{ publicationYear: 2018, dates: [{ dateType: 'Issued', date: '2019-02-30' }] }, '2018'],
    [{ publicationYear: 20118, dates: [] }, undefined],
    [{ publicationYear: 97, dates: [] }, undefined],
  ])('with %j was published in %s', (changes, publishedOn) => {
    const [paper] = recordsAmong(adapt(changes));
    expect(paper).toMatchObject({ facts: { publishedOn } });
  });

  test('leaves out details that are broken', () => {
    const [creator] = attributes.creators;
    const [entry] = adapt({
      updated: 'yesterday',
      titles: 'A title',
      citationCount: -1,
      publicationYear: {},
      dates: [],
      creators: [
        {
          ...creator,
          nameIdentifiers: [{ nameIdentifierScheme: 'ORCID', nameIdentifier: '0000' }],
        },
        7,
      ],
    });
    expect(entry).toMatchObject({
      record: { version: '0', facts: { authors: [{ name: 'Jane Doe' }], venue: 'A series' } },
      leftOut: expect.arrayContaining(
        [
          'updated',
          'titles',
          'citationCount',
          'publicationYear',
          'creators.1',
          'creators.0.nameIdentifiers.0.nameIdentifier',
        ].map((field): unknown => expect.objectContaining({ field })),
      ) as unknown,
    });
  });

  test.each([[{ doi: null }], [{ doi: '11.5281/x' }]])(
    'without a DOI is rejected: %j',
    (changes) => {
      expect(adapt(changes)).toMatchObject([{ kind: 'paper', problems: [{ field: 'doi' }] }]);
    },
  );

  test('rejects a relation that is broken, with what is needed to fix it', () => {
    const broken = { relationType: 'Cites', relatedIdentifierType: 'DOI', relatedIdentifier: 'x' };
    const [entry] = relations(broken);
    expect(entry).toMatchObject({
      problems: [{ field: 'relatedIdentifiers.0.relatedIdentifier' }],
    });
    const { correctable } = entry as { correctable: Record<string, unknown> };
    const mended = {
      ...correctable,
      relatedIdentifiers: [{ ...broken, relatedIdentifier: '10.1000/x' }],
    };
    expect(entriesOfRecord('datacite', mended)).toMatchObject([
      { record: { identifiers: ['doi:10.5281/zenodo.1'], version: '2020-01-02T03:04:05.000Z' } },
      { record: { citing: 'doi:10.5281/zenodo.1', cited: 'doi:10.1000/x' } },
    ]);
  });

  test('takes an address for a paper only where it is that of one', () => {
    const cites = (relatedIdentifierType: string, relatedIdentifier: string) => ({
      relationType: 'Cites',
      relatedIdentifierType,
      relatedIdentifier,
    });
    expect(
      relations(
        cites('URL', 'https://arxiv.org/abs/1803.04585'),
        cites('URL', 'https://example.org/10'),
        cites('bibcode', '10.1000/looks.like'),
        cites('DOI', '10.5281/zenodo.1'),
      ),
    ).toMatchObject([
      { record: { cited: 'arxiv:1803.04585' } },
      { skipped: 'NO_IDENTIFIER' },
      { skipped: 'NO_IDENTIFIER' },
      { skipped: 'SELF_CITATION' },
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PaperClaims, type PaperFacts } from '../../../src/paper/facts.js';
import type { RetractionFact } from '../../../src/paper/retraction.js';
import { isStub, readPaperClaims, storeFacts } from '../../../src/paper/storedFacts.js';
import { readStoredAuthors, storeAuthors } from '../../../src/paper/authors.js';
import { holds } from '../../support/property.js';

type SourcedFacts = [source: string, version: string, facts: PaperFacts];

function store(...records: SourcedFacts[]) {
  const claims = new PaperClaims();
  for (const [source, version, facts] of records) claims.addRecord(source, version, facts);
  return storeFacts(claims);
}

const record = fc.tuple(
  fc.constantFrom('crossref', 'openalex', 'mine', 'other'),
  fc.constantFrom('0', '2', '10', '2024-01-01', '2024-01-01T00:00:00.000Z'),
  fc.record(
    {
      title: fc.constantFrom('A', 'B', 'C'),
      publishedOn: fc.constantFrom('2019', '2019-03', '2020-01-02'),
      authors: fc.constantFrom([{ name: 'X' }], [{ name: 'X', orcid: '0000-0002-1825-0097' }]),
      reportedCitationCount: fc.nat({ max: 3 }),
    },
    { requiredKeys: [] },
  ),
);

describe('facts about a paper', () => {
  test('the better ranked source wins, then the newer record, then the greater value', () => {
    expect(
      store(['openalex', '2025-01-01', { title: 'B' }], ['crossref', '1', { title: 'A' }]).title,
    ).toBe('A');
    expect(store(['mine', '9', { title: 'B' }], ['other', '10', { title: 'A' }]).title).toBe('A');
    expect(store(['mine', '1', { title: 'A' }], ['other', '1', { title: 'B' }]).title).toBe('B');
  });

  test('an absent value never wins, and each fact keeps its own source', () => {
    const stored = store(
      ['crossref', '1', { title: 'T' }],
      ['mine', '0', { summary: 'S', title: 'Other' }],
    );
    expect(stored).toMatchObject({ title: 'T', summary: 'S' });
    expect(stored.provenance).toEqual(['summary=mine@0', 'title=crossref@1']);
  });

  test('each source is known by its newest version, in whichever order they come', () => {
    const given: SourcedFacts[] = [
      ['mine', '2', { title: 'T' }],
      ['mine', '10', {}],
      ['mine', '9', { venue: 'V' }],
    ];
    for (const records of [given, given.toReversed()]) {
      expect(store(...records)).toMatchObject({
        sources: ['mine@10'],
        provenance: ['title=mine@2', 'venue=mine@9'],
        superseded: null,
      });
    }
  });

  test('what lost is kept beside what won, of every kind', () => {
    const orcid = '0000-0002-1825-0097';
    const stored = store(
      ['mine', '1', { authors: [{ name: 'X' }, { name: 'Y', orcid }, { name: 'Z' }] }],
      ['other', '2', { authors: [{ name: 'Q' }], retraction: { status: 'REMOVED' } }],
      ['crossref', '1', { retraction: { status: 'RETRACTED', date: '2022-01' } }],
      ['crossref', '1', { authors: [{ name: 'X' }, { name: 'Y', orcid }, { name: 'Z' }] }],
    );
    expect(stored).toMatchObject({
      authorNames: ['X', 'Y', 'Z'],
      authorOrcids: ['', '0000-0002-1825-0097', ''],
      retractionStatus: 'RETRACTED',
      retractionDate: '2022-01',
    });
    expect(stored.superseded).toHaveLength(3);
    expect(storeFacts(readPaperClaims(stored))).toEqual(stored);
  });

  test('what lost is sorted by fact, and then by source', () => {
    const { superseded } = store(
      ['other', '1', { title: 'B', authors: [{ name: 'Y' }] }],
      ['mine', '1', { title: 'A', authors: [{ name: 'X' }] }],
      ['crossref', '1', { title: 'C', authors: [{ name: 'Z' }] }],
    );
    expect(superseded).toEqual([
      '{"fact":"authors","source":"mine","version":"1","value":[{"name":"X"}]}',
      '{"fact":"authors","source":"other","version":"1","value":[{"name":"Y"}]}',
      '{"fact":"title","source":"mine","version":"1","value":"A"}',
      '{"fact":"title","source":"other","version":"1","value":"B"}',
    ]);
  });

  test('the counts of all sources stand side by side, sorted by source', () => {
    const counted = store(
      ['mine', '2', { reportedCitationCount: 0 }],
      ['crossref', '1', { reportedCitationCount: 12 }],
    );
    expect(counted).toMatchObject({
      reportedCitationCounts: ['crossref@1=12', 'mine@2=0'],
      provenance: null,
      superseded: null,
    });
  });

  test('ORCIDs are stored when at least one author has one', () => {
    expect(store(['mine', '1', { authors: [{ name: 'X' }, { name: 'Y' }] }])).toMatchObject({
      authorNames: ['X', 'Y'],
      authorOrcids: null,
    });
  });

  test('authors are stored as parallel lists, and read back as they were said', () => {
    const authors = [
      { name: 'X', ids: ['openalex:A1', 's2:7'] },
      { name: 'Y', orcid: '0000-0002-1825-0097' },
      { name: 'Z' },
    ];
    expect(storeAuthors(authors)).toEqual({
      authorNames: ['X', 'Y', 'Z'],
      authorOrcids: ['', '0000-0002-1825-0097', ''],
      authorIds: ['openalex:A1 s2:7', '', ''],
    });
    expect(readStoredAuthors(storeAuthors(authors))).toStrictEqual(authors);
    expect(readStoredAuthors(storeAuthors(undefined))).toBeNull();
  });

  test.each<[RetractionFact]>([
    [{ status: 'WITHDRAWN' }],
    [{ status: 'RETRACTED', date: '2022-01' }],
  ])('the retraction %j is read back as it was said', (retraction) => {
    const read = readPaperClaims(store(['crossref', '1', { retraction }]));
    expect(read.claimsOf('retraction')).toStrictEqual([
      { source: 'crossref', version: '1', value: retraction },
    ]);
  });

  test.each([
    ['title', { title: null }],
    ['retraction', { retractionStatus: null }],
  ] as const)('a %s that is no longer stored is not read, whoever claimed it', (fact, gone) => {
    const stored = store([
      'crossref',
      '1',
      { title: 'T', venue: 'V', retraction: { status: 'REMOVED' } },
    ]);
    const read = readPaperClaims({ ...stored, ...gone });
    expect(read.claimsOf(fact)).toEqual([]);
    expect(read.claimsOf('venue')).toHaveLength(1);
  });

  test('a paper of which only identifiers are known is a stub', () => {
    expect(isStub(store(['mine', '1', {}]))).toBe(true);
    expect(isStub(store(['mine', '1', { venue: 'V' }]))).toBe(false);
    expect(isStub(store(['mine', '1', { reportedCitationCount: 0 }]))).toBe(false);
  });

  test('what is stored does not depend on the order or the repetition of records', async () => {
    await holds(
      fc.property(
        fc.array(record, { maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (records, keys) => {
          const keyed = [...records, ...records].map((given) => ({
            given,
            key: keys.next().value as number,
          }));
          const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ given }) => given);
          expect(store(...(shuffled as SourcedFacts[]))).toEqual(
            store(...(records as SourcedFacts[])),
          );
        },
      ),
    );
  });

  test('stored facts can be read back and stored again without a change', async () => {
    await holds(
      fc.property(fc.array(record, { maxLength: 8 }), (records) => {
        const stored = store(...(records as SourcedFacts[]));
        expect(storeFacts(readPaperClaims(stored))).toEqual(stored);
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import {
  entriesOf,
  entriesOfRecord,
  formatOf,
  recordsAmong,
} from '../../../support/sourceEntries.js';

const INDEX = { oci: 'oci:1-2', citing: 'omid:br/0612001', cited: 'omid:br/0612005' };
const META = { id: 'doi:10.1000/x omid:br/0612002', type: 'journal article' };

describe('a citation of OpenCitations Index', () => {
  test('belongs to the record of the citing paper, which its OMID names', () => {
    expect(entriesOfRecord('opencitations', INDEX)).toEqual([
      {
        kind: 'citation',
        record: {
          kind: 'citation',
          citing: 'omid:br/0612001',
          cited: 'omid:br/0612005',
          source: 'opencitations',
          record: 'omid:br/0612001',
          version: '0',
          influential: undefined,
          contexts: [],
        },
      },
    ]);
  });

  test.each([
    ['br/0612001', 'omid:br/0612001'],
    ['https://w3id.org/oc/meta/br/0612001', 'omid:br/0612001'],
    ['10.1000/A', 'doi:10.1000/a'],
    ['doi:10.1000/a', 'doi:10.1000/a'],
  ])('may name a paper %s', (citing, key) => {
    expect(recordsAmong(entriesOfRecord('opencitations', { ...INDEX, citing }))).toMatchObject([
      { citing: key },
    ]);
  });

  test('has all identifiers of a cell for one paper, several of a scheme too, and no others', () => {
    const cited = 'omid:br/0612005 doi:10.1000/a doi:10.1000/b wikidata:Q1 jid:x';
    const record = { source: 'opencitations', record: 'omid:br/0612005', version: '0', facts: {} };
    const identifiers = ['omid:br/0612005', 'doi:10.1000/a', 'doi:10.1000/b'];
    expect(recordsAmong(entriesOfRecord('opencitations', { ...INDEX, cited }))).toMatchObject([
      { kind: 'paper', identifiers, ...record },
      { kind: 'citation', citing: INDEX.citing, cited: 'omid:br/0612005' },
    ]);
  });

  test.each([
    ['omid:br/0612001', { skipped: 'SELF_CITATION' }],
    ['wikidata:Q1', { skipped: 'NO_IDENTIFIER' }],
    ['', { problems: [{ field: 'cited' }] }],
    ['doi:none', { problems: [{ field: 'cited', value: 'doi:none' }] }],
    [7, { problems: [{ field: 'cited', value: 7 }] }],
  ])('that cites %j is no record', (cited, outcome) => {
    expect(entriesOfRecord('opencitations', { ...INDEX, cited })).toMatchObject([outcome]);
  });

  test.each([
    ['yes', { selfCitation: true }],
    ['no', { selfCitation: false }],
    ['', {}],
    [' ', {}],
    [null, {}],
  ])('with author_sc %j states so of its authors', (author_sc, stated) => {
    const [entry] = entriesOfRecord('opencitations', { ...INDEX, author_sc, journal_sc: 'x' });
    expect(entry).not.toHaveProperty('leftOut');
    expect(entry).toHaveProperty('record.contexts', []);
    const record = entry && 'record' in entry ? entry.record : {};
    expect('selfCitation' in record ? { selfCitation: record.selfCitation } : {}).toEqual(stated);
  });

  test.each(['maybe', 'YES', 1, true, [], {}])(
    'with author_sc %j loses that alone, and says so',
    (value) => {
      const [entry] = entriesOfRecord('opencitations', { ...INDEX, author_sc: value });
      expect(entry).toMatchObject({
        record: { citing: INDEX.citing, cited: INDEX.cited },
        leftOut: [{ code: 'BAD_VALUE', field: 'author_sc', value, expected: 'yes or no' }],
      });
      expect(entry).not.toHaveProperty('record.selfCitation');
    },
  );

  test('is the same in a table and in an answer of the API', async () => {
    const table = '"oci","citing","cited"\n"oci:1-2","omid:br/0612001","omid:br/0612005"\n';
    expect(await entriesOf('opencitations', table)).toEqual(
      await entriesOf('opencitations', JSON.stringify([INDEX], null, 2)),
    );
  });
});

describe('a row of OpenCitations Meta', () => {
  const factsOf = (changes: Record<string, unknown>): unknown => {
    const [record] = recordsAmong(entriesOfRecord('opencitations', { ...META, ...changes }));
    return record?.kind === 'paper' ? record.facts : record;
  };

  test('has a plain title, and authors whose entities are no separators', () => {
    const row = {
      title: 'Size &amp; <i>E. coli</i>',
      author:
        'Doitrand, Aur&eacute;lien [orcid:0000-0002-1825-0097 omid:ra/1]; [omid:ra/2]; A Group, [omid:ra/3]; Li; Hill, A., Jr.',
      venue: 'Physics &amp; Co [issn:0013-7944 omid:br/1]',
    };
    expect(factsOf(row)).toMatchObject({
      title: 'Size & E. coli',
      authors: [
        { name: 'Aurélien Doitrand', orcid: '0000-0002-1825-0097' },
        { name: 'A Group' },
        { name: 'Li' },
        { name: 'A. Hill Jr.' },
      ],
      venue: 'Physics & Co',
    });
  });

  test('keeps an author whose ORCID is cut, and says so', () => {
    const author = 'Doe, Jane [orcid:0000-0003-2510-137 omid:ra/06105]';
    const [entry] = entriesOfRecord('opencitations', { ...META, author });
    expect(entry).toMatchObject({
      record: { facts: { authors: [{ name: 'Jane Doe' }] } },
      leftOut: [{ field: 'author.orcid', value: author }],
    });
  });

  test.each([
    ['2022-9-3', '2022-09-03'],
    ['2020-05-00', '2020-05'],
    ['2020-00-00', '2020'],
    ['2020', '2020'],
    ['2022-11-31', undefined],
    ['0097', undefined],
  ])('with the date %s is of %s', (date, publishedOn) => {
    expect(factsOf({ pub_date: date })).toMatchObject({ publishedOn });
  });

  test.each(['journal', 'Journal Volume', 'journal issue', 'book series', 'series'])(
    'that is a %s is no paper',
    (type) => {
      expect(entriesOfRecord('opencitations', { ...META, type })).toEqual([
        { kind: 'paper', skipped: 'NOT_A_WORK' },
      ]);
    },
  );

  test('has the ISBN of a book, and not of the book that it is a part of', () => {
    const id = 'isbn:9780262035613 omid:br/0612002';
    const keysOf = (type: string): unknown =>
      recordsAmong(entriesOfRecord('opencitations', { id, type }))[0];
    expect(keysOf('book')).toMatchObject({
      identifiers: ['isbn:9780262035613', 'omid:br/0612002'],
    });
    expect(keysOf('book chapter')).toMatchObject({ identifiers: ['omid:br/0612002'] });
  });

  test('without identifiers that citegraph has is skipped, without any rejected', () => {
    expect(entriesOfRecord('opencitations', { id: 'issn:1234-5678' })).toEqual([
      { kind: 'paper', skipped: 'NO_IDENTIFIER' },
    ]);
    expect(entriesOfRecord('opencitations', { id: '' })).toMatchObject([
      { problems: [{ field: 'id' }] },
    ]);
  });

  test('leaves out one broken identifier of several', () => {
    const [entry] = entriesOfRecord('opencitations', { id: 'pmid:abc omid:br/0612002' });
    expect(entry).toMatchObject({
      record: { identifiers: ['omid:br/0612002'], record: 'omid:br/0612002' },
      leftOut: [{ field: 'id', value: 'pmid:abc' }],
    });
  });
});

test('a file with other columns is refused before anything is read', async () => {
  await expect(entriesOf('opencitations', 'a,b\n1,2\n')).rejects.toThrow('citing');
  expect(formatOf('id,title\n1,2\n')).toBe('csv-papers');
});

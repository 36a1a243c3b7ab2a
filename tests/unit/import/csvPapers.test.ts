import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CSV_PAPER_COLUMNS } from '../../../src/import/csv/paperRow.js';
import { LIMITS } from '../../../src/record/limits.js';
import type { Entry } from '../../../src/record/record.js';
import { papers, readAll } from '../../support/csv.js';
import { holds } from '../../support/property.js';

const ID = { id: 'doi:10.1000/a' };

/** The one record of a row, or what is wrong with it, and left out of it or not. */
function adapt(row: Record<string, string>, format = papers()): unknown {
  const [entry, ...more] = format.adapt(row);
  expect(more).toEqual([]);
  if (entry !== undefined && 'problems' in entry) return entry.problems;
  if (entry !== undefined && 'record' in entry && entry.leftOut) return entry.leftOut;
  return entry !== undefined && 'record' in entry ? entry.record : entry;
}

/** The facts of a row with an identifier. */
function factsOf(row: Record<string, string>): unknown {
  const [entry] = papers().adapt({ ...ID, ...row });
  if (entry === undefined || !('record' in entry) || entry.record.kind !== 'paper') return entry;
  return entry.record.facts;
}

describe('a row about a paper', () => {
  test('becomes a record', async () => {
    const file = [
      'id,title,summary,abstract,authors,venue,language,published,url',
      '"doi:10.1000/A pmid:12","A  title,\nin two lines",What it found,"One.\n\nTwo.",' +
        '"Ñandú, Zoë [orcid:0000-0002-1825-0097]; The Group",Journal of X [issn:1234-5678 issn:8765-4321],ENG,2022-9-3,https://example.org/a',
    ].join('\n');
    const [input] = await readAll(papers(), file);
    expect(input !== undefined && 'value' in input && adapt(input.value)).toEqual({
      kind: 'paper',
      identifiers: ['doi:10.1000/a', 'pmid:12'],
      source: 'csv',
      version: '0',
      facts: {
        title: 'A title, in two lines',
        summary: 'What it found',
        abstract: 'One. Two.',
        authors: [{ name: 'Zoë Ñandú', orcid: '0000-0002-1825-0097' }, { name: 'The Group' }],
        venue: 'Journal of X',
        language: 'en',
        publishedOn: '2022-09-03',
        url: 'https://example.org/a',
      },
    });
  });

  test.each([
    ['doi:10.1000/a pmid:12', ['doi:10.1000/a', 'pmid:12']],
    ['doi:10.1000/a; pmid:12', ['doi:10.1000/a', 'pmid:12']],
    ['doi:10.1000/a;pmid:12|10.1000/b;', ['doi:10.1000/a', 'pmid:12', 'doi:10.1000/b']],
    ['doi:10.1000/a ; https://doi.org/10.1000/A', ['doi:10.1000/a']],
    ['10.1002/x.3.0.CO;2-O;pmid:12', ['doi:10.1002/x.3.0.co;2-o', 'pmid:12']],
  ])('may have several identifiers: %s', (id, identifiers) => {
    expect(adapt({ id })).toMatchObject({ identifiers });
  });

  test.each([
    ['doi', '10.1000/A', 'doi:10.1000/a'],
    ['doi', 'doi:10.1000/A', 'doi:10.1000/a'],
    ['doi', 'https://doi.org/10.1000/A', 'doi:10.1000/a'],
    ['doi', '10.48550/arXiv.1803.04585', 'arxiv:1803.04585'],
    ['arxiv', '1803.04585v2', 'arxiv:1803.04585'],
    ['arxiv', 'arXiv:1803.04585', 'arxiv:1803.04585'],
    ['openalex', 'https://openalex.org/W12', 'openalex:W12'],
    ['corpus', 'CorpusID:12', 'corpus:12'],
    ['pmid', '12', 'pmid:12'],
    ['pmcid', 'PMC12', 'pmcid:PMC12'],
    ['omid', 'br/0612', 'omid:br/0612'],
    ['acl', 'W06-2933', 'acl:W06-2933'],
  ])('may have its identifier in a column %s: %s', (column, value, key) => {
    expect(adapt({ [column]: value })).toMatchObject({ identifiers: [key] });
  });

  test('without identifier is a problem of the first such column that the file has', () => {
    const expected = 'an identifier of the paper';
    expect(adapt({ title: 'T', doi: '', pmid: ' ' })).toEqual([
      { code: 'BAD_VALUE', field: 'doi', value: '', expected },
    ]);
  });

  test('with identifiers of schemes that are not known is a problem unless they are ignored', () => {
    const id = 'wikidata:Q1 doi:10.1000/a';
    const ignoring = papers({ ignoreUnknown: true });
    expect(adapt({ id })).toMatchObject([{ field: 'id', value: 'wikidata:Q1' }]);
    expect(papers().adapt({ id })).toMatchObject([{ record: { identifiers: ['doi:10.1000/a'] } }]);
    expect(papers().adapt({ id: 'wikidata:Q1' })).toMatchObject([{ problems: [{ field: 'id' }] }]);
    expect(adapt({ id }, ignoring)).toMatchObject({ identifiers: ['doi:10.1000/a'] });
    expect(adapt({ id: 'issn:1234-5678' }, ignoring)).toEqual({
      kind: 'paper',
      skipped: 'NO_IDENTIFIER',
    });
    expect(adapt({ id: 'doi:x' }, ignoring)).toMatchObject([{ value: 'doi:x' }]);
  });

  test.each([
    ['Kim, Kyung-Pil', [{ name: 'Kyung-Pil Kim' }]],
    ['Kyung-Pil Kim', [{ name: 'Kyung-Pil Kim' }]],
    ['Plato,', [{ name: 'Plato' }]],
    ['Hill, Ann, Jr.', [{ name: 'Ann Hill Jr.' }]],
    ['Hill, Jr., Ann | Hill III, Bob', [{ name: 'Ann Hill Jr.' }, { name: 'Bob Hill III' }]],
    ['Ann Hill, 3rd; Ann Hill, II', [{ name: 'Ann Hill 3rd' }, { name: 'Ann Hill II' }]],
    ['Ivanov, II; Nguyen, V', [{ name: 'II Ivanov' }, { name: 'V Nguyen' }]],
    ['Hill, Ann, MD, PhD', [{ name: 'Hill, Ann, MD, PhD' }]],
    ['M&uuml;ller; O&#x2019;Neil &amp; Co', [{ name: 'Müller' }, { name: 'O’Neil & Co' }]],
    [
      'Kim, K [omid:ra/061 orcid:0000-0002-1694-233X];',
      [{ name: 'K Kim', orcid: '0000-0002-1694-233X', ids: ['omid:ra/061'] }],
    ],
    ['Team [isni:12]', [{ name: 'Team', ids: ['isni:12'] }]],
    ['Team [Group A]; Team []', [{ name: 'Team [Group A]' }, { name: 'Team []' }]],
    ['[orcid:0000-0002-1825-0097]; , ; B', [{ name: 'B' }]],
    [' ; ', undefined],
  ])('has authors: %s', (authors, expected) => {
    expect(factsOf({ authors })).toEqual({ authors: expected });
  });

  test.each([
    ['2019', '2019'],
    ['2019-3', '2019-03'],
    ['2019-03', '2019-03'],
    ['2019-03-07', '2019-03-07'],
    ['2022-9-3', '2022-09-03'],
    ['2022-12-3', '2022-12-03'],
    ['2018-00-00', '2018'],
    ['2018-0-0', '2018'],
    ['2018-05-00', '2018-05'],
    ['2018-00-07', '2018'],
    ['2018-00', '2018'],
  ])('has a date: %s', (published, publishedOn) => {
    expect(factsOf({ published })).toEqual({ publishedOn });
  });

  test.each([
    ['published', '2019-13'],
    ['published', '2023-2-29'],
    ['published', '2019-03-07T00:00:00Z'],
    ['published', 'March 2019'],
    ['url', 'example.org'],
    ['url', 'ftp://example.org/'],
    ['url', 'https://exa mple.org/'],
    ['doi', 'pmid:12'],
    ['doi', '10.1000/a 10.1000/b'],
  ])('with a bad %s is a paper without it: %s', (column, value) => {
    expect(papers().adapt({ [column]: value, ...ID })).toMatchObject([
      {
        record: { identifiers: ['doi:10.1000/a'], facts: {} },
        leftOut: [{ code: 'BAD_VALUE', field: column }],
      },
    ]);
  });

  test('names columns as the file does, and all that is wrong', () => {
    const format = papers({ map: { published: 'pub_date', id: 'key' } });
    expect(adapt({ id: 'x', published: '2019-13', url: 'y' }, format)).toMatchObject([
      { field: 'key', value: 'x' },
      { field: 'pub_date', value: '2019-13' },
      { field: 'url', value: 'y' },
    ]);
  });

  test.each(['title', 'summary', 'abstract', 'venue'] as const)(
    'has a limit to its %s',
    (column) => {
      const longest = 'x'.repeat(LIMITS[column]);
      expect(factsOf({ [column]: longest })).toEqual({ [column]: longest });
      expect(adapt({ ...ID, [column]: `${longest}x` })).toMatchObject([
        { field: column, value: `${'x'.repeat(200)}…` },
      ]);
    },
  );

  test('has a limit to its lists', () => {
    const author = 'A'.repeat(LIMITS.author);
    expect(adapt({ ...ID, authors: `${author}A` })).toMatchObject([{ field: 'authors' }]);
    const authors = 'A;'.repeat(LIMITS.authors + 1);
    expect(adapt({ ...ID, authors })).toMatchObject([{ value: '10001 authors' }]);
    expect(adapt({ id: 'pmid:1 '.repeat(51) })).toMatchObject([{ value: '51 identifiers' }]);
  });

  test('is a record, is skipped or has problems, whatever its cells hold', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '10.1000/a',
        'pmid:1 isbn:2',
        '2019-2-30',
        'A, B [orcid:1]',
        'http://',
        ']',
        '%',
      ),
    );
    const row = fc.dictionary(
      fc.oneof(fc.constantFrom(...CSV_PAPER_COLUMNS.known), fc.string()),
      cell,
    );
    const formats = [papers(), papers({ ignoreUnknown: true })];
    await holds(
      fc.property(row, fc.constantFrom(...formats), (cells, format) => {
        const entries = format.adapt(cells);
        expect(entries).toHaveLength(1);
        expect(entries.every(isSound)).toBe(true);
        expect(format.adapt(cells)).toEqual(entries);
      }),
    );
  });
});

function isSound(entry: Entry): boolean {
  if ('problems' in entry) return entry.problems.length > 0;
  return 'skipped' in entry || (entry.kind === 'paper' && entry.record.kind === 'paper');
}

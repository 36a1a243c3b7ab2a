import { describe, expect, test } from '@jest/globals';
import { splitBracket } from '../../../src/import/csv/authors.js';
import { citations, papers, readAll } from '../../support/csv.js';

const ENDS = { citing: '10.1000/a', cited: 'arxiv:1803.04585' };
const DATE = 'a valid date from the year 1000 on: 2019, 2019-03 or 2019-03-07';
const ORCID = '0000-0002-1825-0097';

const paperOf = (row: object, format = papers()) => format.adapt({ id: '10.1000/a', ...row });
const citationOf = (row: object) => citations().adapt({ ...ENDS, ...row });

/** A paper of which a row says only this. */
const paperEntry = (facts: object, identifiers = ['doi:10.1000/a']) => [
  {
    kind: 'paper',
    record: { kind: 'paper', identifiers, source: 'csv', version: '0', facts },
  },
];

describe('a cell about a paper', () => {
  test.each([
    ['Team [a:b] B', 'Team [a:b] B'],
    ['By a:b1', 'By a:b1'],
    ['a:b1', 'a:b1'],
    ['Team [Group orcid:1]', 'Team [Group orcid:1]'],
    ['Team [1orcid:2]', 'Team [1orcid:2]'],
    ['Hill ,  Ann   B.', 'Ann B. Hill'],
  ])('names the author %s', (authors, name) => {
    const [entry] = paperOf({ authors });
    expect(entry).toHaveProperty('record.facts.authors', [{ name }]);
    expect(entry).not.toHaveProperty('record.facts.authors.0.orcid');
  });

  test('may hold as much as there is room for', () => {
    const url = `http://a.org/${'x'.repeat(1_987)}`;
    const authors = `${'A'.repeat(500)};`.repeat(10_000);
    expect(paperOf({ id: 'pmid:1 '.repeat(50), url, authors })).toEqual(
      paperEntry({ url, authors: Array(10_000).fill({ name: 'A'.repeat(500) }) }, ['pmid:1']),
    );
  });

  test.each([
    ['A', 'A', []],
    ['J  [ issn:1  issn:2 ]', 'J', ['issn:1', 'issn:2']],
    ['[issn:1]', '', ['issn:1']],
  ])('is parted in %j into a name and identifiers', (text, name, identifiers) => {
    expect(splitBracket(text)).toEqual({ name, identifiers });
  });

  test.each([
    ['authors', 'A;'.repeat(10_001), '10001 authors', 'at most 10000 authors'],
    ['authors', 'A'.repeat(501), `${'A'.repeat(200)}…`, 'at most 500 characters, not 501'],
    ['published', '2019-13', '2019-13', DATE],
    ['published', '97', '97', DATE],
    ['doi', 'pmid:2', 'pmid:2', 'an identifier like doi:10.1145/3442188.3445922'],
    ...['javascript:https://a.org/', 'https://a.org/ b', `https://a.org/${'x'.repeat(1_987)}`].map(
      (url) => ['url', url, url, 'an http or https address of at most 2000 characters'],
    ),
    ['language', 'english', 'english', 'an ISO 639 code or a BCP 47 tag, such as en or pt-BR'],
    ['venue', 'x'.repeat(1_001), `${'x'.repeat(200)}…`, 'at most 1000 characters, not 1001'],
  ])('%s is left out with what it may hold: %.50s', (field = '', text, value, expected) => {
    const leftOut = [{ code: 'BAD_VALUE', field, value, expected }];
    const [entry] = paperEntry({});
    expect(paperOf({ [field]: text })).toEqual([{ ...entry, leftOut }]);
  });

  test.each([`x${ORCID}`, `${ORCID}0`, '0000', '0000-0002-1825-0098'])(
    'of authors is without the ORCID %s',
    (orcid) => {
      const value = `orcid:${orcid}`;
      const expected = '16 digits whose last one is their check digit, like 0000-0002-1825-0097';
      const leftOut = [{ code: 'BAD_VALUE', field: 'authors.orcid', value, expected }];
      const [entry] = paperEntry({ authors: [{ name: 'A' }, { name: 'B', orcid: ORCID }] });
      expect(paperOf({ authors: `A [${value}]; B [orcid:${ORCID}]` })).toEqual([
        { ...entry, leftOut },
      ]);
    },
  );

  test('of authors is without those that are broken', () => {
    const authors = `A;${'B'.repeat(501)};C`;
    expect(paperOf({ authors })).toMatchObject([
      { record: { facts: { authors: [{ name: 'A' }, { name: 'C' }] } }, leftOut: [{}] },
    ]);
  });

  test('of more identifiers than one paper has is refused, with all that is wrong', () => {
    expect(paperOf({ id: 'pmid:1 '.repeat(51), published: '97' })).toEqual([
      {
        kind: 'paper',
        problems: [
          ...[{ code: 'BAD_VALUE', field: 'id', value: '51 identifiers' }].map((found) => ({
            ...found,
            expected: 'at most 50 identifiers',
          })),
          { code: 'BAD_VALUE', field: 'published', value: '97', expected: DATE },
        ],
      },
    ]);
  });

  test('of identifiers is missed by its name where the file has none', () => {
    expect(papers().adapt({ title: 'T' })).toMatchObject([{ problems: [{ field: 'id' }] }]);
  });

  test.each([
    ['10.1000/ab:c', ['doi:10.1000/ab:c']],
    ['http://doi.org/10.1000/a', ['doi:10.1000/a']],
    ['https://doi.org/10.1000/a', ['doi:10.1000/a']],
    ['xhttp:1 httpx:2 pmid:3', ['pmid:3']],
  ])('leaves out none but foreign identifiers when asked to: %s', (id, identifiers) => {
    const entries = paperOf({ id }, papers({ ignoreUnknown: true }));
    expect(entries).toEqual(paperEntry({}, identifiers));
  });
});

describe('a cell about a citation', () => {
  test.each([
    ['00.5', 0.5],
    ['.75', 0.75],
    ['1e+0', 1],
    ['0e5', 0],
    ['5E-10', 5e-10],
  ])('has a confidence: %s', (confidence, expected) => {
    expect(citationOf({ role: 'OTHER', confidence })).toMatchObject([
      { record: { contexts: [{ confidence: expected }] } },
    ]);
  });

  test.each([
    ['citing', '', 'an identifier of the citing paper'],
    ['cited', '', 'an identifier of the cited paper'],
  ])('%s is refused with what it may hold: %j', (field, value, expected) => {
    const problems = [{ code: 'BAD_VALUE', field, value, expected }];
    expect(citationOf({ [field]: value })).toEqual([{ kind: 'citation', problems }]);
  });

  test.each([
    [
      'role',
      'praise',
      expect.stringMatching(/^one of CRITIQUE, EXTENSION, .*, OTHER, UNCLASSIFIED$/),
    ],
    ['influential', 'maybe', 'one of 0, 1, true, yes, false, no'],
  ])('%s is left out with what it may hold: %j', (field, value, expected) => {
    const leftOut = [{ code: 'BAD_VALUE', field, value, expected }];
    const [entry] = citationOf({});
    expect(citationOf({ [field]: value })).toEqual([{ ...entry, leftOut }]);
  });

  test('that is refused costs no other', () => {
    expect(citationOf({ citing: 'x', cited: 'y' })).toMatchObject([
      {
        problems: [
          { code: 'BAD_VALUE', field: 'citing' },
          { code: 'BAD_VALUE', field: 'cited' },
        ],
      },
    ]);
    expect(citationOf({ label: 'method', vocabulary: 'x'.repeat(61) })).toMatchObject([
      {
        record: { contexts: [] },
        leftOut: [{ field: 'vocabulary', expected: 'at most 60 characters, not 61' }],
      },
    ]);
  });

  test.each([
    [{ context: 'So.' }, undefined],
    [{ context: 'So.', vocabulary: 'scite' }, undefined],
    [{ label: 'mentioning', vocabulary: 'scite' }, undefined],
    [
      { label: 'x', vocabulary: 'mine' },
      { label: 'x', vocabulary: 'mine' },
    ],
    [
      { label: 'x', vocabulary: 'mine', polarity: 'MIXED' },
      { label: 'x', vocabulary: 'mine' },
    ],
  ])('of %j may hold a label that nobody knows', (row, unknownLabel) => {
    const [entry] = citationOf(row);
    expect(entry && 'unknownLabel' in entry ? entry.unknownLabel : undefined).toEqual(unknownLabel);
    expect(Object.keys(entry ?? {}).includes('unknownLabel')).toBe(unknownLabel !== undefined);
  });
});

describe('a header', () => {
  const ignoring = papers({ ignoreUnknown: true });

  test('is parted by what stands between its names, and not within one', async () => {
    expect(await readAll(ignoring, '"id";"a, b, c, d"\npmid:1;x\n')).toEqual([
      { line: 2, value: { id: 'pmid:1' } },
    ]);
  });

  test('may have white space around its names', async () => {
    expect(await readAll(papers(), ' id , title\npmid:1,T\n')).toEqual([
      { line: 2, value: { id: 'pmid:1', title: 'T' } },
    ]);
  });

  test('names all columns that are not known', async () => {
    await expect(readAll(papers(), 'id,weight,height\n')).rejects.toThrow(
      'header, columns weight, height: got ["id","weight","height"], expected only the columns id, ',
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adaptWork } from '../../../src/import/crossref/adapter.js';
import { LIMITS } from '../../../src/record/limits.js';
import { holds } from '../../support/property.js';

const DOI = '10.5555/Work';
const LONG = 'a'.repeat(LIMITS.title);

const COUNT = 'a whole number, 0 or more';
const DATE = 'a valid year from 1000 on, month or day: [[2019]], [[2019, 3]], [[2019, 3, 7]]';
const ORCID = '16 digits whose last one is their check digit, like 0000-0002-1825-0097';
const VERSION =
  'a whole number of at most 15 digits, an ISO date (2026-11-24) or an ISO date-time in UTC (2026-11-24T08:00:00Z)';
const longest = (most: number, length: number): string =>
  `at most ${most} characters of plain text, not ${length}`;

describe('a work that is refused', () => {
  test.each([undefined, null, 5, 'text', [], [{ DOI }]])('is %j', (value) => {
    const problem = {
      code: 'BAD_VALUE',
      field: '',
      value,
      expected: 'a work: an object with a DOI',
    };
    expect(adaptWork(value)).toEqual([{ kind: 'paper', problems: [problem] }]);
  });

  test.each([undefined, null, '', 'abc', '11.5555/a', 'pmid:123', '10.5555/a b', 5])(
    'has the DOI %j',
    (value) => {
      const entries = adaptWork({ DOI: value, reference: [{ DOI: '10.5555/b' }] });
      expect(entries).toMatchObject([
        {
          kind: 'paper',
          problems: [
            { code: 'BAD_VALUE', field: 'DOI', expected: 'a DOI like 10.1145/3442188.3445922' },
          ],
        },
      ]);
      expect(entries[0]).not.toHaveProperty('correctable');
    },
  );

  test('is of no version that can be read, with its references', () => {
    const reference = [{ DOI: '10.5555/b' }];
    const [entry, ...more] = adaptWork({ DOI, indexed: { 'date-time': 'yesterday' }, reference });
    const problem = { code: 'BAD_VALUE', field: 'indexed.date-time', expected: VERSION };
    expect(entry).toMatchObject({ kind: 'paper', problems: [problem] });
    expect(entry).not.toHaveProperty('correctable');
    expect(more).toEqual([]);
  });

  test('names everything that is wrong at once', () => {
    const [entry] = adaptWork({ DOI: 'x', title: 5, 'is-referenced-by-count': '52', URL: {} });
    const fields = entry && 'problems' in entry ? entry.problems.map(({ field }) => field) : [];
    expect(fields.toSorted()).toEqual(['DOI', 'URL', 'is-referenced-by-count', 'title']);
  });
});

describe('a detail of a work that is broken', () => {
  test.each<[wrong: object, field: string, expected: string]>([
    [{ 'is-referenced-by-count': '52' }, 'is-referenced-by-count', COUNT],
    [{ 'is-referenced-by-count': -1 }, 'is-referenced-by-count', COUNT],
    [{ 'is-referenced-by-count': 1.5 }, 'is-referenced-by-count', COUNT],
    [{ title: { en: 'On widgets' } }, 'title', 'a list'],
    [{ title: [5] }, 'title.0', 'a string'],
    [{ title: ['a'.repeat(1_000_001)] }, 'title.0', longest(1_000_000, 1_000_001)],
    [
      { title: ['a'.repeat(1_000_000)], subtitle: ['b'] },
      'subtitle',
      'at most 1000000 characters together with the title',
    ],
    [{ abstract: 'a'.repeat(1_000_001) }, 'abstract', longest(1_000_000, 1_000_001)],
    [{ abstract: '<i>'.repeat(700_000) }, 'abstract', longest(1_000_000, 2_100_000)],
    [{ 'container-title': ['a'.repeat(1_001)] }, 'container-title.0', longest(1_000, 1_001)],
    [{ institution: [{ name: 5 }] }, 'institution.0.name', 'a string'],
    [{ institution: { name: 'a'.repeat(1_001) } }, 'institution.name', longest(1_000, 1_001)],
    [{ author: {} }, 'author', 'a list'],
    [{ author: [{ family: 'A' }, 'B'] }, 'author.1', 'an object'],
    [{ author: [{ family: 'a'.repeat(501) }] }, 'author.0.family', longest(500, 501)],
    [{ author: [{ name: 'a'.repeat(501) }] }, 'author.0.name', longest(500, 501)],
    [{ author: Array(10_001).fill({ name: 'A' }) }, 'author', 'at most 10000 authors'],
    [{ author: [{ family: 'A', ORCID: 'https://orcid.org/0000' }] }, 'author.0.ORCID', ORCID],
    [{ issued: { 'date-parts': [[2021, 2, 31]] } }, 'issued.date-parts', DATE],
    [{ issued: { 'date-parts': [['MMXXI']] } }, 'issued.date-parts', DATE],
    [{ issued: { 'date-parts': [[2021, 1, 1, 1]] } }, 'issued.date-parts', DATE],
    [{ issued: { 'date-parts': [2021] } }, 'issued.date-parts', DATE],
    [{ issued: '2021' }, 'issued', 'an object'],
    [{ URL: 5 }, 'URL', 'a string'],
    [{ reference: 'none' }, 'reference', 'a list'],
    [{ 'update-to': {} }, 'update-to', 'a list'],
    [{ 'updated-by': [{ type: 5 }] }, 'updated-by.0.type', 'a string'],
    [{ issued: { 'date-parts': [[97]] } }, 'issued.date-parts', DATE],
    [{ issued: { 'date-parts': [[0]] } }, 'issued.date-parts', DATE],
    [{ abstract: ['We ask.'] }, 'abstract', 'a string'],
    [{ language: 'english' }, 'language', 'an ISO 639 code or a BCP 47 tag, such as en or pt-BR'],
    [{ URL: 'ftp://a.org' }, 'URL', 'an http or https address of at most 2000 characters'],
    [{ 'update-to': [{ type: 5, DOI: '10.5555/b' }] }, 'update-to.0.type', 'a string'],
    [{ type: 5 }, 'type', 'a string'],
  ])('is left out, and named with what may stand there (%#)', (wrong, ...says) => {
    const [field, expected] = says;
    const entries = adaptWork({ DOI, ...wrong });
    const problem = { code: 'BAD_VALUE', field, value: expect.anything(), expected };
    expect(entries).toMatchObject([
      { kind: 'paper', record: { identifiers: ['doi:10.5555/work'] }, leftOut: [problem] },
    ]);
  });

  test.each<[wrong: object, facts: object]>([
    [
      { author: [{ family: 'A', ORCID: '1' }, { name: 'B' }] },
      { authors: [{ name: 'A' }, { name: 'B' }] },
    ],
    [{ author: [{ given: 5, family: 'A' }, { name: 'B' }] }, { authors: [{ name: 'B' }] }],
    [{ author: [{ family: 'a'.repeat(501) }] }, {}],
    [{ title: [LONG], subtitle: ['b'] }, { title: LONG }],
    [{ title: [5, 'On widgets'] }, { title: 'On widgets' }],
    [
      { published: { 'date-parts': [[2021, 2, 31]] }, issued: { 'date-parts': [[2021]] } },
      { publishedOn: '2021' },
    ],
    [
      { resource: { primary: { URL: 'example' } }, URL: 'https://a.org/' },
      { url: 'https://a.org/' },
    ],
    [
      { 'updated-by': [{ type: 'retraction', updated: { 'date-parts': [[2021, 13]] } }] },
      { notices: [{ kind: 'RETRACTION', source: 'crossref' }] },
    ],
  ])('costs no other: %.70j', (wrong, facts) => {
    expect(adaptWork({ DOI, ...wrong })).toEqual([
      {
        kind: 'paper',
        record: expect.objectContaining({ facts }),
        leftOut: [expect.anything()],
        correctable: { DOI, ...wrong },
      },
    ]);
  });

  test('shows the beginning of a text that is too long', () => {
    const [entry] = adaptWork({ DOI, 'container-title': ['a'.repeat(1_001)] });
    expect(entry).toMatchObject({ leftOut: [{ value: 'a'.repeat(200) }] });
  });

  test('costs no reference, and can be mended without them', () => {
    const entries = adaptWork({ DOI, title: 5, reference: [{ DOI: '10.5555/b' }] });
    expect(entries).toMatchObject([
      { kind: 'paper', leftOut: [{ field: 'title', value: 5 }] },
      { kind: 'citation', record: { cited: 'doi:10.5555/b' } },
    ]);
    expect(entries[0]).toMatchObject({ correctable: { DOI, title: 5 } });
    expect(entries[0]).not.toHaveProperty('correctable.reference');
  });
});

test('any value of JSON is adapted', async () => {
  const names = [
    'DOI',
    'type',
    'title',
    'author',
    'reference',
    'update-to',
    'updated-by',
    'issued',
    'indexed',
  ];
  const inner = fc.oneof(
    fc.jsonValue(),
    fc.array(fc.record({ DOI: fc.jsonValue(), type: fc.jsonValue() })),
  );
  const work = fc.dictionary(fc.constantFrom(...names), inner).map((rest) => ({ DOI, ...rest }));
  await holds(
    fc.property(fc.oneof(fc.jsonValue(), work), (value) => {
      expect(adaptWork(value).length).toBeGreaterThan(0);
    }),
  );
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adaptWork } from '../../src/import/crossref/adapter.js';
import { LIMITS } from '../../src/record/limits.js';
import { holds } from '../support/property.js';

const DOI = '10.5555/Work';

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
        { kind: 'paper', problems: [{ code: 'BAD_VALUE', field: 'DOI' }] },
      ]);
      expect(entries[0]).not.toHaveProperty('mendable');
    },
  );

  test.each<[object, string]>([
    [{ 'is-referenced-by-count': '52' }, 'is-referenced-by-count'],
    [{ 'is-referenced-by-count': -1 }, 'is-referenced-by-count'],
    [{ title: 'On widgets' }, 'title'],
    [{ title: [5] }, 'title.0'],
    [{ title: ['a'.repeat(LIMITS.title + 1)] }, 'title.0'],
    [{ title: ['a'.repeat(LIMITS.title)], subtitle: ['b'] }, 'subtitle'],
    [{ abstract: 'a'.repeat(LIMITS.abstract + 1) }, 'abstract'],
    [{ abstract: '<i>'.repeat(LIMITS.abstract * 4) }, 'abstract'],
    [{ 'container-title': ['a'.repeat(LIMITS.venue + 1)] }, 'container-title.0'],
    [{ institution: [{ name: 5 }] }, 'institution.0.name'],
    [{ author: {} }, 'author'],
    [{ author: [{ family: 'A' }, 'B'] }, 'author.1'],
    [{ author: [{ family: 'a'.repeat(LIMITS.author + 1) }] }, 'author.0.family'],
    [{ author: Array(LIMITS.authors + 1).fill({ name: 'A' }) }, 'author'],
    [{ author: [{ family: 'A', ORCID: 'https://orcid.org/0000-0002-1825' }] }, 'author.0.ORCID'],
    [{ issued: { 'date-parts': [[2021, 2, 31]] } }, 'issued.date-parts'],
    [{ issued: { 'date-parts': [['2021']] } }, 'issued.date-parts'],
    [{ issued: { 'date-parts': [[2021, 1, 1, 1]] } }, 'issued.date-parts'],
    [{ issued: { 'date-parts': [2021] } }, 'issued.date-parts'],
    [{ issued: '2021' }, 'issued'],
    [{ URL: 5 }, 'URL'],
    [{ reference: 'none' }, 'reference'],
    [{ 'update-to': {} }, 'update-to'],
    [{ 'updated-by': [{ type: 5 }] }, 'updated-by.0.type'],
    [{ indexed: { 'date-time': 'yesterday' } }, 'indexed.date-time'],
    [{ type: 5 }, 'type'],
  ])('for a wrong value names the field (%#)', (wrong, field) => {
    const [entry] = adaptWork({ DOI, ...wrong });
    expect(entry).toMatchObject({ kind: 'paper', problems: [{ code: 'BAD_VALUE', field }] });
  });

  test('names everything that is wrong at once', () => {
    const [entry] = adaptWork({ DOI: 'x', title: 5, 'is-referenced-by-count': '52', URL: {} });
    const fields = entry && 'problems' in entry ? entry.problems.map(({ field }) => field) : [];
    expect(fields.toSorted()).toEqual(['DOI', 'URL', 'is-referenced-by-count', 'title']);
  });

  test('keeps its references, and can be mended without them', () => {
    const entries = adaptWork({ DOI, title: 5, reference: [{ DOI: '10.5555/b' }] });
    expect(entries).toMatchObject([
      { kind: 'paper', problems: [{ field: 'title', value: 5 }] },
      { kind: 'citation', record: { cited: 'doi:10.5555/b' } },
    ]);
    expect(entries[0]).toMatchObject({ mendable: { DOI, title: 5 } });
    expect(entries[0]).not.toHaveProperty('mendable.reference');
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

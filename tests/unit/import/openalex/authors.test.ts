import { describe, expect, test } from '@jest/globals';
import { adaptOpenAlex } from '../../../../src/import/openalex/adapter.js';

function adapted(fields: object) {
  const [entry] = adaptOpenAlex({ id: 'https://openalex.org/W1', ...fields });
  if (entry === undefined || !('record' in entry) || entry.record.kind !== 'paper') {
    throw new Error(`No paper: ${JSON.stringify(entry)}`);
  }
  return { authors: entry.record.facts.authors, leftOut: entry.leftOut?.map(({ field }) => field) };
}
const authors = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ author: { display_name: `Author ${at}` } }));

describe('authors of a work', () => {
  test.each([
    [1, 1, true],
    [99, undefined, true],
    [100, undefined, false],
    [100, 100, true],
    [100, 101, false],
    [101, 101, true],
    [2, 1, false],
    [0, 3, false],
  ])('that lists %j of %j are taken: %j', (listed, count, taken) => {
    const found = adapted({ authorships: authors(listed), authors_count: count }).authors;
    expect(found?.length).toBe(taken ? listed : undefined);
  });

  test('have the name that is printed, else that of OpenAlex', () => {
    const authorships = [
      { raw_author_name: 'B. Writer', author: { display_name: 'Ben Writer' } },
      { raw_author_name: null, author: { display_name: 'Cy &amp; Co' } },
      { raw_author_name: 'No Profile', author: null },
      { raw_author_name: '', author: { display_name: null } },
      null,
    ];
    expect(adapted({ authorships })).toEqual({
      authors: [{ name: 'B. Writer' }, { name: 'Cy & Co' }, { name: 'No Profile' }],
      leftOut: undefined,
    });
  });

  test.each([
    ['https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097', undefined],
    ['0000-0002-1694-233x', '0000-0002-1694-233X', undefined],
    [null, undefined, undefined],
    ['', undefined, undefined],
    ['0000-0002-1825', undefined, ['authorships.0.author.orcid']],
    [5, undefined, ['authorships.0.author.orcid']],
  ])('have the ORCID of %j, and keep their name: %j', (orcid, expected, leftOut) => {
    const found = adapted({ authorships: [{ author: { display_name: 'A', orcid } }] });
    expect(found.authors).toStrictEqual([{ name: 'A', ...(expected && { orcid: expected }) }]);
    expect(found.leftOut).toEqual(leftOut);
  });

  test.each([
    ['https://openalex.org/A5023888391', ['openalex:A5023888391']],
    ['a5023888391', ['openalex:A5023888391']],
    ['https://openalex.org/A9999999999', undefined],
    ['https://openalex.org/W5023888391', undefined],
    [null, undefined],
  ])('have the identifier of %j', (id, ids) => {
    const found = adapted({ authorships: [{ author: { id, display_name: 'A' } }] });
    expect(found).toStrictEqual({
      authors: [{ name: 'A', ...(ids && { ids }) }],
      leftOut: undefined,
    });
  });

  test('that are no objects are left out', () => {
    const authorships = [{ author: 'A' }, 5, { author: { display_name: 'B' } }];
    expect(adapted({ authorships })).toEqual({
      authors: [{ name: 'B' }],
      leftOut: ['authorships.1', 'authorships.0.author'],
    });
  });

  test('are at most 10,000', () => {
    expect(adapted({ authorships: authors(10_001), authors_count: 10_001 })).toEqual({
      authors: undefined,
      leftOut: ['authorships'],
    });
  });
});

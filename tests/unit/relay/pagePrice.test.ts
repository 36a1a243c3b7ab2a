import { describe, expect, test } from '@jest/globals';
import {
  bucketCitersPrice,
  citersPrice,
  referencesPrice,
} from '../../../src/citation/citationPrice.js';
import {
  cursorListOf,
  type CitationConnectionArgs,
} from '../../../src/citation/citationRequest.js';
import { pageSize, readingsOf } from '../../../src/relay/pagePrice.js';

type Cursors = { readonly after?: string | null; readonly before?: string | null };
const asked = <Args>(args: Args, ...selected: string[]) => ({
  args,
  selects: (name: string) => selected.includes(name),
});

describe('a page', () => {
  test.each<[Cursors, string[], number]>([
    [{}, ['pageInfo'], 1],
    [{ after: null, before: null }, ['pageInfo'], 1],
    [{ after: 'x' }, [], 1],
    [{ after: 'x' }, ['edges'], 1],
    [{ after: 'x' }, ['edges', 'pageInfo'], 2],
    [{ before: 'x' }, ['pageInfo'], 2],
    [{ after: null, before: 'x' }, ['pageInfo'], 2],
  ])('with %j, of which %j is selected, reads its list %d times', (args, selected, readings) => {
    expect(readingsOf(asked(args, ...selected))).toBe(readings);
  });

  test('is as large as is asked for, within what may be', () => {
    expect(pageSize({})).toBe(20);
    expect(pageSize({ first: 0, last: 7 })).toBe(0);
    expect(pageSize({ first: null, last: 7 })).toBe(7);
    expect(pageSize({ last: -1 })).toBe(0);
    expect(pageSize({ first: 101 })).toBe(100);
    expect(pageSize({}, 3)).toBe(3);
    expect(pageSize({ first: 9 }, 3, 5)).toBe(5);
  });
});

describe('a page of citers', () => {
  const args = (more: Partial<CitationConnectionArgs> = {}): CitationConnectionArgs => ({
    orderBy: 'NEWEST',
    ...more,
  });
  const work = (more: Partial<CitationConnectionArgs>, ...selected: string[]) =>
    citersPrice(asked(args(more), ...selected)).workPerParent;

  test.each<[Partial<CitationConnectionArgs>]>([
    [{}],
    [{ filter: {} }],
    [{ filter: { roles: ['METHOD'], polarities: null, venue: null } }],
    [{ filter: { polarities: ['MIXED'], yearFrom: 2001 } }],
  ])('with %j is served by an index', (more) => {
    expect(work(more)).toBe(0);
  });

  test.each<[Partial<CitationConnectionArgs>]>([
    [{ orderBy: 'MOST_CITED' }],
    [{ orderBy: 'REPRESENTATIVE' }],
    [{ filter: { roles: ['METHOD'], polarities: ['MIXED'] } }],
    [{ filter: { influential: false } }],
    [{ filter: { hasSummary: false } }],
    [{ filter: { titleContains: 'x' } }],
    [{ filter: { venue: 'x' } }],
    [{ filter: { authors: ['x'] } }],
  ])('with %j reads all citers, and once more for what stands beyond its cursor', (more) => {
    expect(work(more)).toBe(50);
    expect(work({ ...more, after: 'x' }, 'pageInfo')).toBe(100);
    expect(bucketCitersPrice(asked(args(more))).workPerParent).toBe(50);
  });

  test('reads all citers for a count that no stored one answers', () => {
    expect(work({ filter: { yearFrom: 2001 } }, 'totalCount')).toBe(0);
    expect(work({ filter: { roles: ['METHOD'] } }, 'totalCount')).toBe(0);
    expect(work({ filter: { roles: ['METHOD'], yearFrom: 2001 } }, 'totalCount')).toBe(0);
    expect(work({ filter: { polarities: ['MIXED'], yearTo: 2001 } }, 'totalCount')).toBe(0);
    // The page alone reads them.
    expect(work({ filter: { selfCitations: 'ONLY' } }, 'totalCount')).toBe(50);
    expect(work({ filter: { basis: 'HUMAN', roles: ['METHOD'] } }, 'totalCount')).toBe(0);
    expect(work({ filter: { venue: 'x' } }, 'totalCount')).toBe(100);
  });

  test('is of references as long as bibliographies are', () => {
    expect(referencesPrice(asked(args()))).toEqual({
      times: 20,
      nodes: true,
      work: 1,
      workPerParent: 2,
    });
  });
});

test('each order of citers and references is a list of its own', () => {
  expect(cursorListOf('citers', 'NEWEST')).toBe('citers.NEWEST');
  expect(cursorListOf('citers', 'REPRESENTATIVE')).toBe('citers.REPRESENTATIVE');
  expect(cursorListOf('references', 'OLDEST')).toBe('references.OLDEST');
  expect(() => cursorListOf('references', 'REPRESENTATIVE')).toThrow(
    'References have no order REPRESENTATIVE.',
  );
});

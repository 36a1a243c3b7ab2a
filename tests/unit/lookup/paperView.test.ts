import { describe, expect, test } from '@jest/globals';
import { buildSchema, graphqlSync, printSchema } from 'graphql';
import { EVERYTHING, readFilter } from '../../../src/citation/filter.js';
import { NOTHING_ALONG, paperViewOf, type PaperView } from '../../../src/lookup/paperView.js';
import { encodeCursor } from '../../../src/relay/cursor.js';
import { apiSchema } from '../../support/askedOf.js';

/** The API without its resolvers: each query gives the information that one of a paper would get. */
const schema = buildSchema(printSchema(apiSchema()));

/** The view of a paper of which a query selects this; `$yes`, `$no` and `$two` have their values. */
function viewOf(selection: string, fragments = ''): PaperView {
  let view: PaperView | undefined;
  const { errors } = graphqlSync({
    schema,
    source: `query ($yes: Boolean = true, $no: Boolean = false, $two: Int = 2) {
      paper(id: "a") { id @include(if: $yes) @skip(if: $no) ...Two ${selection} } }
      fragment Two on Paper { citationSummary { roles { buckets { citers(first: $two) { totalCount } } } } }
      ${fragments}`,
    rootValue: {
      paper: (_args: unknown, _context: unknown, info: Parameters<typeof paperViewOf>[0]) => {
        view = paperViewOf(info);
        return null;
      },
    },
  });
  expect(errors).toBeUndefined();
  if (view === undefined) throw new Error('No paper was asked for.');
  return view;
}

const LINES = '{ edges { node { id title } } }';
const WHOLE = '{ edges { node { abstract } } }';
const FIRST_OF = (limit: number) => ({ limit, backward: false, after: null, before: null });

describe('along with a paper come its newest citers', () => {
  test('as its field asks for them', () => {
    const { citers, representatives } = viewOf(
      `citers(first: 7, filter: { yearFrom: 2001, yearTo: 2003 }) ${LINES}`,
    );
    expect(citers).toEqual({
      request: {
        direction: 'citers',
        order: 'NEWEST',
        filter: readFilter({ yearFrom: 2001, yearTo: 2003 }),
        window: FIRST_OF(7),
        whole: false,
      },
      range: { low: '2001', high: '2004' },
    });
    expect(representatives).toBeNull();
  });

  test.each([
    ['by default', `citers ${LINES}`, '', 20],
    ['by a variable', `citers(first: $two) ${LINES}`, '', 2],
    ['by a fragment', '...P', `fragment P on Paper { citers(first: 3) ${LINES} }`, 3],
    ['under another name', `newest: citers(first: 4) ${LINES}`, '', 4],
  ])('%s', (_how, selection, fragments, limit) => {
    const { citers } = viewOf(selection, fragments);
    expect(citers?.request.window).toEqual(FIRST_OF(limit));
    expect(citers?.range).toEqual(EVERYTHING);
  });

  test('after a cursor', () => {
    const key = '2019-03-07|0123456789abc';
    const after = encodeCursor('citers.NEWEST', key);
    expect(viewOf(`citers(after: "${after}") ${LINES}`).citers?.range).toEqual({
      low: '',
      high: key,
    });
  });

  test('with their evidence and whole cards where these are selected', () => {
    expect(viewOf(`citers ${LINES}`).citers?.request.whole).toBe(false);
    expect(viewOf(`citers ${WHOLE}`).citers?.request.whole).toBe(true);
    expect(viewOf(`a: citers ${LINES} b: citers ${WHOLE}`).citers?.request.whole).toBe(false);
  });

  test.each([
    ['in another order', `citers(orderBy: MOST_CITED) ${LINES}`],
    ['from the end', `citers(last: 2) ${LINES}`],
    ['of some roles', `citers(filter: { roles: [METHOD] }) ${LINES}`],
    ['of papers cited by it', `references ${LINES}`],
    ['that a directive leaves out', `citers @include(if: $no) ${LINES}`],
    ['of which too many are asked for', `citers(first: 1000) ${LINES}`],
    ['after what is no cursor', `citers(after: "x") ${LINES}`],
  ])('but none %s', (_which, selection) => {
    expect(viewOf(selection).citers).toBeNull();
  });

  test('as the first field asks for that can come along', () => {
    const fields = [
      'wrong: citers(first: 0)',
      'cited: citers(orderBy: MOST_CITED)',
      'a: citers(first: 5)',
      'b: citers(first: 6)',
    ];
    const { citers } = viewOf(fields.map((field) => `${field} ${LINES}`).join(' '));
    expect(citers?.request.window.limit).toBe(5);
  });
});

describe('along with a paper come its representative citers', () => {
  test.each([
    ['15 by default', 'representativeCiters { papers { id } }', 15, false],
    ['as many as asked for', 'representativeCiters(first: 3) { refreshedAt }', 3, false],
    ['whole where that is selected', 'representativeCiters { papers { url } }', 15, true],
  ])('%s', (_how, selection, first, whole) => {
    expect(viewOf(selection)).toMatchObject({ citers: null, representatives: { first, whole } });
  });

  test('beside the newest', () => {
    const view = viewOf(`representativeCiters { papers { id } } citers(first: 2) ${WHOLE}`);
    expect(view).toMatchObject({
      citers: { request: { window: { limit: 2 }, whole: true } },
      representatives: { first: 15, whole: false },
    });
  });
});

describe('the views of two papers', () => {
  test('have the same key when the same comes along, however it is selected', () => {
    const { key } = viewOf(`citers(first: 2) ${LINES} representativeCiters { papers { id } }`);
    expect(
      viewOf(
        `title representativeCiters(first: 15) { papers { title } } ...P`,
        `fragment P on Paper { a: citers(first: $two) { totalCount } }`,
      ).key,
    ).toBe(key);
  });

  test('have different keys when anything else comes along', () => {
    const selections = [
      'id',
      `citers ${LINES}`,
      `citers ${WHOLE}`,
      `citers(first: 2) ${LINES}`,
      `citers(filter: { yearFrom: 2001 }) ${LINES}`,
      'representativeCiters { papers { id } }',
      'representativeCiters(first: 2) { papers { id } }',
      'representativeCiters { papers { url } }',
    ];
    const keys = selections.map((selection) => viewOf(selection).key);
    expect(new Set([NOTHING_ALONG.key, ...keys]).size).toBe(1 + keys.length);
  });

  test('hold nothing where the paper alone is selected', () => {
    expect(viewOf('title')).toMatchObject({ citers: null, representatives: null });
    expect(NOTHING_ALONG).toMatchObject({ citers: null, representatives: null });
  });
});

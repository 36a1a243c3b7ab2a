import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, type CursorList } from '../../src/relay/cursor.js';
import {
  changedList,
  pagedFilter,
  pagedGraph,
  storePagedGraph,
  type PagedFilter,
  type PagedGraph,
} from '../support/pagedGraph.js';
import { expectEnough, holds } from '../support/property.js';
import { prepareForRandomGraphs } from '../support/randomGraph.js';
import { relayPage, type PlacedArgs } from '../support/relayPage.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { CITATION_LISTS } from '../support/citationLists.js';

const EVERY_LIST = CITATION_LISTS.map(
  ([field, orderBy], index) =>
    `list${index}: ${field}(first: 100, orderBy: ${orderBy}) { edges { cursor } }`,
).join('\n');
const ALL = `query ($ids: [ID!]!) { papers(ids: $ids) { id ${EVERY_LIST} } }`;
const PAGE =
  '{ pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }';

interface Connection {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

interface Question {
  readonly list: number;
  readonly paper: number;
  readonly filter: PagedFilter;
  readonly size: number;
  readonly end: 'first' | 'last' | 'neither';
  readonly after: number | null;
  readonly before: number | null;
}

/** Cursors are numbers of those that were there before the change, of whatever paper and without a filter. */
const question: fc.Arbitrary<Question> = fc.record({
  list: fc.nat(CITATION_LISTS.length - 1),
  paper: fc.oneof(fc.nat(1), fc.nat(13)),
  filter: pagedFilter,
  size: fc.integer({ min: 1, max: 6 }),
  end: fc.constantFrom('first', 'last', 'neither'),
  after: fc.option(fc.nat(), { freq: 2 }),
  before: fc.option(fc.nat(), { freq: 2 }),
});

/** A graph that was stored and changed. */
interface Stored {
  readonly graph: PagedGraph;
  readonly ids: readonly string[];
  /** Every cursor that there was before the change, by number of the list. */
  readonly cursors: readonly (readonly string[])[];
}

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
  await prepareForRandomGraphs(client);
});
afterAll(() => client.graph.close());

test('pages are those of the Relay algorithm, after cursors of any filter and paper, and of edges that moved or went', async () => {
  const seen = { edges: 0, more: 0, nothingBeyond: 0, goneCursors: 0 };
  await holds(
    fc.asyncProperty(
      pagedGraph,
      fc.array(question, { minLength: 15, maxLength: 15, size: 'max' }),
      async (graph, questions) => {
        const stored = await storeAndChange(graph);
        for (const each of questions) {
          const asked = askedOf(stored, each);
          const pages = await expectPages(stored, asked);
          await expectWalks(stored, asked, each);
          const { after, before } = asked.cursors;
          const beyond = asked.count.last === undefined ? 'hasPreviousPage' : 'hasNextPage';
          const cursor = asked.count.last === undefined ? after : before;
          for (const { edges, pageInfo } of pages) {
            seen.edges += edges.length;
            seen.more += Number(pageInfo.hasNextPage) + Number(pageInfo.hasPreviousPage);
            seen.nothingBeyond += Number(cursor !== null && !pageInfo[beyond]);
          }
          seen.goneCursors += Number(isGone(stored, asked, after));
        }
      },
    ),
    {
      runs: 6,
      floor: () => expectEnough(seen, 5),
    },
  );
}, 400_000);

async function storeAndChange(graph: PagedGraph): Promise<Stored> {
  const { names, change } = await storePagedGraph(client.graph, graph);
  const { papers } = await client.data<{
    papers: ({ id: string } & Record<string, Pick<Connection, 'edges'>>)[];
  }>(ALL, { ids: names });
  await change();
  return {
    graph,
    ids: papers.map(({ id }) => id),
    cursors: CITATION_LISTS.map((_, list) =>
      papers.flatMap((paper) => cursorsOf(paper[`list${list}`])),
    ),
  };
}

/** A question in the terms of the API. */
function askedOf({ cursors }: Stored, { list, filter, size, end, after, before }: Question) {
  const [field, orderBy] = CITATION_LISTS[list] ?? CITATION_LISTS[0];
  const ofList = cursors[list] ?? [];
  const cursorOf = (number: number | null): string | null =>
    number === null ? null : (ofList[number % ofList.length] ?? null);
  const count: PlacedArgs = end === 'neither' ? {} : { [end]: size };
  return {
    ...{ field, orderBy, filter, count },
    cursors: { after: cursorOf(after), before: cursorOf(before) },
    placeOf: (cursor: string | null): string | null =>
      cursor === null ? null : decodeCursor(`${field}.${orderBy}` as CursorList, cursor, 'after'),
  };
}
type Asked = ReturnType<typeof askedOf>;

function expectedPage({ graph, ids }: Stored, asked: Asked, paper: number, count: PlacedArgs) {
  const { cursors, orderBy, placeOf } = asked;
  const places = { after: placeOf(cursors.after), before: placeOf(cursors.before) };
  const list = changedList(graph, ids, { ...asked, paper });
  return relayPage(list, { ...places, ...count }, orderBy === 'OLDEST');
}

/** Asks the page of every paper at once. */
async function expectPages(stored: Stored, asked: Asked): Promise<Connection[]> {
  const { count, cursors, placeOf } = asked;
  const pages = await pagesOf(stored.ids, asked, { ...count, ...cursors });
  pages.forEach(({ edges, pageInfo }, paper) => {
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
    const places = edges.map(({ cursor }) => placeOf(cursor));
    expect({ places, hasNextPage, hasPreviousPage }).toEqual(
      expectedPage(stored, asked, paper, count),
    );
    expect(edges.map(({ node }) => node.id)).toEqual(
      places.map((place) => place?.split('|').at(-1)),
    );
    expect(startCursor).toBe(edges[0]?.cursor ?? null);
    expect(endCursor).toBe(edges.at(-1)?.cursor ?? null);
  });
  return pages;
}

/** Walks through all that is between the cursors, a page at a time, from either end. */
async function expectWalks(stored: Stored, asked: Asked, { paper, size }: Question): Promise<void> {
  const { places } = expectedPage(stored, asked, paper, { first: 1_000 });
  const { after, before } = asked.cursors;
  const read = async (args: object): Promise<Connection> => {
    const [page] = await pagesOf(stored.ids.slice(paper, paper + 1), asked, args);
    if (page === undefined) throw new Error('The paper is gone.');
    return page;
  };
  const forward: string[] = [];
  for (let from = after, more = true; more;) {
    const page = await read({ first: size, after: from, before });
    forward.push(...cursorsOf(page));
    more = page.pageInfo.hasNextPage && forward.length <= places.length;
    from = page.pageInfo.endCursor;
  }
  expect(forward.map(asked.placeOf)).toEqual(places);
  const backward: string[] = [];
  for (let from = before, more = true; more;) {
    const page = await read({ last: size, after, before: from });
    backward.unshift(...cursorsOf(page));
    more = page.pageInfo.hasPreviousPage && backward.length <= places.length;
    from = page.pageInfo.startCursor;
  }
  expect(backward).toEqual(forward);
}

/** The same page of each of these papers. */
async function pagesOf(
  ids: readonly string[],
  { field, orderBy, filter }: Asked,
  args: object,
): Promise<Connection[]> {
  const kind = field === 'citers' ? 'CiterOrder' : 'ReferenceOrder';
  const { papers } = await client.data<{ papers: { connection: Connection }[] }>(
    `query ($ids: [ID!]!, $filter: CitationFilter, $orderBy: ${kind}!,
      $first: Int, $last: Int, $after: String, $before: String) {
      papers(ids: $ids) { connection: ${field}(filter: $filter, orderBy: $orderBy,
        first: $first, last: $last, after: $after, before: $before) ${PAGE} } }`,
    { ids, orderBy, filter, ...args },
  );
  return papers.map(({ connection }) => connection);
}

/** Whether no list has the edge of a cursor any more, or has it elsewhere. */
function isGone({ graph, ids }: Stored, asked: Asked, cursor: string | null): boolean {
  const place = asked.placeOf(cursor);
  const everything = { roles: null, polarities: null, yearFrom: null, hasSummary: null };
  const lists = ids.map((_, paper) =>
    changedList(graph, ids, { ...asked, paper, filter: everything }),
  );
  return place !== null && !lists.some((list) => list.includes(place));
}

function cursorsOf(connection: Pick<Connection, 'edges'> | undefined): string[] {
  return connection?.edges.map(({ cursor }) => cursor) ?? [];
}

import { describe, expect, test } from '@jest/globals';
import { citationPages } from '../../../src/citation/citation.loader.js';
import { citationRequest } from '../../../src/citation/citationRequest.js';
import type { CitationTuple } from '../../../src/citation/citationRow.js';
import type { CitationFilterInput } from '../../../src/citation/filter.js';
import type { CitationPageRequest } from '../../../src/citation/scan.js';
import type { PageParams } from '../../../src/citation/scanParams.js';
import { DeadlineExceededError } from '../../../src/errors.js';
import type { Graph } from '../../../src/graph/graph.js';
import { statisticsQueries } from '../../../src/statistics/statistics.queries.js';
import { createGraphReader, type GraphReader } from '../../../src/graph/graphReader.js';
import { NOTHING_ALONG } from '../../../src/lookup/paperView.js';
import { createLoaders } from '../../../src/graph/loaders.js';
import { papersByLookup } from '../../../src/lookup/paperLookup.loader.js';
import { paperCards, paperDetails, representativeCiters } from '../../../src/paper/paper.loader.js';

/** Of a query that selects nothing which takes more to read. */
const NOTHING_LONG = { fieldNodes: [], fragments: {} };

interface Sent {
  readonly name: string;
  readonly params: unknown;
}

/** A reader that answers from a function, and keeps what was sent. */
function recordingReader(answer: (sent: Sent) => unknown[]): { read: GraphReader; sent: Sent[] } {
  const sent: Sent[] = [];
  const read: GraphReader = async <Row>(query: { name: string }, params: unknown) => {
    sent.push({ name: query.name, params });
    return (await Promise.resolve(answer({ name: query.name, params }))) as Row[];
  };
  return { read, sent };
}

function page(paperId: string, filter: CitationFilterInput = {}, first = 2): CitationPageRequest {
  return {
    ...citationRequest('citers', { first, filter, orderBy: 'NEWEST' }, NOTHING_LONG),
    paperId,
  };
}

/** A citation of which nothing but its place matters. */
function tuple(sortKey: string): CitationTuple {
  return [sortKey, 'OTHER', 'NEUTRAL', null, false, null, null, null, [sortKey, null, null, null]];
}

describe('the loader of papers', () => {
  const rows = ['b', 'a'].map((id) => ({ id, title: `Paper ${id}` }));

  test('answers in the order asked, once for duplicates, null where nothing is', async () => {
    const { read, sent } = recordingReader(() => rows);
    const loader = createLoaders({ read }, {}).get(paperCards);
    const found = await Promise.all(['a', 'x', 'b', 'a'].map((id) => loader.load(id)));
    expect(found.map((paper) => paper?.id ?? null)).toEqual(['a', null, 'b', 'a']);
    expect(sent).toEqual([{ name: 'paperCardsByIds', params: { ids: ['a', 'x', 'b'] } }]);
  });

  test('knows the details of what was found by its identifier', async () => {
    const row = { ...rows[0], lookupIndex: 0, abstract: 'Of b.' };
    const { read, sent } = recordingReader(() => [row]);
    const loaders = createLoaders({ read }, {});
    const lookup = { surrogate: null, key: 'doi:10.1/b' };
    await loaders.get(papersByLookup).load({ lookup, view: NOTHING_ALONG });
    expect((await loaders.get(paperDetails).load('b'))?.abstract).toBe('Of b.');
    expect(sent).toHaveLength(1);
  });

  test('knows the citers and representatives that came along', async () => {
    const row = {
      ...rows[0],
      lookupIndex: 0,
      citers: [tuple('2020-01-01|x')],
      representatives: [['x', 'Paper x', null, null]],
      representativeCiterIds: ['gone', 'x'],
    };
    const { read, sent } = recordingReader(() => [row]);
    const loaders = createLoaders({ read }, {});
    const { paperId, ...request } = page('b');
    const representatives = { first: 5, whole: false };
    const citers = { request, range: { low: '', high: '~' } };
    const view = { key: '', citers, representatives };
    await loaders
      .get(papersByLookup)
      .load({ lookup: { surrogate: paperId, key: 'retired:b' }, view });
    expect(await loaders.get(citationPages).load(page('b'))).toMatchObject([
      { sortKey: '2020-01-01|x' },
    ]);
    const found = await loaders.get(representativeCiters).load({ ...representatives, paperId });
    expect(found.map(({ title }) => title)).toEqual(['Paper x']);
    expect(sent).toHaveLength(1);
  });
});

describe('the loader of citations', () => {
  const rowFor = (slotIndex: number, ...sortKeys: string[]) => ({
    slotIndex,
    citations: sortKeys.map(tuple),
  });

  test('reads the pages of many papers by one statement', async () => {
    const { read, sent } = recordingReader(({ params }) =>
      (params as PageParams).slots.map(({ index, paperId }) => rowFor(index, `of ${paperId}`)),
    );
    const loader = createLoaders({ read }, {}).get(citationPages);
    const pages = await loader.loadMany([page('a'), page('b'), page('a')]);
    expect(pages).toMatchObject(['of a', 'of b', 'of a'].map((sortKey) => [{ sortKey }]));
    expect(sent).toHaveLength(1);
  });

  test('merges the pages of several roles and cuts them as one', async () => {
    const { read, sent } = recordingReader(({ params }) =>
      (params as PageParams).slots.map(({ index, role }) =>
        rowFor(index, ...(role === 'METHOD' ? ['2', '4', '6'] : ['1', '3', '5'])),
      ),
    );
    const loader = createLoaders({ read }, {}).get(citationPages);
    const found = await loader.load(page('a', { roles: ['METHOD', 'BACKGROUND'] }));
    // One more than asked for, so that the page knows whether another follows.
    expect(found.map(({ sortKey }) => sortKey)).toEqual(['6', '5', '4']);
    expect(sent.map(({ name }) => name)).toEqual(['citersByRoleNewest']);
  });

  test('sends nothing for a filter that keeps nothing', async () => {
    const { read, sent } = recordingReader(() => []);
    expect(
      await createLoaders({ read }, {})
        .get(citationPages)
        .load(page('a', { roles: [] })),
    ).toEqual([]);
    expect(sent).toEqual([]);
  });

  test('fails only the pages of the statement that failed', async () => {
    const { read } = recordingReader(({ params }) => {
      if ((params as PageParams).limit === 4) throw new Error('broken');
      return [];
    });
    const loader = createLoaders({ read }, {}).get(citationPages);
    const [good, bad] = await Promise.allSettled([
      loader.load(page('a')),
      loader.load(page('a', {}, 3)),
    ]);
    expect(good.status).toBe('fulfilled');
    expect(bad.status).toBe('rejected');
  });
});

test('the statements of one request have one requester, those of another one another', async () => {
  const requesters: unknown[] = [];
  const graph: Pick<Graph, 'read'> = {
    read: (_query, _params, options) => {
      requesters.push(options?.requester);
      return Promise.resolve([]);
    },
  };
  const [first, second] = [createGraphReader(graph, {}), createGraphReader(graph, {})];
  for (const read of [first, first, second]) await read(statisticsQueries.graphStatistics, {});
  expect(requesters[0]).toBeInstanceOf(Object);
  expect(requesters[1]).toBe(requesters[0]);
  expect(requesters[2]).not.toBe(requesters[0]);
});

test('a reader whose time is over sends nothing', async () => {
  const graph = { read: () => Promise.reject(new Error('It was sent.')) };
  const read = createGraphReader(graph, { deadlineAt: 0 });
  await expect(read(statisticsQueries.graphStatistics, {})).rejects.toBeInstanceOf(
    DeadlineExceededError,
  );
});

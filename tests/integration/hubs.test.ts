import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { allDifferences, importLines, refillGraph } from '../support/testGraph.js';

const origin = { source: 'test', version: '1' };
const HUBS = 36;
const ROLES = ['METHOD', 'METHOD', 'BACKGROUND', 'CRITIQUE', 'UNCLASSIFIED'];
const DATES = ['2019', '2019-03', '2020-12-31', null, '2021-01'];
const ORDERS = ['CITERS', 'NEWEST', 'INDEPENDENT_CITERS', 'CONTRADICTING_SHARE'];
/** Shared by a hub and some of its citers. */
const ADA = { name: 'Ada Hill', orcid: '0000-0002-1825-0097' };

/** Papers with 0 to 24 citers each: of one role or of several, praised or disputed. */
function lines(): object[] {
  const ofAda = Array.from({ length: 12 }, (_, n) => ({
    paper: { identifiers: [`doi:10.4/citer-${n * 2}`], authors: [ADA], ...origin },
  }));
  const hubs = Array.from({ length: HUBS }, (_, hub) => {
    const cited = `doi:10.4/hub-${hub}`;
    const publishedOn = DATES[hub % DATES.length];
    const authors = hub % 2 === 0 ? { authors: [ADA] } : {};
    const paper = { identifiers: [cited], title: `Hub ${hub}`, ...authors, ...origin };
    return [
      { paper: publishedOn ? { ...paper, publishedOn } : paper },
      ...Array.from({ length: (hub * 7) % 25 }, (__, citer) => {
        const role = ROLES[hub % 3 === 0 ? hub % ROLES.length : (hub + citer) % ROLES.length];
        const polarity =
          citer % 4 < hub % 3 ? 'CONTRADICTING' : citer % 2 ? 'SUPPORTING' : 'NEUTRAL';
        return {
          citation: { citing: `doi:10.4/citer-${citer}`, cited, role, polarity, ...origin },
        };
      }),
    ];
  });
  return [...ofAda, ...hubs.flat()];
}

interface Hub {
  readonly id: string;
  readonly citerCount: number;
  readonly independentCiterCount: number;
  readonly publishedOn: string | null;
  readonly hubTier: string | null;
  readonly citationProfile: {
    readonly label: string;
    readonly polarity: { readonly rule: string };
  };
  readonly citationSummary: {
    readonly polarities: {
      readonly buckets: readonly { readonly polarity: string; readonly count: number }[];
    };
  };
}

interface Answer {
  readonly hubs: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly { readonly node: Hub }[];
  };
}

const QUERY = `query ($filter: PaperFilter, $orderBy: HubOrder, $first: Int, $after: String) {
  hubs(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id citerCount independentCiterCount publishedOn hubTier citationProfile { label polarity { rule } }
      citationSummary { polarities { buckets { polarity count } } } } } } }`;

describe('hubs', () => {
  let client: SchemaClient;
  let all: Hub[];
  beforeAll(async () => {
    client = await connectSchemaClient();
    await refillGraph(client.graph, lines());
    all = await everyPage({});
  });
  afterAll(() => client.graph.close());

  async function everyPage(variables: Record<string, unknown>): Promise<Hub[]> {
    const found: Hub[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { hubs }: Answer = await client.data<Answer>(QUERY, { ...variables, first: 4, after });
      found.push(...hubs.edges.map(({ node }) => node));
      if (!hubs.pageInfo.hasNextPage) expect(found).toHaveLength(hubs.totalCount);
      ({ endCursor: after, hasNextPage: more } = hubs.pageInfo);
    }
    return found;
  }

  test('are all that is cited, the most cited first, equal ones by id', () => {
    expect(all).toHaveLength(HUBS - 2);
    expect(all.map(({ id }) => id)).toEqual(ordered(all, 'CITERS'));
  });

  test.each<[object, (hub: Hub) => boolean]>([
    [{}, () => true],
    [{ tier: 'HUB' }, ({ hubTier }) => hubTier === 'HUB'],
    [{ tier: 'SUPER_HUB' }, () => false],
    [{ minimumCiters: 12 }, ({ citerCount }) => citerCount >= 12],
    [{ minimumCiters: 100 }, () => false],
    [{ label: 'METHOD_REFERENCE' }, (hub) => hub.citationProfile.label === 'METHOD_REFERENCE'],
    [
      { label: 'INSUFFICIENT_EVIDENCE' },
      (hub) => hub.citationProfile.label === 'INSUFFICIENT_EVIDENCE',
    ],
    [
      { label: 'MIXED_CITATIONS', minimumCiters: 8, publishedFrom: '2019-02' },
      ({ citationProfile: { label }, citerCount, publishedOn }) =>
        label === 'MIXED_CITATIONS' &&
        citerCount >= 8 &&
        publishedOn !== null &&
        publishedOn !== '2019',
    ],
    [{ contested: true }, isContested],
    [
      { contested: true, publishedTo: '2019' },
      (hub) => isContested(hub) && hub.publishedOn?.startsWith('2019') === true,
    ],
    [
      { publishedFrom: '2019-02', publishedTo: '2020' },
      ({ publishedOn }) => /^(2019-|2020)/.test(publishedOn ?? ''),
    ],
    [{ contested: false }, (hub) => !isContested(hub)],
    [
      { contested: false, label: 'METHOD_REFERENCE' },
      (hub) => !isContested(hub) && hub.citationProfile.label === 'METHOD_REFERENCE',
    ],
    [
      { contested: true, label: 'MIXED_CITATIONS' },
      (hub) => isContested(hub) && hub.citationProfile.label === 'MIXED_CITATIONS',
    ],
  ])('under %j are those that pass, in each order', async (filter, passes) => {
    const kept = all.filter(passes);
    for (const orderBy of ORDERS) {
      const found = await everyPage({ filter, orderBy });
      expect(found.map(({ id }) => id)).toEqual(ordered(kept, orderBy));
    }
  });

  test('differ enough for these tests to say something', () => {
    const labels = new Set(all.map(({ citationProfile: { label } }) => label));
    expect([...labels].sort()).toEqual(
      expect.arrayContaining(['INSUFFICIENT_EVIDENCE', 'METHOD_REFERENCE', 'MIXED_CITATIONS']),
    );
    expect(new Set(all.map(isContested)).size).toBe(2);
  });

  test('follow every change of their citations', async () => {
    const cited = 'doi:10.4/changing';
    const citation = (citing: number, polarity: string) => ({
      citation: {
        citing: `doi:10.4/citer-${citing}`,
        cited,
        polarity,
        role: 'DATASET',
        source: 'changing',
        version: '1',
      },
    });
    const filter = { label: 'DATASET_REFERENCE', contested: true };
    await importLines(
      client.graph,
      Array.from({ length: 8 }, (_, n) => citation(n, 'SUPPORTING')),
    );
    expect(await everyPage({ filter })).toEqual([]);
    await importLines(
      client.graph,
      Array.from({ length: 4 }, (_, n) => citation(n + 8, 'CONTRADICTING')),
    );
    expect(await everyPage({ filter })).toMatchObject([{ citerCount: 12 }]);
    expect(await allDifferences(client.graph)).toEqual([]);
  });

  test.each([
    [
      { orderBy: 'NEWEST', after: 'x' },
      'after: got "x", expected a cursor that this connection returned.',
    ],
    [{ first: 101 }, 'first: got 101, expected a whole number from 1 to 100.'],
  ])('refuse %j', async (variables, message) => {
    const { errors } = await client.execute(QUERY, variables);
    expect(errors?.[0]?.message).toBe(message);
  });
});

function isContested({ citationProfile }: Hub): boolean {
  return ['SIDES_TAKEN_BOTH', 'DISPUTED'].includes(citationProfile.polarity.rule);
}

/** Ids of hubs in an order, worked out from what the API says of each. */
function ordered(hubs: readonly Hub[], orderBy: string): string[] {
  return hubs
    .filter((hub) => orderBy !== 'CONTRADICTING_SHARE' || contradictingLow(hub) > 0)
    .map((hub) => [placeOf(hub, orderBy), hub.id] as const)
    .sort(([a, idA], [b, idB]) => (a === b ? (idA < idB ? 1 : -1) : a < b ? 1 : -1))
    .map(([, id]) => id);
}

function placeOf(hub: Hub, orderBy: string): string | number {
  if (orderBy === 'CITERS') return hub.citerCount;
  if (orderBy === 'INDEPENDENT_CITERS') return hub.independentCiterCount;
  if (orderBy === 'CONTRADICTING_SHARE') return contradictingLow(hub);
  return (hub.publishedOn ?? '0000').padEnd(10, '-00');
}

/** The lower end of the Wilson score interval, by its formula. */
function contradictingLow({ citationSummary }: Hub): number {
  const counts = new Map(
    citationSummary.polarities.buckets.map(({ polarity, count }) => [polarity, count]),
  );
  const count = counts.get('CONTRADICTING') ?? 0;
  if (count === 0) return 0;
  const sides = count + (counts.get('SUPPORTING') ?? 0) + (counts.get('MIXED') ?? 0);
  const [share, z] = [count / sides, 1.959964];
  const half = z * Math.sqrt((share * (1 - share)) / sides + z ** 2 / (4 * sides ** 2));
  return Number(((share + z ** 2 / (2 * sides) - half) / (1 + z ** 2 / sides)).toFixed(6));
}

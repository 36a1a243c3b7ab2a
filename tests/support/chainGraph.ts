import type { Polarity } from '../../src/citation/polarity.js';
import type { Role } from '../../src/citation/role.js';
import type { SchemaClient } from './schemaClient.js';
import { emptyGraph, importLines } from './testGraph.js';
import type { ModelFilter, ModelGraph, ModelPaper, ModelStep } from './walkModel.js';

type Direction = ModelStep['direction'];

export const LONGEST = 6;
const ROLE: Role = 'METHOD';
const POLARITY: Polarity = 'SUPPORTING';
/** In the range of years of `FILTERS`, its first and its last day among them. */
const DATES = ['2010', '2015-12-31', '2010-01-01', '2015', '2012-06', '2015-12', '2010-01'];

/** What fails one filter each, and leads past the paper of the chain at whose depth it stands. */
const DECOYS = {
  roles: { role: 'BACKGROUND', polarity: POLARITY, publishedOn: '2012' },
  polarities: { role: ROLE, polarity: 'CONTRADICTING', publishedOn: '2012' },
  yearFrom: { role: ROLE, polarity: POLARITY, publishedOn: '2009-12-31' },
  yearTo: { role: ROLE, polarity: POLARITY, publishedOn: '2016-01-01' },
  undated: { role: ROLE, polarity: POLARITY, publishedOn: null },
  people: { role: ROLE, polarity: POLARITY, publishedOn: '2012', evidence: 'MODEL' },
} as const;
type Decoy = keyof typeof DECOYS;

/** A filter for each field, all together, and none; each leaves the chain itself whole. */
export const FILTERS: readonly {
  readonly name: string;
  readonly filter: ModelFilter;
  /** Fails it, at every depth. */
  readonly decoy: Decoy | null;
}[] = [
  { name: 'no filter', filter: {}, decoy: null },
  { name: 'roles', filter: { roles: [ROLE] }, decoy: 'roles' },
  { name: 'polarities', filter: { polarities: [POLARITY] }, decoy: 'polarities' },
  { name: 'yearFrom', filter: { yearFrom: 2010 }, decoy: 'yearFrom' },
  { name: 'yearTo', filter: { yearTo: 2015 }, decoy: 'yearTo' },
  { name: 'a known year', filter: { yearFrom: 1 }, decoy: 'undated' },
  {
    name: 'labels of people',
    filter: { basis: 'HUMAN', roles: [ROLE], polarities: [POLARITY] },
    decoy: 'people',
  },
  {
    name: 'every field',
    filter: { roles: [ROLE], polarities: [POLARITY], yearFrom: 2010, yearTo: 2015 },
    decoy: null,
  },
];

export const DIRECTIONS = ['CITERS', 'REFERENCES', 'BOTH'] as const satisfies Direction[];

/** A chain of seven papers with its decoys, as it is stored, and as the model sees it. */
export interface ChainGraph {
  readonly graph: ModelGraph;
  /** The paper of the chain at a depth. */
  readonly idAt: (depth: number) => string;
  readonly decoyAt: (decoy: Decoy, depth: number) => string;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly role: Role;
  readonly polarity: Polarity;
  readonly evidence: 'EXPERT' | 'MODEL';
  readonly isCiter: boolean;
}

/**
 * Stores a chain that is walked in a direction. At each depth one decoy a filter comes from the paper before
 * and leads to the one after; another paper is joined by a citation of the wrong direction. Under BOTH the
 * directions alternate.
 */
async function storeChain(client: SchemaClient, direction: Direction): Promise<ChainGraph> {
  const nameOf = (name: string) => `doi:10.6/${direction.toLowerCase()}-${name}`;
  const isCiterAt = (depth: number): boolean =>
    direction === 'BOTH' ? depth % 2 === 1 : direction === 'CITERS';
  const passing = { role: ROLE, polarity: POLARITY, evidence: 'EXPERT' } as const;
  const dates = new Map(DATES.map((date, depth): [string, string | null] => [`p${depth}`, date]));
  const edges: Edge[] = [];
  for (let depth = 1; depth <= LONGEST; depth += 1) {
    const [before, here, after] = [`p${depth - 1}`, `p${depth}`, `p${depth + 1}`];
    const isCiter = isCiterAt(depth);
    edges.push({ from: before, to: here, ...passing, isCiter });
    for (const [decoy, { publishedOn, ...label }] of Object.entries(DECOYS)) {
      const name = `${decoy}-${depth}`;
      dates.set(name, publishedOn);
      edges.push({ from: before, to: name, ...passing, ...label, isCiter });
      if (depth === LONGEST) continue;
      edges.push({ from: name, to: after, ...passing, isCiter: isCiterAt(depth + 1) });
    }
    dates.set(`wrong-${depth}`, '2012');
    edges.push({ from: before, to: `wrong-${depth}`, ...passing, isCiter: !isCiter });
  }
  const origin = { source: 'test', version: 1 };
  const names = [...dates.keys()];
  await importLines(client.graph, [
    ...[...dates].map(([name, publishedOn]) => ({
      paper: {
        ...{ identifiers: [nameOf(name)], title: name, ...origin },
        ...(publishedOn === null ? {} : { publishedOn }),
      },
    })),
    ...edges.map(({ role, polarity, evidence, ...edge }) => {
      const [citing, cited] = endsOf(edge).map(nameOf);
      return { citation: { citing, cited, role, polarity, evidence, ...origin } };
    }),
  ]);
  const { papers } = await client.data<{ papers: ModelPaper[] }>(
    'query ($ids: [ID!]!) { papers(ids: $ids) { id publishedOn citerCount } }',
    { ids: names.map(nameOf) },
  );
  const ids = new Map(names.map((name, index) => [name, papers[index]?.id ?? '']));
  const idOf = (name: string): string => ids.get(name) ?? '';
  const citations = edges.map(({ role, polarity, evidence, ...edge }) => {
    const [citing, cited] = endsOf(edge);
    const human = evidence === 'EXPERT' ? { humanRole: role, humanPolarity: polarity } : {};
    return { citing: idOf(citing), cited: idOf(cited), role, polarity, ...human };
  });
  return {
    graph: { papers, citations },
    idAt: (depth) => idOf(`p${depth}`),
    decoyAt: (decoy, depth) => idOf(`${decoy}-${depth}`),
  };
}

function endsOf({ from, to, isCiter }: Pick<Edge, 'from' | 'to' | 'isCiter'>): [string, string] {
  return isCiter ? [to, from] : [from, to];
}

/** All three chains, in an empty graph. */
export async function storeChains(client: SchemaClient): Promise<(of: Direction) => ChainGraph> {
  await emptyGraph(client.graph);
  const chains = new Map<Direction, ChainGraph>();
  for (const direction of DIRECTIONS) chains.set(direction, await storeChain(client, direction));
  return (direction) => {
    const chain = chains.get(direction);
    if (chain === undefined) throw new Error(`no chain for ${direction}`);
    return chain;
  };
}

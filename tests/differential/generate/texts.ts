import { KNOWN_IDS, MALFORMED_IDS, UNKNOWN_IDS } from '../fixture/ids.js';
import type { Json } from '../json.js';
import type { Draft } from './draft.js';

/** What searches look for. Each is clear about what it finds, see model/words.ts. */
export const SEARCHES = [
  'goodhart',
  'measures',
  'learn',
  'robust learning',
  '"robust learning"',
  'muller',
  'Müller',
  'zebrafish atlas',
  'nothing',
  'doi:10.1000/hub',
  'arxiv:1803.04585',
];

/** The right values of arguments and input fields of a name, and wrong ones. */
export const VALUES: Readonly<Record<string, { right: readonly Json[]; wrong: readonly Json[] }>> =
  {
    first: { right: [1, 2, 3, 5], wrong: [0, -1, 101] },
    last: { right: [1, 2, 3], wrong: [0, 1000] },
    limit: { right: [1, 3, 10, 30], wrong: [0, 1001] },
    budget: { right: [2, 5, 20, 200], wrong: [0, 300_000] },
    fanOut: { right: [1, 2, 3], wrong: [0] },
    maxDepth: { right: [1, 2, 3], wrong: [0, 7] },
    maxLength: { right: [1, 2, 3], wrong: [0, 7] },
    depth: { right: [0, 1, 2], wrong: [3, -1] },
    afterName: { right: ['', 'act2', 'maker', 'scite', 'zzz'], wrong: [] },
    minimumShared: { right: [1, 2, 3], wrong: [0] },
    minimumCiters: { right: [0, 1, 3, 5], wrong: [-1] },
    yearFrom: { right: [1, 1999, 2014, 2016, 2017], wrong: [0, 9999] },
    yearTo: { right: [2017, 2019, 2022, 2023, 9998], wrong: [0, -5] },
    publishedFrom: {
      right: ['1999', '2013-04', '2015-03-07', '2016-05-02'],
      wrong: ['2019-13', 'then'],
    },
    publishedTo: { right: ['2017', '2019-03', '2022', '2023-12-31'], wrong: ['', '2012'] },
    source: { right: ['sample', 'openalex', 'crossref', 'nobody'], wrong: ['Sample', ''] },
    sources: { right: ['sample', 'openalex', 'crossref', 'nobody'], wrong: ['Open Alex', ''] },
    value: { right: [0, 0.25, 0.5, 0.75, 1], wrong: [-0.5, 1.5] },
    titleContains: {
      right: ['robust', 'GOODHART', 'e', ' zzz ', '"${1}"', '\\ */'],
      wrong: ['', ' '],
    },
    contextContains: {
      right: ['short', 'falls SHORT', 'we', 'Fáll', 'the', 'never said', '"${1}" 5'],
      wrong: ['', ' … '],
    },
    venue: { right: ['Alpha Journal', 'Zeta Letters', 'Venue "x"\\', 'alpha journal'], wrong: [] },
    language: {
      right: ['en', 'EN', 'ger', 'pt-BR', 'fr', 'cop', 'xx', 'und'],
      wrong: ['', 'english', 'e'],
    },
    authors: { right: ['Ada Müller', 'Bo Chen', 'Cy O’Neil "the" Third', '__proto__'], wrong: [] },
    prefix: {
      right: [
        'goodhart',
        'Rob',
        'ze',
        '',
        'doi:10.1000/h',
        'doi:10',
        'arxiv:1803',
        'doi:10.1000/hub',
      ],
      wrong: ['x'.repeat(2_001)],
    },
    query: { right: SEARCHES, wrong: ['', '  '] },
    name: {
      right: ['Paper', 'CitationRole', 'CitationFilter', 'Node', 'PageInfo', 'None'],
      wrong: [],
    },
  };

/** An id for an argument. Numbers are ids, too. */
export function idFor({ random, pools, isCalm }: Draft, argument: string): Json {
  if (argument === 'Query.node(id)') {
    return random.chance(0.8)
      ? random.of(pools.paperIds)
      : random.of([...UNKNOWN_IDS, ...pools.retiredIds, 'doi:10.1000/hub']);
  }
  if (isCalm || random.chance(0.88)) {
    // The first papers have most to show.
    const rich = pools.paperIds.slice(0, 8);
    const known = [...KNOWN_IDS.keys(), ...pools.paperIds, ...pools.retiredIds];
    return random.of(random.chance(0.6) ? rich : known);
  }
  if (random.chance(0.7)) return random.of(UNKNOWN_IDS);
  return random.chance(0.3) ? random.integer(1_000) : random.of(MALFORMED_IDS);
}

import type { Random } from '../src/generate/random.js';
import { HUB_PAGE } from './hubPage.js';
import type { BenchPapers } from './papers.js';
import { LIST_QUERY, TWO_HOPS } from './scenarios.js';
import { PATHS, TRAVERSE } from './walks.js';

/** One request of a mixed load. */
export interface MixedRequest {
  /** Under the address of the server. */
  readonly path: string;
  /** Sent by POST as JSON; when left out it is a GET, with the tag of the answer that the client has. */
  readonly body?: object;
  /** Milliseconds after which the client leaves. */
  readonly leavesAfter?: number;
}

/** A kind of request, how often it comes, and what answers it may get. */
export interface MixedKind {
  readonly name: string;
  /** Of all requests; those of all kinds add up to 1. */
  readonly share: number;
  readonly request: () => MixedRequest;
  readonly isRight: (status: number, answer: string) => boolean;
}

const isData = (status: number, answer: string): boolean =>
  status === 200 && answer.startsWith('{"data":{') && !answer.includes('"errors"');
const isRefused =
  (expected: number, code: string) =>
  (status: number, answer: string): boolean =>
    status === expected && answer.includes(`"${code}"`);
const asked = (query: string, variables: object): MixedRequest => ({
  path: '/graphql',
  body: { query, variables },
});

/** What all sorts of clients ask; the same in each run. */
export function mixedKinds({ typical, largest }: BenchPapers, random: Random): MixedKind[] {
  const among = <T>(list: readonly T[]): T => random.pick(list as readonly [T, ...T[]]);
  const few = typical.slice(0, 20);
  const list = (): string[] => Array.from({ length: 100 }, () => among(typical));
  let anew = 0;
  return [
    {
      ...{ name: 'hub page', share: 0.3, isRight: isData },
      request: () => asked(HUB_PAGE, { id: among(few) }),
    },
    {
      ...{ name: 'hub page never asked before', share: 0.25, isRight: isData },
      request: () => asked(HUB_PAGE, { id: among(typical), request: (anew += 1) }),
    },
    {
      name: 'hub page by GET',
      share: 0.15,
      isRight: (status, answer) => status === 304 || isData(status, answer),
      request: () => {
        const variables = JSON.stringify({ id: among(few) });
        return { path: `/graphql?${String(new URLSearchParams({ query: HUB_PAGE, variables }))}` };
      },
    },
    {
      ...{ name: 'two hops', share: 0.08, isRight: isData },
      request: () => asked(TWO_HOPS, { id: among(typical) }),
    },
    {
      ...{ name: 'list of 100', share: 0.04, isRight: isData },
      request: () => asked(LIST_QUERY, { ids: list() }),
    },
    {
      ...{ name: 'walk', share: 0.02, isRight: isData },
      request: () => asked(TRAVERSE, { from: [among(typical)], maxDepth: 3 }),
    },
    {
      ...{ name: 'paths', share: 0.01, isRight: isData },
      request: () => asked(PATHS, { from: among(typical), to: largest }),
    },
    {
      name: 'export',
      share: 0.02,
      isRight: (status, answer) => status === 200 && answer.includes('{"type":"summary"'),
      request: () => ({
        path: `/export/citers?format=jsonl&id=${encodeURIComponent(among(typical))}`,
      }),
    },
    {
      ...{ name: 'client that leaves', share: 0.03, isRight: () => true },
      request: () => ({
        ...asked(TRAVERSE, { from: [largest], maxDepth: 4 }),
        leavesAfter: among([1, 20, 100]),
      }),
    },
    {
      ...{
        name: 'unknown field',
        share: 0.05,
        isRight: isRefused(400, 'GRAPHQL_VALIDATION_FAILED'),
      },
      request: () => asked(`{ unknown${among([1, 2, 3])}${(anew += 1)} }`, {}),
    },
    {
      ...{ name: 'malformed id', share: 0.05, isRight: isRefused(200, 'BAD_USER_INPUT') },
      request: () => asked(HUB_PAGE, { id: `doj:10.${(anew += 1)}/x` }),
    },
  ];
}

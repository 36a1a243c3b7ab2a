import { TRICKY_TEXTS } from './fixture/ids.js';
import type { Pools } from './generate/draft.js';
import type { Request } from './json.js';

/** Requests that once were answered wrongly by some way of executing them, in the order in which they are sent. */
export interface FixedCase {
  readonly name: string;
  requests(pools: Pools): readonly Request[];
}

const HUB = { id: 'doi:10.1000/hub' };
const query = (
  text: string,
  variables: Request['variables'] = {},
  operationName?: string,
): Request => ({
  query: text,
  variables,
  operationName,
});

const LINES = `query ($id: ID!, $more: Boolean!) {
  paper(id: $id) {
    citers(first: 3) { edges { node { ...Line ...Line @include(if: $more) } } }
    references(first: 3) { edges { node { ...Line @include(if: $more) } } }
    ...Line @include(if: $more) ...Line
  }
}
fragment Line on Paper { id title }`;

const CONDITIONS = `query A($id: ID!, $more: Boolean!, $first: Int) {
  paper(id: $id) { title @include(if: $more) ...More @skip(if: $more)
    citers(first: $first) { edges { role @skip(if: $more) } totalCount } }
}
query B($id: ID!) { paper(id: $id) { year ...More } }
fragment More on Paper { venue }`;

const FILTERED = `query ($id: ID!, $from: Int, $roles: [CitationRole!], $venue: String = "Alpha Journal") {
  paper(id: $id) { citers(filter: { yearFrom: $from, roles: $roles, venue: $venue }) { totalCount } }
  hubs(filter: { minimumCiters: $from, label: null }) { totalCount }
}`;

const ALIASES = `{
  a: paper(id: "doi:10.1000/hub") { b_c: citers(first: 1) { totalCount } b: references(first: 1) { totalCount } }
  c_a: paper(id: "doi:10.1000/rival") { b: citers(first: 2) { totalCount edges { role } } }
  a_b: paper(id: "pmid:20") { c: citers(first: 3) { totalCount edges { polarity } } }
}`;

const PROTOTYPES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'];

const PAGE_INFO = 'hasNextPage hasPreviousPage startCursor endCursor';
const FOUND_FACETS = ['byYear', 'byVenue', 'byLanguage', 'byAuthor', 'byTier', 'byLabel'];

export const CASES: readonly FixedCase[] = [
  {
    name: 'cursors of the facets of every search, of which one query accepts its own',
    requests: (pools) =>
      FOUND_FACETS.flatMap((facet) =>
        pools.cursorsOf(`search facet ${facet}`).map((after) =>
          query(
            `query ($after: String) { search(query: "learn") { facets { ${facet}(first: 2, after: $after) {
              buckets { count } others otherCount unknown pageInfo { ${PAGE_INFO} } } } } }`,
            { after },
          ),
        ),
      ),
  },
  {
    name: 'a fragment beside itself under a condition',
    requests: () => [true, false, true].map((more) => query(LINES, { ...HUB, more })),
  },
  {
    name: 'a malformed id among good ones',
    requests: () => [
      query('{ papers(ids: ["doi:10.1000/hub", "pmid:20", "bogus:1"]) { id title } }'),
      query('query ($ids: [ID!]!) { papers(ids: $ids) { title } }', {
        ids: ['pmid:x', 'doi:10.9/none', 'doi:10.1000/hub', 'nobody', 'pmid:20'],
      }),
    ],
  },
  {
    name: 'response keys that every object has',
    requests: () => [
      ...PROTOTYPES.map((key) =>
        query(
          `{ ${key}: paper(id: "doi:10.1000/hub") { ${key}: title authors { ${key}: name } } }`,
        ),
      ),
      query(`{ paper(id: "pmid:20") { ${PROTOTYPES.map((key) => `${key}: title`).join(' ')} } }`),
    ],
  },
  {
    name: 'an absent variable inside an input object',
    requests: () => [
      query(FILTERED, HUB),
      query(FILTERED, { ...HUB, from: 3, roles: 'METHOD', venue: null }),
      query(FILTERED, { ...HUB, from: null, roles: null }),
      query(FILTERED, { ...HUB, roles: [] }),
    ],
  },
  { name: 'paths that are the same when joined by underscores', requests: () => [query(ALIASES)] },
  {
    name: 'one document with other values and by another operation',
    requests: () => [
      query(CONDITIONS, { ...HUB, more: true, first: 2 }, 'A'),
      query(CONDITIONS, { ...HUB, more: false }, 'A'),
      query(CONDITIONS, HUB, 'B'),
      query(CONDITIONS, { id: 'pmid:20', more: true, first: null }, 'A'),
    ],
  },
  {
    name: 'texts that look like code or markers come back unharmed',
    requests: () =>
      TRICKY_TEXTS.flatMap((text) => {
        const literal = JSON.stringify(text);
        const malformed = `pmid:${text}`;
        return [
          query(`{ paper(id: ${JSON.stringify(malformed)}) { id } node(id: ${literal}) { id } }`),
          query('query ($id: ID!) { paper(id: $id) { id } }', { id: malformed }),
          query(`{ traverse(from: [${literal}, "nobody"]) { unknownIds } }`),
          query(
            `query ($id: ID = ${literal}) { neighbourhood(ids: [$id, "pmid:20"], depth: 0) { unknownIds } }`.replace(
              '$id: ID =',
              '$id: ID! =',
            ),
          ),
        ];
      }),
  },
];

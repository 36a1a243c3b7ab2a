import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CitationFilterInput } from '../../src/citation/filter.js';
import { ROLES } from '../../src/citation/role.js';
import { auditQueries } from '../../src/upkeep/audit.queries.js';
import { CUBE_FILTERS, keptCiter } from '../support/keptCiter.js';
import { holds } from '../support/property.js';
import { recordsOf } from '../support/records.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { emptyGraph, importLines, refillGraph, testConnection } from '../support/testGraph.js';

const doi = (name: string | number) => `doi:10.6/${name}`;
const { paper, citation } = recordsOf({ source: 'test', version: '1' });
const JANE = { name: 'Jane Doe', orcid: '0000-0002-1825-0097' };
const key = fc.nat({ max: 7 }).map(doi);
const AUTHORS = [JANE, { name: 'J. Doe' }, { name: 'Ann Hill' }, { name: 'Doe' }, JANE];
const DATES = ['2018', '2019', '2020-03', '0987'];
/** Each paper has facts of its own, or those of equal records would win everywhere. */
const labelled = fc.oneof(
  fc.nat({ max: 7 }).map((n) => paper([doi(n)], { authors: [AUTHORS[n % AUTHORS.length]] })),
  fc
    .tuple(key, key, fc.option(fc.constantFrom('EXPERT', 'MODEL')), fc.nat({ max: 5 }))
    .map(([citing, cited, evidence, n]) =>
      citation(citing, cited, {
        ...{ source: evidence?.toLowerCase() ?? 'test', role: n % 2 ? 'METHOD' : 'RESULT' },
        ...(evidence && { evidence }),
        polarity: n % 3 ? 'SUPPORTING' : 'CONTRADICTING',
      }),
    ),
  fc.nat({ max: 6 }).map((n) => paper([doi(n)], { publishedOn: DATES[n % DATES.length] })),
);

const CUBED = `query ($id: ID!, $filter: CitationFilter) { paper(id: $id) {
  citers(filter: $filter) { totalCount }
  citationSummary(filter: $filter) { total undated excluded { total }
    roles { unclassified buckets { role count } }
    byYear { year count } } } }`;

interface CubedPaper {
  readonly citers: { readonly totalCount: number };
  readonly citationSummary: object;
}

const isPlain = ({ basis, selfCitations, ...years }: CitationFilterInput): boolean =>
  [basis ?? 'ALL', selfCitations ?? 'INCLUDE', ...Object.keys(years)].join() === 'ALL,INCLUDE';

/** What the API should say of these citers. */
function countedLabels(citers: readonly { role: string; year: number }[]) {
  const countOf = (test: (citer: { role: string; year: number }) => boolean): number =>
    citers.filter(test).length;
  const years = [...new Set(citers.map(({ year }) => year))].sort((a, b) => a - b);
  const buckets = ROLES.filter((role) => role !== 'UNCLASSIFIED')
    .map((role) => ({ role, count: countOf((citer) => citer.role === role) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return {
    total: citers.length,
    undated: countOf(({ year }) => year === 0),
    roles: { unclassified: countOf(({ role }) => role === 'UNCLASSIFIED'), buckets },
    byYear: years
      .filter((year) => year !== 0)
      .map((year) => ({ year, count: countOf((citer) => citer.year === year) })),
  };
}

describe('cubes of citers', () => {
  let client: SchemaClient;
  beforeAll(async () => {
    const now = () => new Date('2020-06-01T00:00:00Z');
    client = await connectSchemaClient(testConnection(), { now });
  });
  afterAll(async () => {
    await emptyGraph(client.graph);
    await client.graph.close();
  });

  test('count under every filter that it answers what the citations say, and read none of them', async () => {
    const seen = { verdicts: new Set<string>(), years: new Set<string>(), human: 0 };
    await holds(
      fc.asyncProperty(fc.array(labelled, { minLength: 100, maxLength: 140 }), async (all) => {
        await refillGraph(client.graph, all.slice(0, 50));
        await importLines(client.graph, all.slice(50));
        const papers = await client.graph.read(auditQueries.papersAfter, {
          after: '',
          limit: 1_000,
        });
        const citingIds = papers.map(({ id }) => id);
        const edges = await client.graph.read(auditQueries.citationsFrom, { citingIds });
        const [most] = papers.toSorted((a, b) => b.citerCount - a.citerCount);
        const citers = edges
          .filter(({ citedId }) => citedId === most?.id)
          .map(({ citingDateKey: dateKey, ...each }) => ({ ...each, dateKey }));
        for (const each of citers) {
          seen.verdicts.add(each.selfCitation);
          seen.years.add(each.dateKey);
          seen.human += each.humanRole === null ? 0 : 1;
        }
        for (const filter of CUBE_FILTERS) {
          const { data, statements } = await client.execute<{ paper: CubedPaper }>(CUBED, {
            ...{ id: most?.identifiers[0], filter },
          });
          const expected = citers.flatMap((each) => keptCiter(each, filter) ?? []);
          expect({ filter, ...data?.paper.citationSummary }).toEqual({
            filter,
            ...countedLabels(expected),
            excluded: { total: citers.length - expected.length },
          });
          expect(data?.paper.citers.totalCount).toBe(expected.length);
          const statement = isPlain(filter) ? [] : ['citerCubesByIds'];
          expect(statements.filter((name) => !name.startsWith('paper'))).toEqual(statement);
        }
      }),
      {
        runs: 2,
        floor: () => {
          expect(seen.verdicts.size).toBeGreaterThan(1);
          expect(seen.years.size).toBeGreaterThan(2);
          expect(seen.human).toBeGreaterThan(1);
        },
      },
    );
  }, 300_000);

  const citers = ['2018', '2018', '2019', '2020'].flatMap((publishedOn, n) => [
    paper([doi(`citer-${n}`)], { publishedOn, authors: [n === 0 ? JANE : { name: 'Ann Hill' }] }),
    ...['a', 'b'].map((hub) =>
      citation(doi(`citer-${n}`), doi(hub), {
        ...{ role: 'METHOD', polarity: n === 1 ? 'CONTRADICTING' : 'SUPPORTING' },
      }),
    ),
  ]);
  const hubs = ['a', 'b'].map((name) => paper([doi(name)], { authors: [JANE] }));

  const FIELDS = `independentCiterCount
    all: citationSummary { excluded { total } selfCitations { yes likely no unknown pending }
      byYear { year complete roles { buckets { role count citers(first: 1) { totalCount } } }
        contradictingShare { count base share } } }
    some: citationSummary(filter: { selfCitations: EXCLUDE, yearTo: 2019 }) {
      total excluded { total undated otherYears selfCitations likelySelfCitations otherLabels } }
    citationProfile(filter: { selfCitations: EXCLUDE, yearTo: 2019 }) { sentence }
    venue: citationSummary(filter: { venue: "X" }) { total excluded { total } selfCitations { yes } }`;

  test('say by year and by self-citation what is counted and what is left out, for many papers at once', async () => {
    await refillGraph(client.graph, [...hubs, ...citers]);
    const ask = (ids: readonly string[]) =>
      client.execute<{ papers: object[] }>(
        `query ($ids: [ID!]!) { papers(ids: $ids) { ${FIELDS} } }`,
        { ids },
      );
    const one = await ask([doi('a')]);
    const both = await ask([doi('a'), doi('b')]);
    expect(both.statements.toSorted()).toEqual(one.statements.toSorted());
    expect(both.statements.filter((name) => name === 'citerCubesByIds')).toHaveLength(1);
    expect(both.data?.papers[0]).toEqual(both.data?.papers[1]);
    const year = (of: number, complete: boolean, count: number, contradicting: number) => ({
      ...{ year: of, complete },
      roles: { buckets: [{ role: 'METHOD', count, citers: { totalCount: count } }] },
      contradictingShare: { count: contradicting, base: count, share: null },
    });
    expect(one.data?.papers[0]).toEqual({
      independentCiterCount: 3,
      all: {
        excluded: { total: 0 },
        selfCitations: { yes: 1, likely: 0, no: 3, unknown: 0, pending: false },
        byYear: [year(2018, true, 2, 1), year(2019, true, 1, 0), year(2020, false, 1, 0)],
      },
      some: {
        total: 2,
        excluded: {
          ...{ total: 2, undated: 0, otherYears: 1, otherLabels: 0 },
          ...{ selfCitations: 1, likelySelfCitations: 0 },
        },
      },
      citationProfile: {
        sentence:
          'Of the citing papers published by 2019, without self-citations: Not enough evidence. The role is known for 2 of 2 citations; 5 are needed.',
      },
      venue: { total: 0, excluded: null, selfCitations: null },
    });
  });
});

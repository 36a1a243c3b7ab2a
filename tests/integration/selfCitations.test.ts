import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.js';
import { writePapers } from '../../src/ledger/papers.js';
import { finishSelfCitations } from '../../src/ledger/selfCitations.js';
import { readStoredAuthors } from '../../src/paper/authors.js';
import type { PaperRecord } from '../../src/record/record.js';
import { auditQueries } from '../../src/upkeep/audit.queries.js';
import { beforeSecondWrite } from '../support/boundGraph.js';
import { holds } from '../support/property.js';
import { recordsOf } from '../support/records.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { modelSelfCitation } from '../support/selfCitationModel.js';
import {
  allDifferences,
  connectTestGraph,
  emptyGraph,
  importLines,
  refillGraph,
  testConnection,
} from '../support/testGraph.js';

const doi = (name: string | number) => `doi:10.6/${name}`;
const { paper, citation } = recordsOf({ source: 'test', version: '1' });
/** More than one transaction judges. */
const MANY = 1_200;
const MARK = 'self-citations of earlier authors, which the next import or start judges again';
const JANE = { name: 'Jane Doe' };

const author = fc
  .record({
    name: fc.constantFrom(
      'Jane Doe',
      'J. Doe',
      'Doe',
      'John Doe',
      'Ann Hill',
      'A. B. Hill',
      'et al.',
    ),
    orcid: fc.constantFrom(undefined, undefined, '0000-0002-1825-0097', '0000-0001-5109-3700'),
    ids: fc.constantFrom(undefined, undefined, ['s2:1'], ['s2:2', 'openalex:A1']),
  })
  .map(({ name, orcid, ids }) => ({ name, ...(orcid && { orcid }), ...(ids && { ids }) }));
const key = fc.nat({ max: 7 }).map(doi);
const line = fc.oneof(
  fc
    .tuple(
      fc.uniqueArray(key, { minLength: 1, maxLength: 2 }),
      fc.constantFrom('crossref', 'openalex', 'mine'),
      fc.constantFrom('1', '2'),
      fc.array(author, { minLength: 1, maxLength: 3 }),
    )
    .map(([keys, source, version, authors]) => paper(keys, { source, version, authors })),
  fc.tuple(key, key).map(([citing, cited]) => citation(citing, cited)),
);
const lines = fc.array(line, { minLength: 5, maxLength: 25 });

describe('self-citations', () => {
  let graph: Graph;
  let client: SchemaClient;
  beforeAll(async () => {
    graph = await connectTestGraph();
    client = await connectSchemaClient(testConnection());
  });
  beforeEach(() => emptyGraph(graph));
  afterAll(async () => {
    await emptyGraph(graph);
    await client.graph.close();
    await graph.close();
  });

  /** Verdicts by citation, as they are stored, and as the authors who are stored make them. */
  const verdicts = async () => {
    const papers = await graph.read(auditQueries.papersAfter, { after: '', limit: 1_000 });
    const authorsOf = new Map(papers.map((each) => [each.id, readStoredAuthors(each)]));
    const citingIds = [...authorsOf.keys()];
    const stored = await graph.read(auditQueries.citationsFrom, { citingIds });
    return stored.map(({ citingId, citedId, selfCitation, selfCitationDue }) => {
      const [from = null, to = null] = [authorsOf.get(citingId), authorsOf.get(citedId)];
      expect(selfCitationDue).toBe(false);
      return { selfCitation, expected: modelSelfCitation(from, to) };
    });
  };

  test('are judged by the authors that are believed at last, in whichever order records come', async () => {
    const seen: Record<string, number> = {};
    await holds(
      fc.asyncProperty(lines, fc.nat({ max: 25 }), fc.nat({ max: 25 }), async (all, one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        await refillGraph(graph, all.slice(0, first));
        await importLines(graph, all.slice(first, second));
        await importLines(graph, all.slice(second));
        for (const { selfCitation, expected } of await verdicts()) {
          expect(selfCitation).toBe(expected);
          seen[expected] = (seen[expected] ?? 0) + 1;
        }
        expect(await allDifferences(graph)).toEqual([]);
      }),
      { runs: 15, floor: () => expect(Object.keys(seen).sort()).toHaveLength(6) },
    );
  }, 300_000);

  const recordOf = (
    authors: readonly { name: string }[],
    version: string,
    name: string,
  ): PaperRecord => ({
    ...{ kind: 'paper', identifiers: [doi(name)], source: 'test', version, facts: { authors } },
  });
  /** What a process leaves that was killed right after it changed the authors. */
  const changeOnly = (authors: readonly { name: string }[], version: string, name = 'hub') =>
    graph.write((transaction) =>
      writePapers(transaction, [recordOf(authors, version, name)], new Map()),
    );
  const fillHub = () =>
    importLines(graph, [
      ...Array.from({ length: MANY }, (_, n) => citation(doi(n), doi('hub'))),
      ...Array.from({ length: MANY }, (_, n) => paper([doi(n)], { authors: [JANE] })),
    ]);
  const countOf = async (selfCitations: string, identifier = doi('hub')): Promise<number> => {
    const { paper: found } = await client.data<{ paper: { citers: { totalCount: number } } }>(
      `query($id: ID!, $selfCitations: SelfCitations) { paper(id: $id) {
         citers(filter: { selfCitations: $selfCitations }) { totalCount } } }`,
      { id: identifier, selfCitations },
    );
    return found.citers.totalCount;
  };

  const ofHub = async <Fields>(fields: string): Promise<Fields> => {
    const query = `query ($id: ID!) { paper(id: $id) { ${fields} } }`;
    return (await client.data<{ paper: Fields }>(query, { id: doi('hub') })).paper;
  };
  const counted = async () => {
    const { citerFacets } = await ofHub<{
      citerFacets: { bySelfCitation: { count: number; pending: number }[] };
    }>('citerFacets { bySelfCitation { verdict count pending } }');
    return citerFacets.bySelfCitation;
  };
  const verdictCounts = async (): Promise<object> => {
    const { citationSummary } = await ofHub<{ citationSummary: { selfCitations: object } }>(
      'citationSummary { selfCitations { likely unknown pending } }',
    );
    return citationSummary.selfCitations;
  };

  test('of many citers are judged in several transactions, and a cut is finished by the next import', async () => {
    await fillHub();
    await changeOnly([JANE], '2');
    const cut = beforeSecondWrite(graph, () => Promise.reject(new Error('killed')));
    await expect(finishSelfCitations(cut)).rejects.toThrow('killed');
    // Verify reports the mark alone.
    expect((await allDifferences(graph)).map(({ property }) => property)).toEqual([MARK]);
    const done = await countOf('ONLY');
    expect([done > 0, done < MANY]).toEqual([true, true]);
    expect(await verdictCounts()).toEqual({ likely: done, unknown: MANY - done, pending: true });
    await importLines(graph, [paper([doi('unrelated')])]);
    expect(await allDifferences(graph)).toEqual([]);
    expect(await countOf('ONLY')).toBe(MANY);
    expect(await verdictCounts()).toEqual({ likely: MANY, unknown: 0, pending: false });
  });

  test('are right also where authors change while they are judged', async () => {
    await fillHub();
    await changeOnly([JANE], '2');
    const again = beforeSecondWrite(graph, () => changeOnly([{ name: 'Ann Hill' }], '3'));
    await finishSelfCitations(again);
    expect(await allDifferences(graph)).toEqual([]);
    expect(await countOf('ONLY')).toBe(0);
  });

  test('say what shows them, and that they are pending while authors change', async () => {
    const orcid = '0000-0002-1825-0097';
    await importLines(graph, [
      paper([doi('hub')], { authors: [{ ...JANE, orcid }] }),
      paper([doi('a')], { authors: [{ name: 'J. D.', orcid }], publishedOn: '2001' }),
      paper([doi('b')], { authors: [{ name: 'J. Doe' }], publishedOn: '2002' }),
      paper([doi('c')], { authors: [{ name: 'Ann Hill' }], publishedOn: '2003' }),
      ...['a', 'b', 'c', 'd'].map((name) => citation(doi(name), doi('hub'))),
    ]);
    const ask = async () => {
      const { citers } = await ofHub<{ citers: { edges: { selfCitation: object }[] } }>(
        'citers(orderBy: NEWEST) { edges { selfCitation { verdict by pending } } }',
      );
      return citers.edges.map(({ selfCitation }) => selfCitation);
    };
    expect(await ask()).toEqual([
      { verdict: 'NO', by: null, pending: false },
      { verdict: 'LIKELY', by: 'INITIALS', pending: false },
      { verdict: 'YES', by: 'ORCID', pending: false },
      { verdict: 'UNKNOWN', by: null, pending: false },
    ]);
    const counts = ['INCLUDE', 'EXCLUDE', 'EXCLUDE_LIKELY', 'ONLY'].map((choice) =>
      countOf(choice),
    );
    expect(await Promise.all(counts)).toEqual([4, 3, 2, 2]);
    const one = { count: 1, pending: 0 };
    expect(await counted()).toEqual(
      ['YES', 'LIKELY', 'NO', 'UNKNOWN'].map((verdict) => ({ verdict, ...one })),
    );
    await changeOnly([{ name: 'Ann Hill' }], '2');
    expect((await counted()).map(({ pending }) => pending)).toEqual([1, 1, 1, 1]);
    expect(await ask()).toContainEqual({ verdict: 'NO', by: null, pending: true });
    await finishSelfCitations(graph);
    expect(await ask()).toContainEqual({ verdict: 'LIKELY', by: 'FULL_NAME', pending: false });
    expect((await counted()).map(({ pending }) => pending)).toEqual([0, 0, 0]);
    // Of one citer alone.
    await changeOnly([JANE], '2', 'c');
    expect((await counted()).map(({ pending }) => pending).sort()).toEqual([0, 0, 1]);
    await finishSelfCitations(graph);
  });
});

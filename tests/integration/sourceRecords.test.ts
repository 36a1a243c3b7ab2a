import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.js';
import { finishSources } from '../../src/ledger/finishSources.js';
import { writeSources } from '../../src/ledger/sources.js';
import { setSource } from '../../src/upkeep/curation/setSource.js';
import { beforeSecondWrite } from '../support/boundGraph.js';
import { prepareEmpty } from '../support/backups.js';
import { interrupted, statementSent } from '../support/interleaved.js';
import { holds } from '../support/property.js';
import { connectRaw, type RawNeo4j } from '../support/rawNeo4j.js';
import {
  citation,
  described,
  doi,
  HUB,
  humanRolesIn,
  labelled,
  lineWithSources,
  nothing,
  paper,
  stated,
  storedWithSources,
} from '../support/sourceLines.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  importLines,
  refillGraph,
  testConnection,
} from '../support/testGraph.js';

const MARK =
  'headlines by earlier evidence of a source, which the next import or start derives again';

describe('what is stated of sources', () => {
  let graph: Graph;
  let raw: RawNeo4j;
  let client: SchemaClient;
  beforeAll(async () => {
    graph = await connectTestGraph();
    raw = connectRaw();
    client = await connectSchemaClient(testConnection());
  });
  beforeEach(() => prepareEmpty(graph));
  afterAll(async () => {
    await emptyGraph(graph);
    await client.graph.close();
    await raw.close();
    await graph.close();
  });

  const storedNow = () => storedWithSources(raw);
  const humanRoles = () => humanRolesIn(raw);
  /** What a process leaves that was killed right after it stated something. */
  const stateOnly = (each: string, version: string, source = 'mine') =>
    graph.write((transaction) =>
      writeSources(transaction, [{ name: source, evidence: each as 'CROWD', version, ...nothing }]),
    );

  test('is the same in whichever order records come, with the headlines that depend on it, and comes through an export', async () => {
    const seen = { human: 0 };
    await holds(
      fc.asyncProperty(
        fc.array(lineWithSources, { minLength: 4, maxLength: 16 }),
        fc.nat({ max: 16 }),
        async (lines, at) => {
          await refillGraph(graph, [...lines].reverse());
          const together = await storedNow();
          await refillGraph(graph, lines.slice(0, at));
          await importLines(graph, lines.slice(at));
          expect(await storedNow()).toEqual(together);
          expect(await allDifferences(graph)).toEqual([]);
          const exported = await canonicalExport(graph);
          await refillGraph(graph, exported);
          expect(await storedNow()).toEqual(together);
          expect(await canonicalExport(graph)).toEqual(exported);
          if (together.some((row) => row.includes('"humanRole":"'))) seen.human += 1;
        },
      ),
      { runs: 6, floor: () => expect(seen.human).toBeGreaterThan(0) },
    );
  }, 300_000);

  test('is counted in the report of an import, and a dry run writes none of it', async () => {
    const lines = [stated('mine', 'CROWD'), stated('mine', 'CROWD'), stated('mine', 'EXPRET')];
    const dry = await importLines(graph, lines, { dryRun: true });
    expect(await storedNow()).toEqual([]);
    const { counts } = await importLines(graph, lines);
    expect(counts.source).toEqual(dry.counts.source);
    expect(counts.source).toMatchObject({ read: 3, written: 1, unchanged: 1, rejected: 1 });
  });

  test('is derived again a page of papers at a time: verify reports the mark alone, and a cut is finished by the next import', async () => {
    await importLines(graph, [...described(30), ...labelled(30)]);
    await stateOnly('CROWD', '1');
    const cut = beforeSecondWrite(graph, () => Promise.reject(new Error('killed')));
    await expect(finishSources(cut, 10)).rejects.toThrow('killed');
    expect((await allDifferences(graph)).map(({ property }) => property)).toEqual([MARK]);
    const later = interrupted(graph, { after: 'setRederived' }, () =>
      Promise.reject(new Error('killed')),
    );
    await expect(finishSources(later, 10)).rejects.toThrow('killed');
    expect((await allDifferences(graph)).map(({ property }) => property)).toEqual([MARK]);
    await importLines(graph, [paper([doi('unrelated')])]);
    expect(await allDifferences(graph)).toEqual([]);
    expect(await humanRoles()).toEqual(['METHOD']);
  });

  test('goes on after the papers of which headlines are derived already', async () => {
    await importLines(graph, [...described(30), ...labelled(30)]);
    await stateOnly('CROWD', '1');
    const [{ after } = {}] = await raw.run(
      'MATCH (p:Paper) WITH p.id AS id ORDER BY id LIMIT 10 RETURN max(id) AS after',
    );
    await raw.run('MATCH (s:Source) SET s.rederivedUpTo = $after', { after });
    await finishSources(graph, 10);
    const [{ human } = {}] = await raw.run(
      'MATCH ()-[c:CITES]->() WHERE c.humanRole IS NOT NULL RETURN count(c) AS human',
    );
    expect([20, 21]).toContain(Number(human));
  });

  test('is right also where it changes once more while headlines are derived', async () => {
    await importLines(graph, [...described(30), ...labelled(30)]);
    await stateOnly('CROWD', '1');
    const again = beforeSecondWrite(graph, () => stateOnly('MODEL', '2'));
    await finishSources(again, 10);
    expect(await allDifferences(graph)).toEqual([]);
    expect(await humanRoles()).toEqual([null]);
  });

  test('that changes under an import, after it has read it, is not missed where the import makes the citing papers', async () => {
    const writer = interrupted(graph, { after: 'lockCiterTallies' }, () =>
      setSource(graph, { name: 'mine', evidence: 'CROWD', ...nothing }),
    );
    await importLines(writer, labelled(5));
    expect(await humanRoles()).toEqual(['METHOD']);
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('nor where the citing papers were there: deriving headlines again waits for the import', async () => {
    await importLines(graph, described(5));
    const { onStatement, sent } = statementSent('lockPapersBySources');
    const other = await connectTestGraph(onStatement);
    let setting: Promise<unknown> | undefined;
    const writer = interrupted(graph, { after: 'lockCiterTallies' }, async () => {
      await stateOnly('CROWD', '1');
      setting = finishSources(other);
      await sent;
    });
    await importLines(writer, labelled(5));
    await setting;
    await other.close();
    expect(await humanRoles()).toEqual(['METHOD']);
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('is in the API, beside what is known of well-known sources, and in claims', async () => {
    await importLines(graph, [
      citation(doi(1), HUB, { source: 'scite', polarity: 'SUPPORTING' }),
      stated('scite', 'EXPERT', { agent: 'We', licence: 'CC0', url: 'https://example.org/' }),
      stated('zzz', 'RULE', { version: 3 }),
    ]);
    const { sources, paper: found } = await client.data<{
      sources: Record<string, unknown>[];
      paper: object;
    }>(`{ sources { name evidence agent licence url version stated pending }
          paper(id: "${HUB}") { citers { edges { claims { evidence agent } } } } }`);
    expect(sources.map((each) => each['name'])).toEqual(
      ['3c', 'acl-arc', 'acl-arc-jurgens', 'act2', 'multicite', 'scicite', 'scite'].concat(
        'semantic-scholar',
        'zzz',
      ),
    );
    expect(sources.find((each) => each['name'] === 'scite')).toEqual({
      ...{ name: 'scite', evidence: 'EXPERT', agent: 'We', licence: 'CC0' },
      ...{ url: 'https://example.org/', version: null, stated: true, pending: false },
    });
    expect(sources.at(-1)).toMatchObject({ version: '3', agent: null, stated: true });
    expect(found).toEqual({
      citers: { edges: [{ claims: [{ evidence: 'EXPERT', agent: 'We' }] }] },
    });
    await stateOnly('MODEL', '9', 'zzz');
    const page = `{ sources(first: 1, afterName: "semantic-scholar") { name pending } }`;
    const { data, statements } = await client.execute(page);
    expect(data).toEqual({ sources: [{ name: 'zzz', pending: true }] });
    expect(statements).toEqual(['sourcesAfter']);
  });

  test('costs an import no statement where nothing is, and one a process where something is', async () => {
    const statements: string[] = [];
    const counted = await connectTestGraph((sent) => statements.push(sent));
    const lines = labelled(3).map((each, n) => ({
      citation: { ...each.citation, version: String(2 + n) },
    }));
    await importLines(counted, lines.slice(0, 1));
    expect(statements.splice(0).filter((sent) => /ource/.test(sent))).toEqual(['sourcesDue']);
    await stateOnly('CROWD', '1');
    for (const [n, read] of [
      ['1', ['sourcesByNames']],
      ['2', []],
    ] as const) {
      statements.splice(0);
      await importLines(counted, lines.slice(Number(n), Number(n) + 1));
      expect(statements.filter((sent) => sent === 'sourcesByNames')).toEqual(read);
    }
    await counted.close();
  });
});

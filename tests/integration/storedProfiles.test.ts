import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { auditQueries } from '../../src/upkeep/audit.queries.js';
import { graphModelQueries } from '../../src/upkeep/graphModel.queries.js';
import { SCHEMA_VERSION, applySchema } from '../../src/upkeep/graphModel.js';
import { SELF_CITATION_RULES } from '../../src/citation/selfCitation.js';
import { CUBES_VERSION } from '../../src/upkeep/refreshCubes.js';
import { HEADLINES_VERSION } from '../../src/upkeep/refreshHeadlines.js';
import { TEXTS_VERSION } from '../../src/upkeep/refreshTexts.js';
import { KEYS_VERSION } from '../../src/paper/storedFacts.js';
import { RULES_VERSION } from '../../src/profile/rules.js';
import {
  allDifferences,
  connectTestGraph,
  sampleLines,
  refillGraph,
} from '../support/testGraph.js';

const FORGET = `
  MATCH (paper:Paper)
  REMOVE paper.profileLabel, paper.contested, paper.contradictingShareLow`;

describe('a database whose profiles are not stored by the rules of today', () => {
  let graph: Graph;
  let statements: string[] = [];
  beforeAll(async () => {
    graph = await connectTestGraph((name) => statements.push(name));
    await refillGraph(graph, sampleLines());
    await applySchema(graph);
  });
  afterAll(() => graph.close());

  const recorded = async () => (await graph.read(graphModelQueries.schemaVersion, {}))[0];
  const setRecorded = (properties: string) =>
    graph.runSchemaStatement(`MATCH (schema:CitegraphSchema) SET ${properties}`);

  test.each([
    ['was written before they were', 'schema.version = 1, schema.profileRules = null'],
    ['has them by older rules', 'schema.profileRules = 0'],
    ['was left while they were stored', "schema.profilesUpTo = ''"],
  ])('gets them at the next start when it %s', async (_case, properties) => {
    await graph.runSchemaStatement(FORGET);
    await setRecorded(properties);
    expect((await allDifferences(graph)).length).toBeGreaterThan(5);
    const told: string[] = [];
    await applySchema(graph, (percent, step) => told.push(`${step} ${percent}`));
    expect(told).toContain('profiles 100');
    expect(await allDifferences(graph)).toEqual([]);
    expect(await recorded()).toEqual({
      ...{
        version: SCHEMA_VERSION,
        profileRules: RULES_VERSION,
        profilesUpTo: '~',
        keyRules: KEYS_VERSION,
        keysUpTo: '~',
        textRules: TEXTS_VERSION,
        textsUpTo: '~',
        selfCitationRules: SELF_CITATION_RULES,
        selfCitationsUpTo: '~',
        headlineRules: HEADLINES_VERSION,
        headlinesUpTo: '~',
        cubeRules: CUBES_VERSION,
        cubesUpTo: '~',
        restoring: null,
      },
    });
  });

  test('goes on where it was left', async () => {
    const ids = (await graph.read(auditQueries.papersAfter, { after: '', limit: 1000 })).filter(
      ({ profileLabel }) => profileLabel !== null,
    );
    const [first, last] = [ids[0]?.id ?? '', ids.at(-1)?.id ?? ''];
    await graph.runSchemaStatement(FORGET);
    await setRecorded(`schema.profilesUpTo = '${first}'`);
    await applySchema(graph);
    const differing = new Set((await allDifferences(graph)).map(({ subject }) => subject));
    expect(differing).toContain(`paper ${first}`);
    expect(differing).not.toContain(`paper ${last}`);
  });

  const FORGET_CUBES = 'MATCH (paper:Paper) REMOVE paper.citerCube, paper.independentCiterCount';

  test.each([
    ['was written before there were any', 'schema.cubeRules = null, schema.cubesUpTo = null'],
    ['has them by older rules', 'schema.cubeRules = 0'],
    ['was left while they were counted', "schema.cubesUpTo = ''"],
  ])('also gets its cubes of citers when it %s', async (_case, properties) => {
    const before = await graph.read(auditQueries.papersAfter, { after: '', limit: 1000 });
    await graph.runSchemaStatement(FORGET_CUBES);
    await setRecorded(properties);
    expect((await allDifferences(graph)).map(({ property }) => property)).toContain('citerCube');
    await applySchema(graph);
    expect(await graph.read(auditQueries.papersAfter, { after: '', limit: 1000 })).toEqual(before);
    expect(await recorded()).toMatchObject({ cubeRules: CUBES_VERSION, cubesUpTo: '~' });
  });

  test('counts its cubes on from where that was left', async () => {
    const papers = await graph.read(auditQueries.papersAfter, { after: '', limit: 1000 });
    const cited = papers.filter(({ citerCube }) => citerCube !== null).map(({ id }) => id);
    await graph.runSchemaStatement(FORGET_CUBES);
    await setRecorded(`schema.cubesUpTo = '${cited[0] ?? ''}'`);
    await applySchema(graph);
    const differing = async () => {
      const all = await allDifferences(graph);
      return all.filter(({ property }) => property === 'citerCube').map(({ subject }) => subject);
    };
    expect(await differing()).toEqual([`paper ${cited[0] ?? ''}`]);
    await setRecorded(`schema.cubesUpTo = ''`);
    await applySchema(graph);
    expect(await differing()).toEqual([]);
  });

  test('is left alone when it has them', async () => {
    await setRecorded(`schema.profilesUpTo = ''`);
    await applySchema(graph);
    statements = [];
    await applySchema(graph);
    expect(statements).toEqual(['schemaVersion', 'indexProgress']);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { CITATION, HUB, PLANTED } from '../support/plantedFaults.js';
import { allDifferences, connectTestGraph, refillGraph } from '../support/testGraph.js';

const origin = { source: 'test', version: 1 };
const LINES = [
  { paper: { identifiers: ['doi:10.4/hub'], title: 'Hub', publishedOn: '2019', ...origin } },
  { paper: { identifiers: ['doi:10.4/citer'], title: 'Citer', publishedOn: '2020', ...origin } },
  {
    citation: {
      ...{ citing: 'doi:10.4/citer', cited: 'doi:10.4/hub', ...origin },
      ...{ role: 'METHOD', polarity: 'SUPPORTING', influential: true },
    },
  },
];

let graph: Graph;
beforeAll(async () => {
  graph = await connectTestGraph();
});
beforeEach(() => refillGraph(graph, LINES));
afterAll(async () => {
  await refillGraph(graph, []);
  await graph.close();
});

describe('a verification', () => {
  test('finds nothing in what imports have written', async () => {
    expect(await allDifferences(graph)).toEqual([]);
  });

  test.each([
    ['citerCount', `MATCH ${HUB} SET paper.citerCount = 2`, 2, 1],
    ['citerCells', `MATCH ${HUB} SET paper.citerCells = ''`, '', 'METHOD/SUPPORTING=1'],
    ['citerYears', `MATCH ${HUB} SET paper.citerYears = '2021=1'`, '2021=1', '2020=1'],
    [
      'citerHumanPolarities',
      `MATCH ${HUB} SET paper.citerHumanPolarities = 'MIXED=1'`,
      'MIXED=1',
      '',
    ],
    ['citerVocabularies', `MATCH ${HUB} REMOVE paper.citerVocabularies`, '', 'citegraph=1'],
    ['vocabularies', `MATCH ${CITATION} SET citation.vocabularies = null`, null, ['citegraph']],
    [
      'humanVocabularies',
      `MATCH ${CITATION} SET citation.humanVocabularies = ['scite']`,
      ['scite'],
      null,
    ],
    ['citerCube', `MATCH ${HUB} SET paper.citerCube = '2020MSN=1'`, '2020MSN=1', '2020MSU=1'],
    ['citerCube', `MATCH ${HUB} SET paper.citerCube = null`, null, '2020MSU=1'],
    ['independentCiterCount', `MATCH ${HUB} SET paper.independentCiterCount = 0`, 0, 1],
    ['referenceCount', `MATCH ${HUB} SET paper.referenceCount = 1`, 1, 0],
    ['contested', `MATCH ${HUB} SET paper.contested = true`, true, null],
    ['dateKey', `MATCH ${HUB} SET paper.dateKey = '2018'`, '2018', '2019-00-00'],
    ['titleKey', `MATCH ${HUB} SET paper.titleKey = 'habs'`, 'habs', 'hub'],
    ['stub', `MATCH ${HUB} SET paper:Stub`, true, false],
    ['role', `MATCH ${CITATION} SET citation.role = 'CRITIQUE'`, 'CRITIQUE', 'METHOD'],
    ['polarity', `MATCH ${CITATION} SET citation.polarity = 'MIXED'`, 'MIXED', 'SUPPORTING'],
    ['influential', `MATCH ${CITATION} SET citation.influential = false`, false, true],
    ['disagreement', `MATCH ${CITATION} SET citation.disagreement = true`, true, false],
    ['humanRole', `MATCH ${CITATION} SET citation.humanRole = 'RESULT'`, 'RESULT', null],
    ['humanPolarity', `MATCH ${CITATION} SET citation.humanPolarity = 'MIXED'`, 'MIXED', null],
  ])('finds a wrong %s', async (property, statement, stored, recounted) => {
    await graph.runSchemaStatement(statement);
    expect(await allDifferences(graph)).toContainEqual(
      expect.objectContaining({ property, stored, recounted }),
    );
  });

  test.each([
    ['newestKey', `MATCH ${CITATION} SET citation.newestKey = '2020'`],
    ['storedCitedId', `MATCH ${CITATION} SET citation.citedId = 'other'`],
    ['profileLabel', `MATCH ${HUB} SET paper.profileLabel = 'other'`],
    ['citerCells', `MATCH ${CITATION} DELETE citation`],
    ['citerCube', `MATCH ${CITATION} DELETE citation`],
    ['citerCube', `MATCH ${CITATION} SET citation.selfCitation = 'ORCID'`],
    ['citerCube', `MATCH ${CITATION} SET citation.humanRole = 'RESULT'`],
    ['referenceCount', `MATCH ${CITATION} DELETE citation`],
  ])('finds a wrong %s after: %s', async (property, statement) => {
    await graph.runSchemaStatement(statement);
    expect(await allDifferences(graph)).toContainEqual(expect.objectContaining({ property }));
  });

  test.each(PLANTED)('finds %s', async (_, found, statement) => {
    await graph.runSchemaStatement(statement);
    const differences = await allDifferences(graph);
    expect(differences.map(({ property }) => property)).toEqual([found]);
    expect(differences[0]?.subject).not.toBe('');
  });

  test('looks at no list of representative citers that is due', async () => {
    await graph.runSchemaStatement(
      `MATCH ${HUB} SET paper.representativeCiterIds = [], paper:RepresentativesDue`,
    );
    expect(await allDifferences(graph)).toEqual([]);
    await graph.runSchemaStatement(`MATCH ${HUB} REMOVE paper:RepresentativesDue`);
    expect(await allDifferences(graph)).not.toEqual([]);
  });

  test('goes on after what cannot even be read', async () => {
    await graph.runSchemaStatement(
      `MATCH ${CITATION} SET citation.contexts = ['{"source":'] WITH citation MATCH ${HUB} SET paper.citerCount = 5`,
    );
    expect((await allDifferences(graph)).map(({ property }) => property).sort()).toEqual([
      'citerCount',
      'unreadable',
    ]);
  });
});

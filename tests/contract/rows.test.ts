import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CUBE_COLUMNS } from '../../src/citation/citerCube.js';
import { citationRowOf, type CitationTuple } from '../../src/citation/citationRow.js';
import { statementOf } from '../../src/graph/queryText.js';
import { cardOf, type CardTuple } from '../../src/paper/cardTuple.js';
import { FACT_PROPERTIES, isList } from '../../src/paper/factTable.js';
import { FACT_KEYS } from '../../src/paper/storedFacts.js';
import { CARD_COLUMNS, DETAIL_COLUMNS } from '../../src/paper/paperRows.js';
import { connectRaw, type RawNeo4j } from '../support/rawNeo4j.js';
import { connectTestGraph, emptyGraph } from '../support/testGraph.js';

/** A value for each property of a paper, none like another. */
const PAPER = {
  ...Object.fromEntries(
    FACT_PROPERTIES.map((name) => [
      name,
      isList(name) ? [`${name} 1`, `${name} 2`] : `the ${name}`,
    ]),
  ),
  id: 'the id',
  dateKey: 'the dateKey',
  titleKey: 'the titleKey',
  searchWords: 'the searchWords',
  provenance: ['retraction=by@1', 'summary=of@2'],
  citerCount: 101,
  referenceCount: 102,
  citerCells: 'the citerCells',
  citerYears: 'the citerYears',
  citerHumanPolarities: 'the citerHumanPolarities',
  citerVocabularies: 'the citerVocabularies',
  citerCube: 'the citerCube',
  independentCiterCount: 104,
  representativeCiterIds: ['r1'],
  representativeCiterPositions: [103],
  representativesRefreshedAt: 'the representativesRefreshedAt',
};
const CITATION = {
  newestKey: 'the newestKey',
  role: 'METHOD',
  polarity: 'MIXED',
  influential: true,
  disagreement: false,
  humanRole: 'DATASET',
  humanPolarity: 'NEUTRAL',
  contexts: ['the contexts'],
  sources: ['the sources'],
  contextCount: 104,
  selfCitation: 'NO',
  selfCitationSaid: ['the selfCitationSaid'],
};
const EXPECTED: Readonly<Record<string, unknown>> = {
  ...PAPER,
  stub: true,
  summaryOrigin: 'summary=of@2',
  retractionOrigin: 'retraction=by@1',
  identifierKeys: ['the key'],
};

let raw: RawNeo4j;
beforeAll(async () => {
  const graph = await connectTestGraph();
  await emptyGraph(graph);
  await graph.close();
  raw = connectRaw();
  await raw.run(
    `CREATE (:Identifier {key: 'the key'})-[:IDENTIFIES]->(paper:Paper:Stub)-[citation:CITES]->(:Paper)
     SET paper = $paper, citation = $citation`,
    { paper: PAPER, citation: CITATION },
  );
});
afterAll(() => raw.close());

/** What a part returns of the paper and its citation. */
async function returned(part: string): Promise<Readonly<Record<string, unknown>>> {
  const statement = statementOf(`MATCH (paper:Paper)-[citation:CITES]->() RETURN ${part}`);
  const [row = {}] = await raw.run(statement);
  return row;
}

const named = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, EXPECTED[name]]));

describe('what queries return of a paper, all of whose properties differ,', () => {
  test.each<[string, readonly string[]]>([
    ['cardColumns', CARD_COLUMNS],
    ['detailColumns', DETAIL_COLUMNS],
    ['factColumns', [...FACT_PROPERTIES, ...FACT_KEYS]],
    [
      'tallyColumns',
      ['citerCount', 'citerCells', 'citerYears', 'citerHumanPolarities', 'citerVocabularies'],
    ],
    ['cubeColumns', CUBE_COLUMNS],
  ])('is under its own name: %s', async (part, names) => {
    expect(await returned(`part.${part}(paper)`)).toEqual(named(names));
  });

  test('is at its place in a list, as the type that reads it declares', async () => {
    const { tuple } = await returned('part.cardTuple(paper, true) AS tuple');
    expect(cardOf(tuple as CardTuple)).toEqual(named(CARD_COLUMNS));
  });

  test('is at its place in the list of a citation', async () => {
    const { tuple } = await returned(
      'part.citationTuple(citation, citation.newestKey, paper, true) AS tuple',
    );
    const {
      newestKey: sortKey,
      contexts,
      sources,
      contextCount,
      selfCitation,
      selfCitationSaid,
      ...others
    } = CITATION;
    expect(citationRowOf(tuple as CitationTuple)).toEqual({
      sortKey,
      ...others,
      evidence: {
        ...{ contexts, sources, contextCount },
        ...{ selfCitation, selfCitationDue: false, selfCitationSaid },
      },
      node: named(CARD_COLUMNS),
    });
  });

  test('is short where no more is asked for', async () => {
    const { tuple } = await returned(
      'part.citationTuple(citation, citation.newestKey, paper, false) AS tuple',
    );
    const row = citationRowOf(tuple as CitationTuple);
    expect(row.evidence).toBeNull();
    expect(row.node).toMatchObject(named(['id', 'title', 'summary']));
    expect(() => row.node.venue).toThrow('venue');
  });
});

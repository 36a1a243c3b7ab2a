import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanText } from '../../src/paper/cleanText.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { emptyGraph, importLines } from '../support/testGraph.js';

const origin = { source: 'test', version: '1' };
const TITLES = [
  'Stochastic Processes:RECENT advances',
  'De\u0301bruitage des mode\u0300les',
  'soft\u00adhyphenated zero\u200bwidth words',
  'Rock\u02bcn\u02bcroll of O\u2019Hara',
  'Non\u2011breaking and mid\u2013range',
];

interface Found {
  readonly search: { readonly edges: readonly { readonly node: { readonly title: string } }[] };
}

describe('a search', () => {
  let client: SchemaClient;
  beforeAll(async () => {
    client = await connectSchemaClient();
    await emptyGraph(client.graph);
    await importLines(client.graph, [
      ...TITLES.map((title, index) => ({
        paper: { identifiers: [`doi:10.6/${index}`], title, ...origin },
      })),
      {
        paper: {
          ...{ identifiers: ['doi:10.6/author'], title: 'Initials', ...origin },
          authors: [{ name: 'D.V.Nanopoulos' }],
        },
      },
      ...[
        { title: 'Quark soup', abstract: 'Quark confinement. '.repeat(9) },
        { title: 'On the history and the future of quark confinement in a world of plasma' },
        { title: 'Quark-Confinement.', abstract: 'Words that make this text longer. '.repeat(9) },
      ].map((facts, index) => ({
        paper: { identifiers: [`doi:10.6/quark${index}`], ...facts, ...origin },
      })),
    ]);
  });
  afterAll(async () => {
    await emptyGraph(client.graph);
    await client.graph.close();
  });

  const titlesFor = async (query: string) => {
    const { search } = await client.data<Found>(
      'query ($query: String!) { search(query: $query) { edges { node { title } } } }',
      { query },
    );
    return search.edges.map(({ node }) => node.title);
  };

  test.each([
    ['recent', TITLES[0]],
    ['RECENT processes', TITLES[0]],
    ['processes:recent', TITLES[0]],
    ['débruitage', TITLES[1]],
    ['de\u0301bruitage', TITLES[1]],
    ['modeles', TITLES[1]],
    ['softhyphenated', TITLES[2]],
    ['zerowidth', TITLES[2]],
    ['soft\u00adhyphenated zero\u200bwidth', TITLES[2]],
    ["o'hara", TITLES[3]],
    ['o\u02bchara', TITLES[3]],
    ['hara', TITLES[3]],
    ['roll', TITLES[3]],
    ["rock'n'roll", TITLES[3]],
    ['rock’n’roll', TITLES[3]],
    ['non-breaking', TITLES[4]],
    ['mid\u2010range', TITLES[4]],
    ['breaking', TITLES[4]],
    ['Nanopoulos', 'Initials'],
    ['D. V. Nanopoulos', 'Initials'],
    ['D.V.Nanopoulos', 'Initials'],
  ])('for %j finds its paper, however it is spelled', async (query, title) => {
    expect(await titlesFor(query)).toEqual([cleanText(title ?? '')]);
  });

  test('lists the exact title, then a title that contains it, then an abstract', async () => {
    expect(await titlesFor('quark confinement')).toEqual([
      'Quark-Confinement.',
      'On the history and the future of quark confinement in a world of plasma',
      'Quark soup',
    ]);
  });
});

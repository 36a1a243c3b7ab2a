import { detachIdentifier } from '../../src/upkeep/curation/detach.js';
import type { Graph } from '../../src/graph/graph.js';
import { importLines, refillGraph } from './testGraph.js';

const origin = { source: 'test', version: '2024-01-01' };
const paper = (identifiers: readonly string[], facts: object = {}) => ({
  paper: { identifiers, ...origin, ...facts },
});
const citation = (citing: string, facts: object = {}, cited = HUB) => ({
  citation: { citing, cited, ...origin, ...facts },
});
/** Most papers have but this scheme, which sorts after `retired:`. */
const s2 = (n: number) => `s2:${String(n).padStart(40, '0')}`;
const HUB = s2(0);

/** Citations of the hub that take sides, so that it has a profile and is contested. */
const SIDES = Array.from({ length: 30 }, (_, n) =>
  citation(s2(100 + n), {
    role: ['METHOD', 'RESULT', 'BACKGROUND'][n % 3],
    polarity: n % 2 === 0 ? 'SUPPORTING' : 'CONTRADICTING',
  }),
);

/** Two papers of which the next line makes one. */
const MERGED = [
  paper([s2(1)], { title: 'Title', publishedOn: '2019' }),
  paper([s2(2)], { title: 'Title of 2', source: 'crossref', reportedCitationCount: 7 }),
  citation(s2(1), { contexts: [{ text: 'One', role: 'METHOD', section: 'Model' }] }),
  citation(s2(2), { role: 'METHOD', influential: true, label: 'uses', vocabulary: 'test' }),
  citation(s2(3), {}, s2(2)),
];

const LINES = [
  {
    source: {
      ...{ name: 'other', evidence: 'CROWD', version: '2024-01-01' },
      ...{ agent: 'Lay readers', licence: 'CC0', url: 'https://example.org/other' },
    },
  },
  paper([HUB, 'doi:10.4/hub'], {
    ...{ title: 'Hub', summary: 'S', abstract: "A hub's", venue: 'V', url: 'https://example.org/' },
    ...{ language: 'en', type: 'ARTICLE', field: 'F', subfield: 'S', topic: 'T' },
    authors: [
      { name: 'X', orcid: '0000-0002-1825-0097' },
      { name: 'Y', ids: ['s2:7'] },
    ],
    ...{ publishedOn: '2017-05', retraction: { status: 'RETRACTED', date: '2022-01' } },
    reportedCitationCount: 40,
  }),
  paper([HUB], { title: 'The hub', source: 'openalex', version: '7' }),
  paper([HUB], { source: 'other', notices: [{ kind: 'CORRECTION', reasons: ['Error'] }] }),
  paper([s2(1), s2(2)]),
  paper([s2(100)], { summary: 'S' }),
  paper([s2(101)], { summary: 'T', title: 'T', publishedOn: '2020' }),
  citation(s2(1), { contexts: [{ text: 'One', role: 'RESULT' }], source: 'other' }),
  citation(s2(1), {
    contexts: [{ text: 'Two', polarity: 'NEUTRAL', confidence: 0.5, evidence: 'EXPERT' }],
  }),
  citation(s2(100), { role: 'METHOD', evidence: 'CROWD', influential: false, source: 'other' }),
  citation(s2(101), { selfCitation: true, source: 'opencitations', record: 'omid:br/1' }),
  // A deleted record beside one that lists its references, and a list of sentences that is empty now.
  paper([s2(100)], { source: 'openalex', record: 'W2', version: '3', deleted: true }),
  paper([s2(100)], { source: 'openalex', record: 'W1', version: '3', referencesComplete: true }),
  citation(s2(100), { source: 'openalex', record: 'W1', version: '3', contexts: [] }),
  paper([s2(9)], { source: 'openalex', version: '3', deleted: true }),
  citation(s2(100), { source: 'openalex', record: 'W3', version: '3', deleted: true }),
];

/**
 * Makes a small graph in which every property of the graph model is stored somewhere, but for that of a merge
 * under way.
 */
export async function makeRichGraph(graph: Graph): Promise<void> {
  await refillGraph(graph, [...MERGED, ...SIDES]);
  await importLines(graph, LINES);
  await detachIdentifier(graph, 'doi:10.4/hub');
}

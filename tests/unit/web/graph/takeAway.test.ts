import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { laidOut } from '../../../../web/src/graph/layout.js';
import { pictureOf } from '../../../../web/src/graph/picture.js';
import type { ShownGraph } from '../../../../web/src/graph/shownGraph.js';
import { graphSvg } from '../../../../web/src/graph/takeAway/graphSvg.js';
import { SHOWN_FILES } from '../../../../web/src/graph/takeAway/shownFile.js';
import { hostileTexts } from '../../../support/exportFiles.js';
import { elementsNamed, parseXml } from '../../../support/parseXml.js';
import { holds } from '../../../support/property.js';
import { anyGraph, shownCitation, shownPaper } from '../../../support/shownGraphs.js';

/** Graphs whose titles and authors are hard to write. */
const hostileGraphs = fc
  .tuple(anyGraph, fc.array(hostileTexts, { minLength: 1 }))
  .map(([graph, texts]): ShownGraph => {
    const papers = graph.papers.map((paper, index) => {
      const text = texts[index % texts.length] ?? '';
      return { ...paper, title: text, firstAuthor: text };
    });
    return { ...graph, papers };
  });

const tones = {
  ...{ SUPPORTING: 'supporting', CONTRADICTING: 'contradicting', MIXED: 'mixed' },
  ...{ NEUTRAL: 'neutral', UNCLASSIFIED: 'unclassified', SIMILAR: 'cite alike' },
};

function svgOf(graph: ShownGraph): string {
  const laid = laidOut(graph, 'TIME', []);
  const state = { selected: null, find: '', layout: 'TIME' } as const;
  const titles = new Map(graph.papers.map(({ id, title }) => [id, title]));
  return graphSvg(pictureOf(graph, laid, state), laid, {
    ...{ title: 'Drawn', caption: '<2 papers> & ]]>', tones },
    titleOf: (id) => titles.get(id) ?? '',
  });
}

describe('a picture of what is shown', () => {
  test('is well-formed, loads nothing, and has each paper in its bounds, whatever its title', async () => {
    await holds(
      fc.property(hostileGraphs, (graph) => {
        const svg = svgOf(graph);
        const root = parseXml(svg);
        expect(elementsNamed(root, 'script')).toEqual([]);
        expect(svg).not.toMatch(/href=|style=|NaN|Infinity/);
        const groups = elementsNamed(root, 'g').filter(
          ({ children }) => children[0]?.name === 'title',
        );
        expect(groups.length).toBe(graph.papers.length);
        const { width, height } = root.attributes;
        for (const { attributes } of elementsNamed(root, 'circle')) {
          expect(Number(attributes['cx'])).toBeGreaterThan(0);
          expect(Number(attributes['cx'])).toBeLessThan(Number(width));
          expect(Number(attributes['cy'])).toBeGreaterThan(0);
          expect(Number(attributes['cy'])).toBeLessThan(Number(height));
        }
      }),
    );
  });

  test('has time from left to right, and what is above in the drawing above', () => {
    const graph = {
      papers: [shownPaper('new', { year: 2020 }), shownPaper('old', { year: 1990 })],
      citations: [shownCitation('new', 'old', { polarity: 'CONTRADICTING' })],
    };
    const groups = elementsNamed(parseXml(svgOf(graph)), 'g');
    const xOf = (title: string): number => {
      const found = groups.find(({ children }) => children[0]?.text === title);
      return Number(found?.children[1]?.attributes['cx']);
    };
    expect(xOf('Paper old')).toBeLessThan(xOf('Paper new'));
    expect(svgOf(graph)).toContain('>contradicting<');
    expect(svgOf(graph)).not.toContain('>supporting<');
    expect(svgOf({ papers: [], citations: [] })).toContain('</svg>');
  });
});

describe('files of what is shown', () => {
  test('have every paper with its place, and every citation', async () => {
    await holds(
      fc.asyncProperty(hostileGraphs, async (graph) => {
        const { places } = laidOut(graph, 'TIME', []);
        const text = await SHOWN_FILES.cytoscape.write(graph, places, { export: 'graph' });
        const { elements, data } = JSON.parse(text) as {
          elements: Record<'nodes' | 'edges', { data: Record<string, unknown> }[]>;
          data: object;
        };
        expect(elements.nodes.map((node) => [node.data['id'], node.data['x']])).toEqual(
          graph.papers.map(({ id }) => [id, places.get(id)?.x]),
        );
        expect(elements.edges.map((edge) => [edge.data['source'], edge.data['target']])).toEqual(
          graph.citations.map(({ citingId, citedId }) => [citingId, citedId]),
        );
        expect(data).toEqual({
          ...{ export: 'graph', rows: graph.papers.length, citations: graph.citations.length },
        });
        for (const file of ['gexf', 'graphml'] as const) {
          const root = parseXml(await SHOWN_FILES[file].write(graph, places, {}));
          expect(elementsNamed(root, 'node').length).toBe(graph.papers.length);
          expect(elementsNamed(root, 'edge').length).toBe(graph.citations.length);
        }
      }),
    );
  });

  test('run no formula in a spreadsheet', async () => {
    const graph = { papers: [shownPaper('a', { title: '=cmd|calc' })], citations: [] };
    const { places } = laidOut(graph, 'TIME', []);
    const papers = await SHOWN_FILES.papers.write(graph, places, {});
    expect(papers).toBe(
      "id,title,year,tier,citerCount,retracted,arrival,x,y\r\na,'=cmd|calc,2020,,0,false,EXPANDED," +
        `${String(places.get('a')?.x)},${String(places.get('a')?.y)}\r\n`,
    );
    const citations = await SHOWN_FILES.citations.write(graph, places, {});
    expect(citations).toBe('citingId,citedId,role,polarity,influential,disagreement\r\n');
  });
});

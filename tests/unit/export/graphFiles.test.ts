import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cytoscape } from '../../../src/export/formats/cytoscape.js';
import { gexf } from '../../../src/export/formats/gexf.js';
import { graphml } from '../../../src/export/formats/graphml.js';
import { hostileGraphs, written, type HostileGraph } from '../../support/exportFiles.js';
import { parseXml, type XmlElement } from '../../support/parseXml.js';
import { holds } from '../../support/property.js';

/** A text as XML can carry it. */
function carried(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

const labels = ({ rows }: HostileGraph): string[][] =>
  rows.map(({ node }) => [node.id, carried(node.title ?? node.id)]);
const triples = ({ citations }: HostileGraph): string[][] =>
  citations.map(({ citingId, citedId, role }) => [citingId, citedId, role]);

describe('a graph that is written and parsed again keeps its papers and citations', () => {
  test('as Cytoscape JSON', async () => {
    await holds(
      fc.asyncProperty(hostileGraphs, async (graph) => {
        const file = JSON.parse(await written(cytoscape, graph)) as {
          directed: boolean;
          data: { rows: number };
          elements: Record<'nodes' | 'edges', { data: Record<string, string> }[]>;
        };
        expect([file.directed, file.data.rows]).toEqual([true, graph.rows.length]);
        const nodes = file.elements.nodes.map(({ data }) => data);
        expect(nodes.map(({ id, value, title = null }) => [id, value, title])).toEqual(
          graph.rows.map(({ node: { id, title } }) => [id, id, title]),
        );
        const edges = file.elements.edges.map(({ data }) => data);
        expect(edges.map(({ source, target, role }) => [source, target, role])).toEqual(
          triples(graph),
        );
        expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
      }),
    );
  });

  test('as GraphML, all keys declared', async () => {
    await holds(
      fc.asyncProperty(hostileGraphs, async (graph) => {
        const root = parseXml(await written(graphml, graph));
        const valueOf = (element: XmlElement | undefined, key: string): string | undefined =>
          element?.children.find(({ attributes }) => attributes['key'] === key)?.text;
        const [found] = inside(root, 'graph');
        const nodes = inside(found, 'node');
        expect(nodes.map((node) => [node.attributes['id'], valueOf(node, 'node.label')])).toEqual(
          labels(graph),
        );
        const edges = inside(found, 'edge');
        expect(edges.map((edge) => [...endsOf(edge), valueOf(edge, 'edge.role')])).toEqual(
          triples(graph),
        );
        const declared = inside(root, 'key').map(({ attributes }) => attributes['id']);
        for (const { children } of [...nodes, ...edges]) {
          for (const { attributes } of children) expect(declared).toContain(attributes['key']);
        }
        const last = found?.children.at(-1);
        expect(last?.attributes['key']).toBe('graph.summary');
        expect(JSON.parse(last?.text ?? '')).toMatchObject({ rows: graph.rows.length });
      }),
    );
  });

  test('as GEXF, all attributes declared', async () => {
    await holds(
      fc.asyncProperty(hostileGraphs, async (graph) => {
        const root = parseXml(await written(gexf, graph));
        expect(root.attributes).toEqual({ xmlns: 'http://gexf.net/1.3', version: '1.3' });
        expect(root.children.map(({ name }) => name)).toEqual(['meta', 'graph']);
        const [found] = inside(root, 'graph');
        const nodes = inside(inside(found, 'nodes')[0], 'node');
        expect(nodes.map(({ attributes }) => [attributes['id'], attributes['label']])).toEqual(
          labels(graph),
        );
        const edges = inside(inside(found, 'edges')[0], 'edge');
        const valuesOf = (element: XmlElement): Record<string, string>[] =>
          inside(inside(element, 'attvalues')[0], 'attvalue').map(({ attributes }) => attributes);
        const roleOf = (edge: XmlElement): string | undefined =>
          valuesOf(edge).find((value) => value['for'] === 'role')?.['value'];
        expect(edges.map((edge) => [...endsOf(edge), roleOf(edge)])).toEqual(triples(graph));
        const declared = inside(found, 'attributes').flatMap(({ children }) =>
          children.map(({ attributes }) => attributes['id']),
        );
        for (const value of [...nodes, ...edges].flatMap(valuesOf)) {
          expect(declared).toContain(value['for']);
        }
      }),
    );
  });
});

function inside(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

function endsOf({ attributes }: XmlElement): (string | undefined)[] {
  return [attributes['source'], attributes['target']];
}

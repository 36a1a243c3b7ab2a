import { describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { exportFormatOf } from '../../../src/neighbourhood/export/exportFormats.js';
import type { Subgraph } from '../../../src/neighbourhood/neighbourhood.js';
import { parseXml, type XmlElement } from '../../support/parseXml.js';
import { holds } from '../../support/property.js';
import { subgraphs } from '../../support/subgraphs.js';

/** A text as UTF-8 can carry it. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

const written = (subgraph: Subgraph, format: string, table?: string): string =>
  // As the bytes of a response carry it: half a character becomes U+FFFD.
  Buffer.from([...exportFormatOf(format, table).write(subgraph)].join('')).toString();

/** A text as XML can carry it. */
function carried(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

describe('a subgraph that is written and parsed again keeps its papers and citations', () => {
  test('as Cytoscape JSON', async () => {
    await holds(
      fc.property(subgraphs, (subgraph) => {
        const { data, elements } = JSON.parse(written(subgraph, 'cytoscape')) as {
          data: { truncated: object[] };
          elements: Record<'nodes' | 'edges', { data: Record<string, unknown> }[]>;
        };
        expect(data.truncated).toEqual(subgraph.truncated);
        expect(elements.nodes.map((node) => node.data['id'])).toEqual(
          subgraph.papers.map(({ paper }) => paper.id),
        );
        expect(elements.nodes.map((node) => node.data['title'] ?? null)).toEqual(
          subgraph.papers.map(({ paper }) => paper.title),
        );
        expect(
          elements.edges.map(({ data: { source, target, role } }) => [source, target, role]),
        ).toEqual(
          subgraph.citations.map(({ citingId, citedId, role }) => [citingId, citedId, role]),
        );
      }),
    );
  });

  test('as GraphML', async () => {
    await holds(
      fc.property(subgraphs, (subgraph) => {
        const graphml = parseXml(written(subgraph, 'graphml'));
        const valueOf = (element: XmlElement, key: string): string | null =>
          element.children.find(({ attributes }) => attributes['key'] === key)?.text ?? null;
        const graph = inside(graphml, 'graph')[0];
        expect(
          inside(graph, 'node').map((node) => [node.attributes['id'], valueOf(node, 'node.title')]),
        ).toEqual(titles(subgraph));
        expect(
          inside(graph, 'edge').map((edge) => [...endsOf(edge), valueOf(edge, 'edge.role')]),
        ).toEqual(
          subgraph.citations.map(({ citingId, citedId, role }) => [citingId, citedId, role]),
        );
        const declared = inside(graphml, 'key').map(({ attributes }) => attributes['id']);
        for (const { children } of [...inside(graph, 'node'), ...inside(graph, 'edge')]) {
          for (const { attributes } of children) expect(declared).toContain(attributes['key']);
        }
      }),
    );
  });

  test('as GEXF', async () => {
    await holds(
      fc.property(subgraphs, (subgraph) => {
        const graph = inside(parseXml(written(subgraph, 'gexf')), 'graph')[0];
        const valueOf = (element: XmlElement, name: string): string | null =>
          inside(inside(element, 'attvalues')[0], 'attvalue').find(
            ({ attributes }) => attributes['for'] === name,
          )?.attributes['value'] ?? null;
        const nodes = inside(inside(graph, 'nodes')[0], 'node');
        expect(nodes.map((node) => [node.attributes['id'], valueOf(node, 'title')])).toEqual(
          titles(subgraph),
        );
        const edges = inside(inside(graph, 'edges')[0], 'edge');
        expect(edges.map((edge) => [...endsOf(edge), valueOf(edge, 'polarity')])).toEqual(
          subgraph.citations.map(({ citingId, citedId, polarity }) => [
            citingId,
            citedId,
            polarity,
          ]),
        );
      }),
    );
  });

  test('as two tables of CSV', async () => {
    await holds(
      fc.property(subgraphs, (subgraph) => {
        const [header, ...rows]: string[][] = parseCsv(written(subgraph, 'csv', 'papers'), {
          record_delimiter: '\r\n',
        });
        expect(header).toEqual([
          ...['id', 'title', 'year', 'publishedOn', 'venue', 'url'],
          ...['stub', 'citerCount', 'referenceCount', 'depth'],
        ]);
        expect(rows.map(([id, title]) => [id, title])).toEqual(
          subgraph.papers.map(({ paper }) => [paper.id, wellFormed(paper.title ?? '')]),
        );
        const citations: string[][] = parseCsv(written(subgraph, 'csv'), {
          record_delimiter: '\r\n',
        });
        expect(citations.slice(1)).toEqual(
          subgraph.citations.map(
            ({ citingId, citedId, role, polarity, influential, disagreement }) => [
              ...[citingId, citedId, role, polarity],
              ...[influential === null ? '' : String(influential), String(disagreement)],
            ],
          ),
        );
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

function titles({ papers }: Subgraph): (string | null)[][] {
  return papers.map(({ paper }) => [paper.id, paper.title === null ? null : carried(paper.title)]);
}

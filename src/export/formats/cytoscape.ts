import type { ExportFile, FileRow } from '../exportFile.js';
import { edgesOf, nodePages, type GraphNode } from './graphParts.js';

/**
 * Cytoscape JSON: `elements` as Cytoscape.js takes them, the summary under `data` at the end. NetworkX needs `directed`,
 * or it joins the two directions of a pair, and takes `value` for the node.
 */
export async function* cytoscape<Row extends FileRow>(
  file: ExportFile<Row>,
): AsyncGenerator<string> {
  let rows = 0;
  yield '{"directed":true,"multigraph":false,"elements":{"nodes":[';
  for await (const nodes of nodePages(file)) {
    yield elementsOf(nodes.map(nodeData), rows === 0);
    rows += nodes.length;
  }
  yield '],"edges":[';
  yield elementsOf(
    edgesOf(file).map(({ attributes, ...edge }) => ({
      ...edge,
      ...Object.fromEntries(attributes),
    })),
    true,
  );
  yield `]},"data":${JSON.stringify(await file.summary(rows))}}\n`;
}

function nodeData({ id, label, attributes }: GraphNode): object {
  // Programs show the name unless told otherwise.
  return { id, value: id, name: label, ...Object.fromEntries(attributes) };
}

function elementsOf(things: readonly object[], areFirst: boolean): string {
  const lines = things.map((data) => `\n${JSON.stringify({ data })}`).join(',');
  return lines === '' || areFirst ? lines : `,${lines}`;
}

import type { Subgraph } from '../neighbourhood.js';
import {
  CITATION_ATTRIBUTES,
  knownAttributes,
  PAPER_ATTRIBUTES,
  whatIsMissing,
  type Attribute,
} from './attributes.js';
import { xmlText } from './xmlText.js';

/** GraphML, directed from the citing to the cited paper; truncation in the graph attribute `missing`. */
export function* graphml(subgraph: Subgraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* keysOf('node', PAPER_ATTRIBUTES);
  yield* keysOf('edge', CITATION_ATTRIBUTES);
  yield keyLine('graph', 'missing', 'string');
  yield '<graph id="neighbourhood" edgedefault="directed">\n';
  yield `${dataLine('graph', 'missing', whatIsMissing(subgraph))}\n`;
  for (const paper of subgraph.papers) {
    const values = valuesOf('node', knownAttributes(paper, PAPER_ATTRIBUTES));
    yield `<node id="${xmlText(paper.paper.id)}">${values}</node>\n`;
  }
  for (const citation of subgraph.citations) {
    const ends = `source="${xmlText(citation.citingId)}" target="${xmlText(citation.citedId)}"`;
    const values = valuesOf('edge', knownAttributes(citation, CITATION_ATTRIBUTES));
    yield `<edge ${ends}>${values}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

type Owner = 'node' | 'edge' | 'graph';

function* keysOf<Thing>(owner: Owner, attributes: readonly Attribute<Thing>[]): Generator<string> {
  for (const { name, type } of attributes) yield keyLine(owner, name, type);
}

function keyLine(owner: Owner, name: string, type: string): string {
  return `<key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function valuesOf(owner: Owner, values: readonly [string, string | number | boolean][]): string {
  return values.map(([name, value]) => dataLine(owner, name, value)).join('');
}

function dataLine(owner: Owner, name: string, value: string | number | boolean): string {
  return `<data key="${owner}.${name}">${xmlText(value)}</data>`;
}

import type { Subgraph } from '../neighbourhood.js';
import {
  CITATION_ATTRIBUTES,
  knownAttributes,
  nodeLabelOf,
  PAPER_ATTRIBUTES,
  whatIsMissing,
  type Attribute,
} from './attributes.js';
import { xmlText } from './xmlText.js';

const TYPES = { string: 'string', int: 'integer', boolean: 'boolean' } as const;

/** GEXF 1.2, which Gephi and NetworkX read; truncation in the description. */
export function* gexf(subgraph: Subgraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
  yield `<meta><creator>citegraph</creator><description>${xmlText(whatIsMissing(subgraph))}</description></meta>\n`;
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield declarationOf('node', PAPER_ATTRIBUTES);
  yield declarationOf('edge', CITATION_ATTRIBUTES);
  yield '<nodes>\n';
  for (const paper of subgraph.papers) {
    const values = valuesOf(knownAttributes(paper, PAPER_ATTRIBUTES));
    yield `<node id="${xmlText(paper.paper.id)}" label="${xmlText(nodeLabelOf(paper))}">${values}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const [index, citation] of subgraph.citations.entries()) {
    const ends = `source="${xmlText(citation.citingId)}" target="${xmlText(citation.citedId)}"`;
    const values = valuesOf(knownAttributes(citation, CITATION_ATTRIBUTES));
    yield `<edge id="${index}" ${ends}>${values}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declarationOf<Thing>(
  owner: 'node' | 'edge',
  attributes: readonly Attribute<Thing>[],
): string {
  const lines = attributes.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>`,
  );
  return `<attributes class="${owner}">${lines.join('')}</attributes>\n`;
}

function valuesOf(values: readonly [string, string | number | boolean][]): string {
  const lines = values.map(
    ([name, value]) => `<attvalue for="${name}" value="${xmlText(value)}"/>`,
  );
  return lines.length === 0 ? '' : `<attvalues>${lines.join('')}</attvalues>`;
}

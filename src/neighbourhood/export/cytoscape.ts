import type { Subgraph } from '../neighbourhood.js';
import {
  CITATION_ATTRIBUTES,
  knownAttributes,
  nodeLabelOf,
  PAPER_ATTRIBUTES,
} from './attributes.js';

/** Cytoscape JSON: `elements` as Cytoscape.js takes them, truncation under `data`. */
export function* cytoscape(subgraph: Subgraph): Generator<string> {
  const { papers, citations, unknownIds, truncated } = subgraph;
  yield `{"data":${JSON.stringify({ unknownIds, truncated })},"elements":{"nodes":[`;
  yield* separated(papers, (paper) => ({
    id: paper.paper.id,
    // What Cytoscape shows unless told otherwise.
    name: nodeLabelOf(paper),
    ...Object.fromEntries(knownAttributes(paper, PAPER_ATTRIBUTES)),
  }));
  yield '],"edges":[';
  yield* separated(citations, (citation) => ({
    id: `${citation.citingId}-${citation.citedId}`,
    source: citation.citingId,
    target: citation.citedId,
    ...Object.fromEntries(knownAttributes(citation, CITATION_ATTRIBUTES)),
  }));
  yield ']}}\n';
}

function* separated<Thing>(
  things: readonly Thing[],
  dataOf: (thing: Thing) => object,
): Generator<string> {
  let separator = '\n';
  for (const thing of things) {
    yield `${separator}${JSON.stringify({ data: dataOf(thing) })}`;
    separator = ',\n';
  }
}

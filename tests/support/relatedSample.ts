import { PAPER_ID_ALPHABET } from '../../src/paper/paperId.js';
import type { RelatednessBudget } from '../../src/relatedness/relatedPapers.loader.js';
import { expectedRelated, type ExpectedRelated, type Relation } from './neighbourModel.js';
import { passes, type SmallFilter, type SmallGraph } from './smallGraph.js';

/** A small graph that is stored, with the ids that its papers got. */
export interface IdentifiedGraph {
  readonly graph: SmallGraph;
  readonly ids: readonly string[];
}

/** The citers (or references) of a paper that are looked at, of those that pass the filter. */
export function sampleOf(
  { graph, ids }: IdentifiedGraph,
  relation: Relation,
  paper: number,
  filter: SmallFilter,
  { citers, couplings }: RelatednessBudget,
): number[] {
  const placeOf = (other: number): number => shareOf(ids[other] ?? '');
  const shared = graph.citations
    .map((citation) =>
      relation === 'coCited'
        ? { citation, own: citation.cited, other: citation.citing }
        : { citation, own: citation.citing, other: citation.cited },
    )
    .filter(({ citation, own, other }) => own === paper && passes(graph, citation, other, filter))
    .map(({ other }) => other);
  if (relation === 'coCited')
    return shared.filter((citer) => placeOf(citer) < citers / shared.length);
  let total = 0;
  const ordered = shared.toSorted((a, b) => placeOf(a) - placeOf(b));
  const end = ordered.findIndex((cited, index) => {
    total += graph.citations.filter((citation) => citation.cited === cited).length;
    return index > 0 && total > couplings;
  });
  return end === -1 ? ordered : ordered.slice(0, end);
}

/** What a plain count in memory gives, of a graph that holds no other citers (or references) than those of a sample. */
export function relatedInSample(
  graph: SmallGraph,
  relation: Relation,
  paper: number,
  filter: SmallFilter,
  sample: readonly number[],
): ExpectedRelated['related'] {
  const looked = new Set(sample);
  const citations = graph.citations.filter(({ citing, cited }) =>
    looked.has(relation === 'coCited' ? citing : cited),
  );
  return expectedRelated({ ...graph, citations }, relation, paper, filter).related;
}

/** The last seven characters of an id as a share of all that there are. */
function shareOf(id: string): number {
  const digits = [...id.slice(6)].map((each) => PAPER_ID_ALPHABET.indexOf(each));
  return digits.reduce((sum, digit) => sum * 32 + digit, 0) / 32 ** 7;
}

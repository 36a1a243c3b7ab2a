import { expect } from '@jest/globals';
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
  const citersOf = (cited: number): number =>
    graph.citations.filter((citation) => citation.cited === cited).length;
  const ordered = shared.toSorted(
    (a, b) => citersOf(a) - citersOf(b) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1),
  );
  const end = ordered.findIndex((cited, index) => {
    total += citersOf(cited);
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

const about = (number: number): unknown => expect.closeTo(number, 9);

/** What is said of a pair of which a sample shares `shared`; what follows from an estimate is null where there is none. */
export function expectedMeasures(
  relation: Relation,
  {
    shared,
    population,
    sampleSize,
  }: Readonly<Record<'shared' | 'population' | 'sampleSize', number>>,
  otherPopulation: number,
) {
  const isAll = sampleSize === population;
  const left = shared + population - sampleSize;
  if (relation === 'coupled' && !isAll) {
    const none = { cosine: null, jaccard: null, associationStrength: null };
    const interval = { low: shared, high: left };
    return { estimatedShared: null, standardError: null, interval, ...none };
  }
  const share = shared / sampleSize;
  const part = isAll ? 0 : (population - sampleSize) / (population - 1);
  const spread = (1.959963984540054 ** 2 * part) / sampleSize;
  const half = Math.sqrt(spread * share * (1 - share) + spread ** 2 / 4);
  const bound = (side: number): number =>
    ((share + spread / 2 + side * half) / (1 + spread)) * population;
  const possible = Math.min(share * population, population, otherPopulation);
  const variance = ((1 - sampleSize / population) * share * (1 - share)) / (sampleSize - 1);
  return {
    estimatedShared: about(share * population),
    standardError: isAll ? 0 : sampleSize < 2 ? null : about(population * Math.sqrt(variance)),
    interval: {
      low: about(Math.max(shared, bound(-1))),
      high: about(Math.min(left, bound(1))),
    },
    cosine: about(possible / Math.sqrt(population * otherPopulation)),
    jaccard: about(possible / (population + otherPopulation - possible)),
    associationStrength: about(possible / (population * otherPopulation)),
  };
}

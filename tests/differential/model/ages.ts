import { timespanOf } from '../../../src/paper/timespan.js';
import { citationsOf, type Citation, type PaperFacts } from './graph.js';
import type { Model } from './model.js';

/** When a citation was made, and how long after the cited paper, which has unit tests of its own. */
export function timeOf({ citing, cited }: Citation): object {
  return {
    citedOn: citing.publishedOn,
    timespan: timespanOf(cited.publishedOn, citing.publishedOn),
  };
}

/** What `medianCitationAge` and `medianReferenceAge` answer. */
export function agesOf({ graph }: Model, paper: PaperFacts, side: 'citers' | 'references'): object {
  const citations = citationsOf(graph, paper, side);
  const ages = citations
    .flatMap(({ citing, cited }) =>
      citing.year === null || cited.year === null ? [] : [citing.year - cited.year],
    )
    .sort((a, b) => a - b);
  const isKnown = ages.length > 0;
  return {
    years: isKnown ? quartile(ages, 2) : null,
    interquartileYears: isKnown ? { low: quartile(ages, 1), high: quartile(ages, 3) } : null,
    n: ages.length,
    undated: citations.length - ages.length,
    negative: ages.filter((age) => age < 0).length,
  };
}

/** The mean of the first age that so many quarters do not exceed, and of the first that more than these do not. */
function quartile(sorted: readonly number[], quarters: number): number {
  const reaching = sorted.findIndex((_, place) => 4 * (place + 1) >= quarters * sorted.length);
  const passing = sorted.findIndex((_, place) => 4 * (place + 1) > quarters * sorted.length);
  return ((sorted[reaching] ?? NaN) + (sorted[passing] ?? NaN)) / 2;
}

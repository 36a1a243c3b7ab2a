import { EVIDENCE } from '../../../src/source/evidence.js';
import { labelsOf } from '../../support/filteredCitation.js';
import { keptCitations } from './kept.js';
import { claimsOf } from './claims.js';
import { checkFilter, type CitationFilter } from './filters.js';
import type { Citation, PaperFacts } from './graph.js';
import type { Model } from './model.js';

const SIDES: readonly string[] = ['SUPPORTING', 'CONTRADICTING', 'MIXED'];

/** What `Paper.coverage` answers. */
export function coverage(model: Model, paper: PaperFacts, filter: CitationFilter): object {
  checkFilter(filter);
  const citations = keptCitations(model, paper, 'citers', filter).map(({ citation }) => citation);
  const count = (has: (citation: Citation) => boolean): number => citations.filter(has).length;
  const classes = citations.map(({ contexts }) =>
    (claimsOf(contexts) as { evidence: string }[]).map(({ evidence }) => evidence),
  );
  return {
    citerCount: citations.length,
    reported: paper.reportedCitationCounts,
    withRole: count((each) => labelsOf(each, filter.basis).role !== 'UNCLASSIFIED'),
    withSide: count((each) => SIDES.includes(labelsOf(each, filter.basis).polarity)),
    withSentence: count(({ contexts }) => contexts.some(({ text }) => text !== null)),
    labels: EVIDENCE.map((evidence) => ({
      evidence,
      count: classes.filter((each) => each.includes(evidence)).length,
      strongest: classes.filter(([strongest]) => strongest === evidence).length,
    })).filter((each) => each.count > 0),
  };
}

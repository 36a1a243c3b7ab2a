import { TAKING_SIDES, type Polarity } from '../citation/polarity.js';
import type { CitationSummary } from '../summary/citationSummary.js';
import { contradictingShareOf, type ContradictingShare } from '../summary/contradictingShare.js';
import type { PolarityRule } from './profileEnums.js';
import { evidenceOf, type AxisEvidence } from './rules.js';

/** Citing papers of one side that make it count. */
const ENOUGH_OF_A_SIDE = 3;
/** Citing papers that take a side, of which so many make it tell that few are against. */
const ENOUGH_TAKING_SIDES = 5;

/** Citing papers that take one side; those that take both count for each. */
export interface Side {
  readonly count: number;
  /** By the labels of people alone; null when that is unknown. */
  readonly byPeople: number | null;
}

export interface PolarityJudgement extends AxisEvidence<Polarity> {
  readonly rule: PolarityRule;
  /** SUPPORTING and MIXED. */
  readonly inFavour: Side;
  /** CONTRADICTING and MIXED. */
  readonly against: Side;
  /** SUPPORTING, CONTRADICTING and MIXED together. */
  readonly takingSides: number;
  readonly contradicting: ContradictingShare;
  /** Whether labels of people are among those of each side that the rule is about, so that a title may bear a mark. */
  readonly marked: boolean;
}

/** Judges whether a paper is disputed; the roles have no part in it. */
export function judgePolarities({
  polarities,
  humanPolarities,
}: Pick<CitationSummary, 'polarities' | 'humanPolarities'>): PolarityJudgement {
  const counts = new Map(polarities.buckets.map(({ value, count }) => [value, count]));
  const sideOf = (...values: readonly Polarity[]): Side => ({
    count: sumOf(counts, values),
    byPeople: humanPolarities && sumOf(humanPolarities, values),
  });
  const [inFavour, against] = [sideOf('SUPPORTING', 'MIXED'), sideOf('CONTRADICTING', 'MIXED')];
  const takingSides = sumOf(counts, TAKING_SIDES);
  const rule = polarityRule(inFavour.count, against.count, takingSides);
  return {
    rule,
    ...evidenceOf(polarities),
    ...{ inFavour, against, takingSides },
    contradicting: contradictingShareOf(polarities),
    marked: sidesOf(rule, inFavour, against).every(({ byPeople }) => (byPeople ?? 0) > 0),
  };
}

/** Whether so many are against a paper that the rule is about them. */
export function isContested(rule: PolarityRule): boolean {
  return rule === 'SIDES_TAKEN_BOTH' || rule === 'DISPUTED';
}

function polarityRule(inFavour: number, against: number, takingSides: number): PolarityRule {
  if (against >= ENOUGH_OF_A_SIDE)
    return inFavour >= ENOUGH_OF_A_SIDE ? 'SIDES_TAKEN_BOTH' : 'DISPUTED';
  return takingSides >= ENOUGH_TAKING_SIDES ? 'NOT_DISPUTED' : 'NO_SIDE_TAKEN';
}

/** The sides that a rule is about; one that nobody has labelled, for a rule about none. */
function sidesOf(rule: PolarityRule, inFavour: Side, against: Side): readonly Side[] {
  if (rule === 'SIDES_TAKEN_BOTH') return [inFavour, against];
  return rule === 'DISPUTED' ? [against] : [{ count: 0, byPeople: null }];
}

function sumOf(counts: ReadonlyMap<Polarity, number>, values: readonly Polarity[]): number {
  return values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
}

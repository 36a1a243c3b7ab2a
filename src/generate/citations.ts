import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import { identifierOf, SOURCE } from './papers.js';
import type { Random } from './random.js';
import { SECTIONS, SENTENCES } from './words.js';

/** How a paper tends to be cited. */
interface Reputation {
  /** Probability that a citation of it is classified. */
  readonly classified: number;
  readonly roles: readonly [readonly [Role, number], ...(readonly [Role, number])[]];
  readonly contradicting: number;
}

const MIXED: Reputation['roles'] = [
  ['BACKGROUND', 0.4],
  ['METHOD', 0.2],
  ['COMPARISON', 0.1],
  ['RESULT', 0.08],
  ['MOTIVATION', 0.06],
  ['BASELINE', 0.05],
  ['EXTENSION', 0.04],
  ['DATASET', 0.03],
  ['CRITIQUE', 0.02],
  ['FUTURE_WORK', 0.01],
  ['JUSTIFICATION', 0.005],
  ['OTHER', 0.005],
];

/** Repeated as often as they occur. */
const REPUTATIONS: readonly [Reputation, ...Reputation[]] = [
  { classified: 0.55, roles: MIXED, contradicting: 0.05 },
  { classified: 0.55, roles: MIXED, contradicting: 0.05 },
  {
    classified: 0.6,
    roles: [
      ['METHOD', 0.8],
      ['BASELINE', 0.15],
      ['BACKGROUND', 0.05],
    ],
    contradicting: 0.02,
  },
  {
    classified: 0.6,
    roles: [
      ['BACKGROUND', 0.9],
      ['MOTIVATION', 0.1],
    ],
    contradicting: 0.02,
  },
  {
    classified: 0.7,
    roles: [
      ['RESULT', 0.4],
      ['COMPARISON', 0.4],
      ['CRITIQUE', 0.2],
    ],
    contradicting: 0.5,
  },
  { classified: 0.03, roles: MIXED, contradicting: 0.05 },
];

/** The record of the citation of paper `cited` by paper `citing`. */
export function citationRecord(citing: number, cited: number, random: Random): object {
  const reputation = REPUTATIONS[cited % REPUTATIONS.length] ?? REPUTATIONS[0];
  const isClassified = random.fraction() < reputation.classified;
  const length = isClassified
    ? 1 +
      random.weighted([
        [0, 0.8],
        [1, 0.15],
        [2, 0.05],
      ])
    : 0;
  const contexts = Array.from({ length }, () => contextOf(reputation, random));
  return {
    citation: {
      citing: identifierOf(citing),
      cited: identifierOf(cited),
      ...SOURCE,
      ...(random.oneIn(20) ? { influential: random.oneIn(2) } : {}),
      ...(contexts.length > 0 ? { contexts } : {}),
    },
  };
}

function contextOf({ roles, contradicting }: Reputation, random: Random): object {
  const polarity = polarityOf(contradicting, random);
  return {
    text: `${random.pick(SENTENCES)} [${random.integer(1_000)}]`,
    role: random.weighted(roles),
    ...(polarity === null ? {} : { polarity }),
    ...(random.oneIn(2) ? { section: random.pick(SECTIONS) } : {}),
  };
}

/** Polarity is classified less often than role, and most often as taking no side. */
function polarityOf(contradicting: number, random: Random): Polarity | null {
  if (random.fraction() < 0.5) return null;
  if (random.fraction() < 0.7) return 'NEUTRAL';
  return random.fraction() < contradicting ? 'CONTRADICTING' : 'SUPPORTING';
}

import type { ContextClaim } from '../../citation/citationClaims.js';
import { isStatedDate } from '../../paper/partialDate.js';
import { LIMITS } from '../../record/limits.js';
import { EVIDENCE } from '../../source/evidence.js';
import { UNSURE, plainName, plainString, type Unsure } from './plainValues.js';

/** Who decided on a label, and when, as far as it is stated. */
export type Maker = Pick<ContextClaim, 'evidence' | 'agent' | 'date'>;

/** The fields of a `Maker`. */
export const MAKER_FIELDS = ['evidence', 'agent', 'date'] as const;

const EVIDENCE_NAMES = new Map(EVIDENCE.map((evidence) => [evidence as unknown, evidence]));

/** Who decided on a label, as a record or a context states it; null where it states nothing. */
export function plainMaker(
  given: Readonly<Partial<Record<(typeof MAKER_FIELDS)[number], unknown>>>,
): Maker | null | Unsure {
  const { date } = given;
  const evidence = plainName(given.evidence, EVIDENCE_NAMES);
  const agent = plainString(given.agent, LIMITS.agent);
  if (evidence === UNSURE || agent === UNSURE) return UNSURE;
  if (date !== undefined && (typeof date !== 'string' || !isStatedDate(date))) return UNSURE;
  if (evidence === undefined && agent === undefined && date === undefined) return null;
  return {
    ...(evidence !== undefined && { evidence }),
    ...(agent !== undefined && { agent }),
    ...(date !== undefined && { date }),
  };
}

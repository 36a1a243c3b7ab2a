import { POLARITIES, type Polarity } from './polarity.js';
import { ROLES, type Role } from './role.js';
import { VERDICTS, type Verdict } from './selfCitation.js';

/** The letters by which `citerCube` names roles; they are stored, so none may change. */
export const ROLE_LETTERS: Readonly<Record<Role, string>> = {
  CRITIQUE: 'C',
  EXTENSION: 'E',
  BASELINE: 'B',
  COMPARISON: 'P',
  RESULT: 'R',
  DATASET: 'D',
  METHOD: 'M',
  JUSTIFICATION: 'J',
  MOTIVATION: 'V',
  FUTURE_WORK: 'F',
  BACKGROUND: 'G',
  OTHER: 'O',
  UNCLASSIFIED: 'U',
};

/** Likewise of polarities. */
export const POLARITY_LETTERS: Readonly<Record<Polarity, string>> = {
  SUPPORTING: 'S',
  CONTRADICTING: 'C',
  MIXED: 'M',
  NEUTRAL: 'N',
  UNCLASSIFIED: 'U',
};

/** Likewise of verdicts about self-citations. */
export const VERDICT_LETTERS: Readonly<Record<Verdict, string>> = {
  YES: 'Y',
  LIKELY: 'L',
  NO: 'N',
  UNKNOWN: 'U',
};

/** In the place of a human role or polarity where a person gives only the other one. */
export const NO_LETTER = '-';

export const ROLE_OF = invertedOf(ROLES, ROLE_LETTERS);
export const POLARITY_OF = invertedOf(POLARITIES, POLARITY_LETTERS);
export const VERDICT_OF = invertedOf(VERDICTS, VERDICT_LETTERS);

function invertedOf<Value extends string>(
  values: readonly Value[],
  letters: Readonly<Record<Value, string>>,
): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [letters[value], value]));
}

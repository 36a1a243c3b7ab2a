import type { Role } from '../citation/role.js';
import { FEWEST_FOR_SHARE } from '../summary/shareBounds.js';
import type { ProfileLabel } from './profileEnums.js';
import type { RoleJudgement } from './rules.js';
import type { PolarityJudgement } from './sides.js';
import { sidesMark, sidesSentence } from './sidesWording.js';

/** Of fewer classified citations, a percentage alone would seem more precise than it is. */
const FEWEST_FOR_PERCENT_ALONE = 20;

/** The label of a paper, from the role axis. */
export function profileLabelOf({
  rule,
  dominant,
}: Pick<RoleJudgement, 'rule' | 'dominant'>): ProfileLabel {
  if (dominant !== null) return `${dominant}_REFERENCE`;
  return rule === 'INSUFFICIENT_EVIDENCE' ? 'INSUFFICIENT_EVIDENCE' : 'MIXED_CITATIONS';
}

/** The displayed label, with the mark of the polarity axis, if it may have one. */
export function displayLabelOf(roles: RoleJudgement, polarities: PolarityJudgement): string {
  return displayRole(roles) + sidesMark(polarities);
}

/** One or more sentences with the numbers of the label. */
export function sentenceOf(roles: RoleJudgement, polarities: PolarityJudgement): string {
  const sides = sidesSentence(polarities);
  return sides === null ? roleSentence(roles) : `${roleSentence(roles)} ${sides}`;
}

/**
 * A share in whole percent that never claims more than the counts do: 100% and 0% stand only for all
 * and none.
 */
export function wholePercent(count: number, total: number): string {
  const rounded = Math.round((100 * count) / total);
  if (rounded === 100 && count < total) return '99%';
  return rounded === 0 && count > 0 ? '1%' : `${rounded}%`;
}

function displayRole({ rule, dominant }: RoleJudgement): string {
  if (dominant !== null) return `${capitalized(words(dominant))} reference`;
  return rule === 'INSUFFICIENT_EVIDENCE' ? 'Not enough evidence' : 'Mixed citations';
}

function roleSentence(roles: RoleJudgement): string {
  const { rule, classified, total } = roles;
  if (rule === 'INSUFFICIENT_EVIDENCE')
    return `Not enough evidence. ${shortage(classified, total)}`;
  const behavior = rule === 'DOMINANT_ROLE' ? 'Consistent' : 'Mixed';
  return `${behavior} citation behavior. ${leaders(roles)}`;
}

function leaders({ leading, count, classified }: RoleJudgement): string {
  const names = leading.map(words);
  const each = names.length === 1 ? '' : ' each';
  const percent = wholePercent(count ?? 0, classified);
  const numbers =
    classified < FEWEST_FOR_PERCENT_ALONE
      ? `: ${count ?? 0} of ${classified}${each} (${percent})`
      : ` (${percent}${each})`;
  if (names.length === 1) return `Most common role is ${names[0]}${numbers}.`;
  const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `Most common roles are ${listed}${numbers}.`;
}

function shortage(classified: number, total: number): string {
  if (total === 0) return 'No paper in this graph cites it.';
  const citations = total === 1 ? 'citation' : 'citations';
  return `The role is known for ${classified} of ${total} ${citations}; ${FEWEST_FOR_SHARE} are needed.`;
}

function words(role: Role): string {
  return role.toLowerCase().replace('_', ' ');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

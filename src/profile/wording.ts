import type { Role } from '../citation/role.js';
import type { ProfileLabel } from './profileEnums.js';
import { ENOUGH_CLASSIFIED, type PolarityJudgement, type RoleJudgement } from './rules.js';

/** The label of a paper, from the role axis. */
export function profileLabelOf({ rule, dominant }: RoleJudgement): ProfileLabel {
  if (dominant !== null) return `${dominant}_REFERENCE`;
  return rule === 'INSUFFICIENT_EVIDENCE' ? 'INSUFFICIENT_EVIDENCE' : 'MIXED_CITATIONS';
}

/** The displayed label, with the addition of the polarity axis. */
export function displayLabelOf(roles: RoleJudgement, polarities: PolarityJudgement): string {
  return displayRole(roles) + (polarities.rule === 'CONTESTED' ? ', contested' : '');
}

/** One or more sentences with the numbers of the label. */
export function sentenceOf(roles: RoleJudgement, polarities: PolarityJudgement): string {
  const { rule, contradicting, takingSides } = polarities;
  if (rule !== 'CONTESTED') return roleSentence(roles);
  return `${roleSentence(roles)} Contested: ${contradicting} of ${takingSides} citations that take a side contradict it.`;
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
  const { rule, classified, total, count } = roles;
  if (rule === 'INSUFFICIENT_EVIDENCE')
    return `Not enough evidence. ${shortage(classified, total)}`;
  const behavior = rule === 'DOMINANT_ROLE' ? 'Consistent' : 'Mixed';
  return `${behavior} citation behavior. ${leaders(roles.leading, wholePercent(count ?? 0, classified))}`;
}

function leaders(leading: readonly Role[], percent: string): string {
  const names = leading.map(words);
  if (names.length === 1) return `Most common role is ${names[0]} (${percent}).`;
  const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `Most common roles are ${listed} (${percent} each).`;
}

function shortage(classified: number, total: number): string {
  if (total === 0) return 'No paper in this graph cites it.';
  const citations = total === 1 ? 'citation' : 'citations';
  return `The role is known for ${classified} of ${total} ${citations}; ${ENOUGH_CLASSIFIED} are needed.`;
}

function words(role: Role): string {
  return role.toLowerCase().replace('_', ' ');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

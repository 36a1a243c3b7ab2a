import type { PolarityJudgement, Side } from './sides.js';

/** What a displayed label adds about sides; nothing where the labels of a side are not by people. */
export function sidesMark({ rule, marked }: PolarityJudgement): string {
  if (!marked) return '';
  return rule === 'DISPUTED' ? ', disputed' : ', sides taken both ways';
}

/** The sentence on sides, under the rules that are about them; null under the others. */
export function sidesSentence(polarities: PolarityJudgement): string | null {
  const { rule, inFavour, against, takingSides } = polarities;
  const sides = `${against.count} of ${takingSides} citing papers that take a side are against it`;
  switch (rule) {
    case 'DISPUTED':
      return `Disputed: ${sides}${whose([against])}.`;
    case 'SIDES_TAKEN_BOTH':
      return `Sides are taken both ways: ${sides}, and ${inFavour.count} for it${bothOf(polarities)}${whose([against, inFavour])}.`;
    default:
      return null;
  }
}

/** Those that are counted twice. */
function bothOf({ inFavour, against, takingSides }: PolarityJudgement): string {
  const both = inFavour.count + against.count - takingSides;
  return both === 0 ? '' : ` (${both} of them both)`;
}

/** Whose labels they are; nothing where that is unknown. */
function whose(sides: readonly Side[]): string {
  const byPeople = sides.flatMap((side) => side.byPeople ?? []);
  if (byPeople.length < sides.length) return '';
  if (byPeople.every((count) => count === 0))
    return '; labels by a model, or of unknown origin, and none by people';
  return `; by the labels of people alone, ${byPeople.join(' and ')}`;
}

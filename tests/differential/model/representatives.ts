import { ROLES } from '../../../src/citation/role.js';
import { citationsOf, type PaperFacts } from './graph.js';
import type { Model } from './model.js';
import { comparePlaces, placeOf } from './order.js';

/** The best citer of each role in the order of roles, then the best of the rest: the first so many, shown by rank. */
export function representativesOf(
  { graph }: Model,
  paper: PaperFacts,
  first: number,
): PaperFacts[] {
  const ranked = citationsOf(graph, paper, 'citers')
    .map((citation) => ({
      citation,
      place: placeOf(graph, 'REPRESENTATIVE', citation, citation.citing),
    }))
    .sort((a, b) => comparePlaces(b.place, a.place));
  const best = ROLES.flatMap((role) => ranked.find(({ citation }) => citation.role === role) ?? []);
  const chosen = [...new Set([...best, ...ranked])].slice(0, first);
  return ranked.filter((each) => chosen.includes(each)).map(({ citation }) => citation.citing);
}

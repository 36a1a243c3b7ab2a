import { asksCubeAlone } from '../citation/chosenCells.js';
import type { CitationFilterInput } from '../citation/filter.js';
import type { SelfCitationChoice } from '../citation/selfCitationFilter.js';

/** The sentence of a profile under a filter: first of which citers it speaks, or that there are none. */
export function sentenceUnder(
  filter: CitationFilterInput,
  { sentence, total }: { readonly sentence: string; readonly total: number },
): string {
  const conditions = conditionsOf(filter);
  if (conditions.length === 0) return sentence;
  const of = `the citing papers ${conditions.join(', ')}`;
  return total === 0 ? `None of ${of} is in this graph.` : `Of ${of}: ${sentence}`;
}

const WITHOUT: Readonly<Record<Exclude<SelfCitationChoice, 'INCLUDE'>, string>> = {
  EXCLUDE: 'without self-citations',
  EXCLUDE_LIKELY: 'without self-citations and likely ones',
  ONLY: 'that are self-citations or likely ones',
};

function conditionsOf(filter: CitationFilterInput): string[] {
  const { selfCitations, selfCitationVerdicts, basis, roles, polarities } = filter;
  const choice = selfCitations ?? 'INCLUDE';
  return [
    publishedOf(filter),
    choice === 'INCLUDE' ? null : WITHOUT[choice],
    selfCitationVerdicts ? `with the self-citation verdict ${namesOf(selfCitationVerdicts)}` : null,
    roles ? `with the role ${namesOf(roles)}` : null,
    polarities ? `with the polarity ${namesOf(polarities)}` : null,
    basis === 'HUMAN' ? 'by the labels of people alone' : null,
    asksCubeAlone(filter) ? null : 'that meet the other conditions',
  ].filter((condition) => condition !== null);
}

function publishedOf({ yearFrom, yearTo }: CitationFilterInput): string | null {
  const [from, to] = [yearFrom ?? null, yearTo ?? null];
  if (from === null) return to === null ? null : `published by ${to}`;
  if (to === null) return `published since ${from}`;
  return from === to ? `published in ${from}` : `published from ${from} to ${to}`;
}

function namesOf(values: readonly string[]): string {
  // An empty list keeps nothing.
  if (values.length === 0) return 'of an empty list';
  return values.map((value) => value.toLowerCase().replace('_', ' ')).join(' or ');
}

import { spelled } from '../../address/queryReader.js';
import type { GraphState } from '../graphState.js';
import type { Arrival } from '../shownGraph.js';
import { ARRIVAL_LETTERS, LINK_VERSION, type DataCounts } from './linkVersion.js';

/**
 * What is shown, as the query of an address. Papers are named once; all else names them by their numbers in that list. Its last
 * parameter counts the papers, so that a link that was cut off is known by its lack.
 */
export function writeLink(state: GraphState, counts: DataCounts | null): string {
  const { arrivals, filter, pins, selected, hidden } = state;
  const numbers = numbersOf(state);
  const number = (id: string): string => String(numbers.get(id) ?? '');
  const here = arrivals.map(({ id }) => id);
  const named = [...numbers.keys()].slice(here.length);
  const given: [name: string, value: string | number | null][] = [
    ['v', LINK_VERSION],
    ['ids', listed(here)],
    ['others', listed(named)],
    ['why', repeated(arrivals.map(({ arrival }) => letters(arrival, number)))],
    ['basis', filter.basis === null ? null : spelled(filter.basis)],
    ...filter.roles.map((role): [string, string] => ['role', spelled(role)]),
    ...filter.polarities.map((polarity): [string, string] => ['polarity', spelled(polarity)]),
    ...filter.sources.map((source): [string, string] => ['source', source]),
    ['self', filter.self === null ? null : spelled(filter.self)],
    ['from', filter.from],
    ['to', filter.to],
    ['retracted', filter.retracted === null ? null : filter.retracted ? 'yes' : 'no'],
    ['layout', spelled(state.layout)],
    ['pins', pins.map(({ id, x, y }) => `${number(id)}_${x}_${y}`).join(',')],
    ['hidden', hidden.map(number).join(',')],
    ['selected', selected === null ? null : chosen(selected, number)],
    ['find', state.find],
    ['of', counts === null ? null : `${counts.papers}-${counts.citations}`],
    ['end', here.length],
  ];
  const texts = given.flatMap(([name, value]) =>
    value === null || value === '' ? [] : `${name}=${encoded(String(value))}`,
  );
  return `?${texts.join('&')}`;
}

/** Papers that are here first, then those that are only a reason for one. */
function numbersOf({ arrivals, pins, hidden, selected }: GraphState): ReadonlyMap<string, number> {
  const ids = [
    ...arrivals.map(({ id }) => id),
    ...arrivals.flatMap(({ arrival }) => idsIn(arrival)),
    ...pins.map(({ id }) => id),
    ...hidden,
    ...(selected === null
      ? []
      : selected.kind === 'PAPER'
        ? [selected.id]
        : [selected.citingId, selected.citedId]),
  ];
  return new Map([...new Set(ids)].map((id, index) => [id, index]));
}

function idsIn(arrival: Arrival): string[] {
  switch (arrival.kind) {
    case 'ASKED':
      return [];
    case 'EXPANDED':
    case 'WALKED':
      return [arrival.from];
    case 'ON_PATH':
      return [arrival.from, arrival.to];
  }
}

function letters(arrival: Arrival, number: (id: string) => string): string {
  switch (arrival.kind) {
    case 'ASKED':
      return ARRIVAL_LETTERS.ASKED;
    case 'EXPANDED':
      return ARRIVAL_LETTERS[arrival.direction] + number(arrival.from);
    case 'ON_PATH':
      return `${ARRIVAL_LETTERS.ON_PATH}${number(arrival.from)}-${number(arrival.to)}`;
    case 'WALKED':
      return `${ARRIVAL_LETTERS.WALKED}${arrival.step}-${number(arrival.from)}`;
  }
}

function chosen(
  selected: NonNullable<GraphState['selected']>,
  number: (id: string) => string,
): string {
  return selected.kind === 'PAPER'
    ? number(selected.id)
    : `${number(selected.citingId)}-${number(selected.citedId)}`;
}

/** Reasons in a row that are the same, once with their number: `a.c0*40`. */
function repeated(texts: readonly string[]): string {
  const runs: { readonly text: string; times: number }[] = [];
  for (const text of texts) {
    const last = runs.at(-1);
    if (last?.text === text) last.times += 1;
    else runs.push({ text, times: 1 });
  }
  return runs.map(({ text, times }) => (times === 1 ? text : `${text}*${times}`)).join('.');
}

/** A comma in an id is encoded twice, because one stands between ids. */
function listed(ids: readonly string[]): string {
  return ids.map((id) => id.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
}

/** As short as an address allows. */
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':');
}

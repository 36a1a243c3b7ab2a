import { KEEPS_ALL, type GraphFilter } from './graphFilter.js';
import type { Arrival } from './shownGraph.js';

/** What `/graph` shows, whole: a permanent link writes it down, and the page is drawn from it and from the server alone. */
export interface GraphState {
  /** Papers by their ids and why each is here, in the order in which they came. */
  readonly arrivals: readonly PaperArrival[];
  readonly filter: GraphFilter;
  readonly layout: GraphLayout;
  readonly pins: readonly Pin[];
  /** Ids of papers that are here and not shown. */
  readonly hidden: readonly string[];
  readonly selected: Selected | null;
  /** Words that papers are searched for by their titles; what has them stands out. */
  readonly find: string;
}

export interface PaperArrival {
  readonly id: string;
  readonly arrival: Arrival;
}

/** From left to right by years, or papers that cite alike close together. */
export type GraphLayout = 'TIME' | 'SIMILARITY';

/** A paper that somebody put to a place, in units of the layout. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export type Selected =
  | { readonly kind: 'PAPER'; readonly id: string }
  | { readonly kind: 'CITATION'; readonly citingId: string; readonly citedId: string };

/** A change of what is shown: `change(state)` is what is shown next. */
export type Change = (state: GraphState) => GraphState;

export const NOTHING_SHOWN: GraphState = {
  arrivals: [],
  filter: KEEPS_ALL,
  layout: 'TIME',
  pins: [],
  hidden: [],
  selected: null,
  find: '',
};

/** Adds papers, each once: the first reason why one is here stays. Those among them that are hidden are shown again. */
export function arrive(papers: readonly PaperArrival[]): Change {
  return (state) => {
    const here = new Set(state.arrivals.map(({ id }) => id));
    const added = papers.filter(({ id }) => !here.has(id) && here.add(id));
    const ids = new Set(papers.map(({ id }) => id));
    return {
      ...state,
      arrivals: added.length === 0 ? state.arrivals : [...state.arrivals, ...added],
      hidden: state.hidden.filter((id) => !ids.has(id)),
    };
  };
}

/** Takes papers away, with all that is known of them here. */
export function leave(ids: readonly string[]): Change {
  const stays = ({ id }: { readonly id: string }): boolean => !ids.includes(id);
  return (state) => ({
    ...state,
    arrivals: state.arrivals.filter(stays),
    pins: state.pins.filter(stays),
    hidden: state.hidden.filter((id) => !ids.includes(id)),
    selected: ids.some((id) => isAbout(state.selected, id)) ? null : state.selected,
  });
}

export function narrow(change: Partial<GraphFilter>): Change {
  return (state) => ({ ...state, filter: { ...state.filter, ...change } });
}

/** Pins are places of one layout, and go with it. */
export function layOut(layout: GraphLayout): Change {
  return (state) => (state.layout === layout ? state : { ...state, layout, pins: [] });
}

/** Moves a paper to a place, where it stays. */
export function pin(place: Pin): Change {
  return (state) => ({ ...state, pins: [...without(state.pins, place.id), place] });
}

export function unpin(id: string): Change {
  return (state) => ({ ...state, pins: without(state.pins, id) });
}

export function hide(id: string): Change {
  return (state) => ({
    ...state,
    hidden: state.hidden.includes(id) ? state.hidden : [...state.hidden, id],
    selected: isAbout(state.selected, id) ? null : state.selected,
  });
}

export function showHidden(ids: readonly string[]): Change {
  return (state) => ({ ...state, hidden: state.hidden.filter((id) => !ids.includes(id)) });
}

export function select(selected: Selected | null): Change {
  return (state) => ({ ...state, selected });
}

export function find(words: string): Change {
  return (state) => ({ ...state, find: words });
}

function without(pins: readonly Pin[], id: string): readonly Pin[] {
  return pins.filter((other) => other.id !== id);
}

function isAbout(selected: Selected | null, id: string): boolean {
  if (selected === null) return false;
  return selected.kind === 'PAPER'
    ? selected.id === id
    : selected.citingId === id || selected.citedId === id;
}

import { BASES, POLARITIES, ROLES, SELF_CITATION_CHOICES } from '../../address/choices.js';
import type { Misread } from '../../address/queryReader.js';
import { readCompared } from '../../compare/compareAddress.js';
import type { GraphFilter } from '../graphFilter.js';
import { NOTHING_SHOWN, type GraphState, type PaperArrival, type Pin } from '../graphState.js';
import { readArrivals } from './readArrivals.js';
import { LinkReader } from './LinkReader.js';
import { LINK_VERSION, MOST_PAPERS, type DataCounts } from './linkVersion.js';

/** What a link says, and what of it says nothing. */
export interface ReadLink {
  readonly state: GraphState;
  /** What the server had when the link was made; null when the link does not say. */
  readonly counts: DataCounts | null;
  readonly misread: readonly Misread[];
}

/** Names of sources, words to find, and places: longer or farther ones are no work of this page. */
const LONGEST_TEXT = 200;
const FARTHEST = 1e6;

/** Whether an address is a permanent link, and not one that somebody wrote. */
export function isLink(query: string): boolean {
  return new URLSearchParams(query).has('v');
}

/** Reads the query of an address, from this page or from anybody. Never throws. */
export function readLink(query: string): ReadLink {
  const asked = new LinkReader(query);
  if (!isLink(query)) return { ...plain(query, asked), misread: asked.misread };
  if (asked.value('v') !== LINK_VERSION) {
    asked.tell('v', asked.value('v'), `${LINK_VERSION}, the version of links that this page reads`);
    return { state: NOTHING_SHOWN, counts: null, misread: asked.misread };
  }
  const state = stateIn(asked);
  const counts = countsIn(asked);
  checkEnd(asked, state.arrivals.length);
  return { state, counts, misread: asked.misread };
}

/** An address that somebody writes: `?ids=a,b`, with a filter. */
function plain(query: string, asked: LinkReader): Omit<ReadLink, 'misread'> {
  const { ids } = readCompared(query).view;
  if (ids.length > MOST_PAPERS) asked.tell('ids', `${ids.length} ids`, `at most ${MOST_PAPERS}`);
  const arrivals = ids
    .slice(0, MOST_PAPERS)
    .map((id): PaperArrival => ({ id, arrival: { kind: 'ASKED' } }));
  return { state: { ...NOTHING_SHOWN, arrivals, ...choicesIn(asked) }, counts: null };
}

function stateIn(asked: LinkReader): GraphState {
  const ids = asked.ids('ids', MOST_PAPERS) ?? [];
  const others = asked.ids('others', MOST_PAPERS) ?? [];
  const all = [...ids, ...others];
  const id = (name: string, text: string): string | null =>
    all[asked.numberIn(name, text, all.length) ?? -1] ?? null;
  return {
    arrivals: readArrivals(asked, ids, all),
    ...choicesIn(asked),
    pins: asked.list('pins').flatMap((text) => pinIn(asked, text, id) ?? []),
    hidden: asked.list('hidden').flatMap((text) => id('hidden', text) ?? []),
    selected: selectedIn(asked, id),
  };
}

function choicesIn(asked: LinkReader): Pick<GraphState, 'filter' | 'layout' | 'find'> {
  const retracted = asked.one('retracted', ['YES', 'NO']);
  const filter: GraphFilter = {
    basis: asked.one('basis', BASES),
    roles: asked.some('role', ROLES),
    polarities: asked.some('polarity', POLARITIES),
    sources: asked.texts('source').flatMap((source) => {
      if (source.length <= LONGEST_TEXT) return [source];
      asked.tell('source', source, `at most ${LONGEST_TEXT} characters`);
      return [];
    }),
    self: asked.one('self', SELF_CITATION_CHOICES),
    from: asked.year('from'),
    to: asked.year('to'),
    retracted: retracted === null ? null : retracted === 'YES',
  };
  return {
    filter,
    layout: asked.one('layout', ['TIME', 'SIMILARITY']) ?? NOTHING_SHOWN.layout,
    find: asked.text('find', LONGEST_TEXT) ?? '',
  };
}

type IdOf = (name: string, text: string) => string | null;

function pinIn(asked: LinkReader, text: string, idOf: IdOf): Pin | null {
  const [number = '', ...places] = text.split('_');
  const [x, y, ...more] = places.map((place) => (place.trim() === '' ? NaN : Number(place)));
  const isPlace = (value: number | undefined): value is number =>
    value !== undefined && Math.abs(value) <= FARTHEST;
  if (!isPlace(x) || !isPlace(y) || more.length > 0) {
    return asked.tell('pins', text, `a paper and its place, such as 3_1.5_-2, up to ${FARTHEST}`);
  }
  const id = idOf('pins', number);
  return id === null ? null : { id, x, y };
}

function selectedIn(asked: LinkReader, idOf: IdOf): GraphState['selected'] {
  const text = asked.value('selected');
  if (text === '') return null;
  const [first = '', second, ...more] = text.split('-');
  if (more.length > 0) return asked.tell('selected', text, 'a paper, or the two of a citation');
  const one = idOf('selected', first);
  if (one === null || second === undefined) return one === null ? null : { kind: 'PAPER', id: one };
  const other = idOf('selected', second);
  return other === null ? null : { kind: 'CITATION', citingId: one, citedId: other };
}

function countsIn(asked: LinkReader): DataCounts | null {
  const text = asked.value('of');
  if (text === '') return null;
  const [, papers, citations] = /^(\d{1,15})-(\d{1,15})$/.exec(text) ?? [];
  if (papers === undefined || citations === undefined) {
    return asked.tell('of', text, 'numbers of papers and of citations, such as 120-3456');
  }
  return { papers: Number(papers), citations: Number(citations) };
}

/** The last parameter: without it, the end of the link is missing. */
function checkEnd(asked: LinkReader, papers: number): void {
  const end = asked.value('end');
  if (end === String(papers)) return;
  asked.tell('end', end, `${papers}, the number of papers: the link was cut off or changed`);
}

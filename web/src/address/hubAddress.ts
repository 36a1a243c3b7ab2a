import type {
  CitationFilter,
  CitationPolarity,
  CitationRole,
  CitationSection,
  CiterOrder,
  EvidenceBasis,
  SelfCitations,
} from '../generated/operations.js';
import {
  BASES,
  ORDERS,
  POLARITIES,
  ROLES,
  SECTIONS,
  SELF_CITATION_CHOICES,
  TABS,
  type HubTab,
} from './choices.js';

/** What a hub page shows, as the query of its address says it: so that a page can be shared, reloaded, and gone back to. */
export interface HubView {
  /** Whose labels count, everywhere on the page. */
  readonly basis: EvidenceBasis | null;
  /** Which self-citations count, everywhere on the page. */
  readonly self: SelfCitations | null;
  /** The last year of citing papers that count, everywhere on the page. */
  readonly until: number | null;
  readonly roles: readonly CitationRole[];
  readonly polarities: readonly CitationPolarity[];
  readonly from: number | null;
  readonly to: number | null;
  readonly venue: string | null;
  readonly author: string | null;
  readonly section: CitationSection | null;
  readonly influential: boolean | null;
  readonly source: string | null;
  /** Words in titles of citing papers. */
  readonly title: string | null;
  /** Words in citing sentences. */
  readonly sentence: string | null;
  readonly order: CiterOrder;
  readonly tab: HubTab;
}

/** A part of an address that says nothing: what it is called, what it has, and what it could have. */
export interface Misread {
  readonly name: string;
  readonly value: string;
  readonly expected: string;
}

/** Texts that a server takes as part of a filter, in characters. */
const LONGEST_TEXT = 200;

/** Reads the query of an address. What says nothing is left out, and told. */
export function readHubView(query: string): { view: HubView; misread: readonly Misread[] } {
  const asked = new URLSearchParams(query);
  const misread: Misread[] = [];
  const wrong = (name: string, value: string, expected: string): null => {
    misread.push({ name, value, expected });
    return null;
  };
  const one = <Choice extends string>(name: string, choices: readonly Choice[]): Choice | null => {
    const value = asked.get(name);
    if (value === null) return null;
    const found = choices.find((choice) => spelled(choice) === value.toLowerCase());
    return found ?? wrong(name, value, choices.map(spelled).join(', '));
  };
  const some = <Choice extends string>(name: string, choices: readonly Choice[]): Choice[] =>
    asked.getAll(name).flatMap((value) => {
      const found = choices.find((choice) => spelled(choice) === value.toLowerCase());
      if (found === undefined) wrong(name, value, choices.map(spelled).join(', '));
      return found ?? [];
    });
  const year = (name: string): number | null => {
    const value = asked.get(name);
    if (value === null) return null;
    return /^\d{1,4}$/.test(value) ? Number(value) : wrong(name, value, 'a year');
  };
  const text = (name: string): string | null => {
    const value = asked.get(name)?.trim() ?? '';
    if (value.length <= LONGEST_TEXT) return value === '' ? null : value;
    return wrong(name, value, `at most ${LONGEST_TEXT} characters`);
  };
  const influential = one('influential', ['YES', 'NO']);
  const view: HubView = {
    basis: one('basis', BASES),
    self: one('self', SELF_CITATION_CHOICES),
    until: year('until'),
    roles: some('role', ROLES),
    polarities: some('polarity', POLARITIES),
    from: year('from'),
    to: year('to'),
    venue: text('venue'),
    author: text('author'),
    section: one('section', SECTIONS),
    influential: influential === null ? null : influential === 'YES',
    source: text('source'),
    title: text('title'),
    sentence: text('sentence'),
    order: one('order', ORDERS) ?? 'NEWEST',
    tab: one('tab', TABS) ?? 'CITERS',
  };
  return { view, misread };
}

/** The query of the address of a view; empty for the view that a page opens with. */
export function writeHubView(view: HubView): string {
  const asked = new URLSearchParams();
  const set = (name: string, value: string | number | null): void => {
    if (value !== null) asked.append(name, String(value));
  };
  set('basis', view.basis === null ? null : spelled(view.basis));
  set('self', view.self === null ? null : spelled(view.self));
  set('until', view.until);
  for (const role of view.roles) set('role', spelled(role));
  for (const polarity of view.polarities) set('polarity', spelled(polarity));
  set('from', view.from);
  set('to', view.to);
  set('venue', view.venue);
  set('author', view.author);
  set('section', view.section === null ? null : spelled(view.section));
  set('influential', view.influential === null ? null : view.influential ? 'yes' : 'no');
  set('source', view.source);
  set('title', view.title);
  set('sentence', view.sentence);
  set('order', view.order === 'NEWEST' ? null : spelled(view.order));
  set('tab', view.tab === 'CITERS' ? null : spelled(view.tab));
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}

/** What counts everywhere on the page; null when everything does, so that the server sends what it has stored. */
export function pageFilter({ basis, self, until }: HubView): CitationFilter | null {
  const filter = withoutNull({
    basis: basis === 'ALL' ? null : basis,
    selfCitations: self === 'INCLUDE' ? null : self,
    yearTo: until,
  });
  return Object.keys(filter).length === 0 ? null : filter;
}

/** What the explorer lists: what counts on the page, and of that what is selected. */
export function explorerFilter(view: HubView): CitationFilter | null {
  const { until, to } = view;
  const filter = withoutNull({
    ...pageFilter(view),
    roles: view.roles.length === 0 ? null : view.roles,
    polarities: view.polarities.length === 0 ? null : view.polarities,
    yearFrom: view.from,
    yearTo: until !== null && to !== null ? Math.min(until, to) : (to ?? until),
    venue: view.venue,
    authors: view.author === null ? null : [view.author],
    sections: view.section === null ? null : [view.section],
    influential: view.influential,
    sources: view.source === null ? null : [view.source],
    titleContains: view.title,
    contextContains: view.sentence,
  });
  return Object.keys(filter).length === 0 ? null : (filter as CitationFilter);
}

function withoutNull<Filter extends object>(filter: Filter): Partial<Filter> {
  const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given) as Partial<Filter>;
}

/** Values of the schema as addresses spell them: `EXCLUDE_LIKELY` is `exclude-likely`. */
function spelled(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

import type {
  CitationFilter,
  CitationPolarity,
  CitationRole,
  CitationSection,
  CiterOrder,
  SelfCitationVerdict,
} from '../generated/operations.js';
import { ORDERS, POLARITIES, ROLES, SECTIONS, TABS, VERDICTS, type HubTab } from './choices.js';
import { pageFilter, readSettings, settingsInQuery, type PageSettings } from './pageSettings.js';
import { QueryReader, spelled, writeQuery, yesOrNo, type Misread } from './queryReader.js';

export type { Misread } from './queryReader.js';

/** What a hub page shows, as the query of its address says it: so that a page can be shared, reloaded, and gone back to. */
export interface HubView extends PageSettings {
  readonly roles: readonly CitationRole[];
  readonly polarities: readonly CitationPolarity[];
  readonly from: number | null;
  readonly to: number | null;
  readonly venue: string | null;
  readonly author: string | null;
  /** An ISO 639 code. */
  readonly language: string | null;
  readonly section: CitationSection | null;
  readonly influential: boolean | null;
  /** Whether the paper at the other end is retracted. */
  readonly retracted: boolean | null;
  /** Whether sources differ about a citation. */
  readonly disagreement: boolean | null;
  readonly source: string | null;
  /** Whether a citation is one of the authors themselves. */
  readonly verdict: SelfCitationVerdict | null;
  /** Words in titles of citing papers. */
  readonly title: string | null;
  /** Words in citing sentences. */
  readonly sentence: string | null;
  readonly order: CiterOrder;
  readonly tab: HubTab;
}

/** Texts that a server takes as part of a filter, in characters. */
const LONGEST_TEXT = 200;

/** Reads the query of an address. What says nothing is left out, and told. */
export function readHubView(query: string): { view: HubView; misread: readonly Misread[] } {
  const asked = new QueryReader(query);
  const text = (name: string): string | null => asked.text(name, LONGEST_TEXT);
  const view: HubView = {
    ...readSettings(asked),
    roles: asked.some('role', ROLES),
    polarities: asked.some('polarity', POLARITIES),
    from: asked.year('from'),
    to: asked.year('to'),
    venue: text('venue'),
    author: text('author'),
    language: text('language'),
    section: asked.one('section', SECTIONS),
    influential: asked.yesOrNo('influential'),
    retracted: asked.yesOrNo('retracted'),
    disagreement: asked.yesOrNo('disagreement'),
    source: text('source'),
    verdict: asked.one('verdict', VERDICTS),
    title: text('title'),
    sentence: text('sentence'),
    order: asked.one('order', ORDERS) ?? 'NEWEST',
    tab: asked.one('tab', TABS) ?? 'CITERS',
  };
  return { view, misread: asked.misread };
}

/** The query of the address of a view; empty for the view that a page opens with. */
export function writeHubView(view: HubView): string {
  const { order, tab } = view;
  return writeQuery([
    ...settingsInQuery(view),
    ...view.roles.map((role) => ['role', spelled(role)] as const),
    ...view.polarities.map((polarity) => ['polarity', spelled(polarity)] as const),
    ['from', view.from],
    ['to', view.to],
    ['venue', view.venue],
    ['author', view.author],
    ['language', view.language],
    ['section', view.section === null ? null : spelled(view.section)],
    ['influential', yesOrNo(view.influential)],
    ['retracted', yesOrNo(view.retracted)],
    ['disagreement', yesOrNo(view.disagreement)],
    ['source', view.source],
    ['verdict', view.verdict === null ? null : spelled(view.verdict)],
    ['title', view.title],
    ['sentence', view.sentence],
    ['order', order === 'NEWEST' ? null : spelled(order)],
    ['tab', tab === 'CITERS' ? null : spelled(tab)],
  ]);
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
    language: view.language,
    sections: view.section === null ? null : [view.section],
    influential: view.influential,
    retracted: view.retracted,
    disagreement: view.disagreement,
    sources: view.source === null ? null : [view.source],
    selfCitationVerdicts: view.verdict === null ? null : [view.verdict],
    titleContains: view.title,
    contextContains: view.sentence,
  });
  return Object.keys(filter).length === 0 ? null : (filter as CitationFilter);
}

function withoutNull<Filter extends object>(filter: Filter): Partial<Filter> {
  const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given) as Partial<Filter>;
}

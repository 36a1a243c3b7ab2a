import { POLARITIES, type Polarity } from '../../src/citation/polarity.js';
import { ROLES, type Role } from '../../src/citation/role.js';
import type { CitationFilterInput } from '../../src/citation/filter.js';
import { headingOf, sentencesOf } from './citedSentences.js';
import { meetsConditions, type FilteredCitation } from './filteredCitation.js';
import { holdsWords } from './holdsWords.js';
import { dateKeyOf, yearOf } from '../../src/paper/partialDate.js';

export const CENTRE = 'doi:10.2/centre';
const DATES = ['2019', '2019-12-31', '2020-01-01', '2020-12-31', null, '2021', '2018'];
const VENUES = ['Annals', 'Zeitschrift', 'Bulletin', null, 'Annals'];
const LANGUAGES = ['en', 'de', null, 'en', 'fr', 'en', 'de'];
/** Wrote the paper that all others cite, and that cites them. */
const ADA = { name: 'Ada', ids: ['s2:1'] };
const AUTHORS = [['Ada', 'Bela'], ['Ada', 'Cleo'], null, ['Cleo'], ['Bela', 'Ada', 'Dora']];
/** Besides the centre's own citation: 9 and 10 together differ from their order as text. */
const OTHER_CITERS = [0, 8, 9, 0, 1, 0, 0, 1];

/** What one citation says. */
export interface Label {
  readonly role: Role;
  readonly polarity: Polarity;
  readonly influential: boolean | null;
  readonly humanRole: Role | null;
  readonly humanPolarity: Polarity | null;
}

/** A paper that cites the centre and is cited by it. */
export interface Other {
  readonly identifier: string;
  readonly title: string;
  readonly summary: string | null;
  readonly publishedOn: string | null;
  readonly venue: string | null;
  readonly language: string | null;
  readonly authors: readonly string[] | null;
  readonly retraction: { readonly status: string } | null;
  readonly citerCount: number;
  /** Of its citation of the centre, and of the centre's citation of it. */
  readonly citers: Label;
  readonly references: Label;
  readonly sentences: Readonly<Record<Side, readonly string[]>>;
}

export const OTHERS: readonly Other[] = Array.from({ length: 48 }, (_, index) => ({
  identifier: `doi:10.2/other-${index}`,
  title: index % 3 === 0 ? `Graphs of kind ${index}` : `Trees of kind ${index}`,
  summary: index % 4 === 0 ? null : `Summary ${index}.`,
  publishedOn: DATES[index % DATES.length] ?? null,
  venue: VENUES[(index * 3) % VENUES.length] ?? null,
  language: LANGUAGES[(index * 5) % LANGUAGES.length] ?? null,
  authors: AUTHORS[(index * 7) % AUTHORS.length] ?? null,
  retraction: index % 6 === 1 ? { status: 'RETRACTED' } : null,
  citerCount: 1 + otherCiters(index),
  citers: labelOf(index),
  references: labelOf(referenceOf(index)),
  sentences: { citers: sentencesOf(index), references: sentencesOf(index * 3 + 1) },
}));

/** Varies with the place of a paper as its citer does, but otherwise. */
function referenceOf(index: number): number {
  return index * 7 + 2;
}

/** How sure the source is of its label, and the person of theirs. */
function confidenceOf(index: number, source: 'test' | 'person'): number | null {
  const all = source === 'test' ? [0.25, 0.5, 0.75, null] : [1, 0.5, null];
  return all[index % all.length] ?? null;
}

/** Nobody cites the paper of a place in both of these ways as the other. */
function placeOf(index: number, side: Side): number {
  return side === 'citers' ? index : referenceOf(index);
}

/** A citation as filters of its claims see it. */
export function claimedOf(other: Other, side: Side): FilteredCitation {
  const index = placeOf(OTHERS.indexOf(other), side);
  const label = other[side];
  const { role, polarity } = claimOf(index);
  const human = {
    role: label.humanRole ?? 'UNCLASSIFIED',
    polarity: label.humanPolarity ?? 'UNCLASSIFIED',
  };
  const whole = { text: null, section: null };
  const differs = (a: string, b: string): boolean =>
    a !== b && a !== 'UNCLASSIFIED' && b !== 'UNCLASSIFIED';
  return {
    ...label,
    selfCitation: selfCitationOf(other),
    disagreement: differs(role, human.role) || differs(polarity, human.polarity),
    sourceNames: isSeenByPerson(index) ? ['test', 'person'] : ['test'],
    contexts: [
      { ...whole, source: 'test', role, polarity, confidence: confidenceOf(index, 'test') },
      { ...whole, source: 'person', ...human, confidence: confidenceOf(index, 'person') },
      ...other.sentences[side].map((text, place) => ({
        ...{ source: 'test', text, section: headingOf(index, place), confidence: null },
        ...{ role: 'UNCLASSIFIED', polarity: 'UNCLASSIFIED' },
      })),
    ],
  };
}

/** What shows that it is a self-citation: of a paper without authors, nothing is known. */
function selfCitationOf({ authors }: Other): string {
  if (authors === null) return 'UNKNOWN';
  return authors.includes(ADA.name) ? 'AUTHOR_ID' : 'NO';
}

/** Whether a person says anything of a citation. */
function isSeenByPerson(index: number): boolean {
  const { humanRole, humanPolarity } = humanLabelOf(index);
  return humanRole !== null || humanPolarity !== null;
}

function otherCiters(index: number): number {
  return OTHER_CITERS[index % OTHER_CITERS.length] ?? 0;
}

/** What a source says of it that nothing is known of. */
function claimOf(index: number) {
  return {
    role: ROLES[index % 4 === 3 ? ROLES.indexOf('UNCLASSIFIED') : index % 3] ?? 'UNCLASSIFIED',
    polarity: POLARITIES[(index * 3) % POLARITIES.length] ?? 'UNCLASSIFIED',
    influential: [true, false, null][(index % 11) % 3] ?? null,
  };
}

/** What a person says of the same citation as a whole, which counts before what the source says; null for nothing. */
function humanLabelOf(index: number): Pick<Label, 'humanRole' | 'humanPolarity'> {
  return {
    humanRole: index % 3 === 0 ? (ROLES[(index * 5) % 4] ?? null) : null,
    humanPolarity: index % 5 < 2 ? (POLARITIES[index % 4] ?? null) : null,
  };
}

function labelOf(index: number): Label {
  const { role, polarity, influential } = claimOf(index);
  const human = humanLabelOf(index);
  return {
    role: human.humanRole ?? role,
    polarity: human.humanPolarity ?? polarity,
    ...{ influential, ...human },
  };
}

export function bothWaysLines(): object[] {
  const origin = { source: 'test', version: 1 };
  const given = (facts: object) =>
    Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  return [
    { paper: { identifiers: [CENTRE], title: 'The centre', authors: [ADA], ...origin } },
    ...OTHERS.flatMap((other, index) => {
      const { identifier, title, summary, publishedOn, venue, language, authors } = other;
      const { retraction } = other;
      const people = authors?.map((name) => (name === ADA.name ? ADA : { name })) ?? null;
      const place = { citers: placeOf(index, 'citers'), references: placeOf(index, 'references') };
      const labelled = (side: Side): object => ({
        ...given({ ...claimOf(place[side]), confidence: confidenceOf(place[side], 'test') }),
        contexts: other.sentences[side].map((text, at) =>
          given({ text, section: headingOf(place[side], at) }),
        ),
      });
      const byPerson = (side: Side): object => {
        const { humanRole: role, humanPolarity: polarity } = other[side];
        const confidence = confidenceOf(place[side], 'person');
        return {
          ...given({ role, polarity, confidence }),
          ...{ source: 'person', evidence: 'EXPERT', version: 1 },
        };
      };
      const names = { title, summary, publishedOn, venue, language, authors: people };
      const facts = given({ ...names, retraction });
      const [citing, cited] = [labelled('citers'), labelled('references')];
      return [
        { paper: { identifiers: [identifier], ...facts, ...origin } },
        { citation: { citing: identifier, cited: CENTRE, ...citing, ...origin } },
        { citation: { citing: CENTRE, cited: identifier, ...cited, ...origin } },
        ...(isSeenByPerson(place.citers)
          ? [{ citation: { citing: identifier, cited: CENTRE, ...byPerson('citers') } }]
          : []),
        ...(isSeenByPerson(place.references)
          ? [{ citation: { citing: CENTRE, cited: identifier, ...byPerson('references') } }]
          : []),
        ...Array.from({ length: otherCiters(index) }, (_, citer) => ({
          citation: { citing: `doi:10.2/far-${citer}`, cited: identifier, ...origin },
        })),
      ];
    }),
  ];
}

export type Side = 'citers' | 'references';

export function passesCitationFilter(
  other: Other,
  side: Side,
  filter: CitationFilterInput,
): boolean {
  const { influential } = other[side];
  const year = yearOf(dateKeyOf(other.publishedOn));
  const { yearFrom, yearTo, titleContains, contextContains, venue, language, authors } = filter;
  return (
    meetsConditions(claimedOf(other, side), filter) &&
    (!yearFrom || (year !== null && year >= yearFrom)) &&
    (!yearTo || (year !== null && year <= yearTo)) &&
    (typeof filter.influential !== 'boolean' || filter.influential === influential) &&
    (typeof filter.hasSummary !== 'boolean' || filter.hasSummary === (other.summary !== null)) &&
    (!titleContains || other.title.toLowerCase().includes(titleContains.toLowerCase())) &&
    (!contextContains || other.sentences[side].some((text) => holdsWords(text, contextContains))) &&
    (typeof filter.retracted !== 'boolean' || filter.retracted === (other.retraction !== null)) &&
    (!venue || other.venue === venue) &&
    (!language || other.language === language) &&
    (!authors || authors.every((author) => other.authors?.includes(author)))
  );
}

/** What a side is ordered by, greatest first but for OLDEST. */
export function sortKeyOf(other: Other, side: Side, orderBy: string, id: string): string {
  const newestKey = `${dateKeyOf(other.publishedOn)}|${id}`;
  if (orderBy === 'NEWEST' || orderBy === 'OLDEST') return newestKey;
  const { role, polarity } = other[side];
  const isClassified = role !== 'UNCLASSIFIED' || polarity !== 'UNCLASSIFIED';
  const rank = `${Number(other.summary !== null)}${Number(isClassified)}`;
  const cited = `${String(other.citerCount).padStart(4, '0')}|${newestKey}`;
  return orderBy === 'REPRESENTATIVE' ? `${rank}|${cited}` : cited;
}

import { THRESHOLD_PROPERTIES } from '../source/thresholds.js';
import { parseLanguage } from './language.js';
import { parseWorkType } from './workType.js';

/** What a fact is: a text, a partial date (a text such as `2019-03`), or something with properties of its own. */
type FactShape = 'text' | 'date' | 'authors' | 'count' | 'notices' | 'retraction';

interface FactDeclaration {
  readonly shape: FactShape;
  /** Maximum length of a text, in characters. */
  readonly longest?: number;
  /** Whether it is in words, and stored as `cleanText` gives it. */
  readonly prose?: true;
  /** Where it is read: on each card, or with the details of a paper. A fact of several properties names them itself. */
  readonly shown?: 'card' | 'detail';
  /** Whether filters of citations match it, whole, on the paper at the other end. */
  readonly matched?: true;
  /** The one spelling of a text; undefined for one that means unknown. Throws `BadInputError` for `field`. */
  readonly parse?: (text: string, field: string) => string | undefined;
}

/** Maximum length of a text that is read as a whole, in characters: a megabyte in most languages. */
export const LONGEST_TEXT = 1_000_000;

/**
 * The facts that sources state about a paper, in the order of the native format. A text or a date is stored under its own
 * name; records, stored properties, columns of queries, limits, filters and importer fields derive from this table or are
 * tested against it.
 */
export const FACTS = {
  title: { shape: 'text', prose: true, longest: LONGEST_TEXT, shown: 'card' },
  summary: { shape: 'text', prose: true, longest: LONGEST_TEXT, shown: 'card' },
  abstract: { shape: 'text', prose: true, longest: LONGEST_TEXT, shown: 'detail' },
  authors: { shape: 'authors' },
  venue: { shape: 'text', prose: true, longest: 1_000, shown: 'card', matched: true },
  language: { shape: 'text', longest: 35, shown: 'detail', matched: true, parse: parseLanguage },
  type: { shape: 'text', longest: 40, shown: 'detail', parse: parseWorkType },
  field: { shape: 'text', prose: true, longest: 200, shown: 'detail' },
  subfield: { shape: 'text', prose: true, longest: 200, shown: 'detail' },
  topic: { shape: 'text', prose: true, longest: 200, shown: 'detail' },
  publishedOn: { shape: 'date', shown: 'card' },
  url: { shape: 'text', longest: 2_000, shown: 'card' },
  reportedCitationCount: { shape: 'count' },
  notices: { shape: 'notices' },
  retraction: { shape: 'retraction' },
} as const satisfies Readonly<Record<string, FactDeclaration>>;

export type FactName = keyof typeof FACTS;
/** A fact that is stored as one text, under its own name. */
export type TextFact = {
  [Name in FactName]: (typeof FACTS)[Name]['shape'] extends 'text' | 'date' ? Name : never;
}[FactName];
/** The facts whose declaration has this property. */
type FactWith<Property> = {
  [Name in FactName]: (typeof FACTS)[Name] extends Property ? Name : never;
}[FactName];
/** A fact that filters of citations match. */
export type MatchedFact = FactWith<{ matched: true }>;
/** A fact in words, which is stored as `cleanText` gives it. */
export type ProseFact = FactWith<{ prose: true }>;
export type CardFact = FactWith<{ shown: 'card' }>;
export type DetailFact = FactWith<{ shown: 'detail' }>;

export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[] as readonly [
  FactName,
  ...FactName[],
];
export const TEXT_FACTS = FACT_NAMES.filter(isText);
/** Texts in words. */
export const PROSE_FACTS = TEXT_FACTS.filter(isProse);
export const MATCHED_FACTS = FACT_NAMES.filter(isMatched);
export const CARD_FACTS = FACT_NAMES.filter((name) => isShown(name, 'card')) as CardFact[];
export const DETAIL_FACTS = FACT_NAMES.filter((name) => isShown(name, 'detail')) as DetailFact[];

/** A text in its one spelling; undefined when it means unknown. Throws `BadInputError` for `field`. */
export function parseFact(name: FactName, text: string, field: string): string | undefined {
  const { parse }: FactDeclaration = FACTS[name];
  return parse === undefined ? text : parse(text, field);
}

/** Properties of a paper that are lists. */
const LISTS = [
  'authorNames',
  'authorOrcids',
  'authorIds',
  'reportedCitationCounts',
  'notices',
  'sources',
  'provenance',
  'superseded',
  ...THRESHOLD_PROPERTIES,
] as const;

/** Properties of a paper that hold claims, and where they come from. Each is part of the canonical export. */
export type FactProperty =
  TextFact | (typeof LISTS)[number] | 'retractionStatus' | 'retractionDate';

export const FACT_PROPERTIES: readonly FactProperty[] = [
  ...TEXT_FACTS,
  'retractionStatus',
  'retractionDate',
  ...LISTS,
];

const lists: ReadonlySet<string> = new Set(LISTS);

/** Whether a property is a list of texts; every other one is a text. */
export function isList(property: FactProperty): property is (typeof LISTS)[number] {
  return lists.has(property);
}

function isText(name: FactName): name is TextFact {
  const { shape } = FACTS[name];
  return shape === 'text' || shape === 'date';
}

function isProse(name: FactName): name is ProseFact {
  return 'prose' in FACTS[name];
}

function isMatched(name: FactName): name is MatchedFact {
  return 'matched' in FACTS[name];
}

function isShown(name: FactName, place: FactDeclaration['shown']): boolean {
  const { shown }: FactDeclaration = FACTS[name];
  return shown === place;
}

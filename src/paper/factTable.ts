/** What a fact is: a text, a partial date (a text such as `2019-03`), or something with properties of its own. */
type FactShape = 'text' | 'date' | 'authors' | 'count' | 'retraction';

interface FactDeclaration {
  readonly shape: FactShape;
  /** Maximum length of a text, in characters. */
  readonly longest?: number;
  /** Whether filters of citations match it, whole, on the paper at the other end. */
  readonly matched?: true;
}

/**
 * The facts that sources state about a paper, in the order of the native format. A text or a date is stored under its own
 * name; records, stored properties, columns of queries and importer fields derive from this table or are tested against it.
 */
export const FACTS = {
  title: { shape: 'text', longest: 2_000 },
  summary: { shape: 'text', longest: 5_000 },
  abstract: { shape: 'text', longest: 50_000 },
  authors: { shape: 'authors' },
  venue: { shape: 'text', longest: 1_000, matched: true },
  publishedOn: { shape: 'date' },
  url: { shape: 'text', longest: 2_000 },
  reportedCitationCount: { shape: 'count' },
  retraction: { shape: 'retraction' },
} as const satisfies Readonly<Record<string, FactDeclaration>>;

export type FactName = keyof typeof FACTS;
/** A fact that is stored as one text, under its own name. */
export type TextFact = {
  [Name in FactName]: (typeof FACTS)[Name]['shape'] extends 'text' | 'date' ? Name : never;
}[FactName];
/** A fact that filters of citations match. */
export type MatchedFact = {
  [Name in FactName]: (typeof FACTS)[Name] extends { matched: true } ? Name : never;
}[FactName];

export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[] as readonly [
  FactName,
  ...FactName[],
];
export const TEXT_FACTS = FACT_NAMES.filter(isText);
export const MATCHED_FACTS = FACT_NAMES.filter(isMatched);

/** Properties of a paper that are lists. */
const LISTS = [
  'authorNames',
  'authorOrcids',
  'reportedCitationCounts',
  'sources',
  'provenance',
  'superseded',
] as const;

/** Properties of a paper that hold facts, and where they come from. Each is part of the canonical export. */
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

function isMatched(name: FactName): name is MatchedFact {
  return 'matched' in FACTS[name];
}

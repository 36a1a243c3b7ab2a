import {
  meetsConditions,
  sectionsOf,
  verdictOn,
  type CitationConditions,
  type FilteredCitation,
} from '../../support/filteredCitation.js';
import type { Section } from '../../../src/citation/section.js';
import type { Citation, PaperFacts } from './graph.js';
import { wrongInput } from './wrongInput.js';

/** `TraversalFilter` of the schema; what is null or absent restricts nothing. */
export interface WalkFilter extends CitationConditions {
  readonly yearFrom?: number | null;
  readonly yearTo?: number | null;
}

/** `CitationFilter` of the schema. */
export interface CitationFilter extends WalkFilter {
  readonly influential?: boolean | null;
  readonly hasSummary?: boolean | null;
  readonly titleContains?: string | null;
  readonly contextContains?: string | null;
  readonly retracted?: boolean | null;
  readonly venue?: string | null;
  readonly language?: string | null;
  readonly authors?: readonly string[] | null;
  /** Of a facet. */
  readonly bucket?: {
    readonly section?: Section;
    readonly source?: string;
    readonly influential?: boolean;
    readonly verdict?: string;
  };
}

/** Throws for what no filter of walks can have. */
export function checkWalkFilter(filter: WalkFilter | null | undefined, field = 'filter'): void {
  checkYears(filter, field);
  const { minimumConfidence, sources, sections } = filter ?? {};
  const confident = minimumConfidence?.map(({ source }) => source) ?? null;
  for (const list of [confident, sources ?? null]) {
    if (list !== null && (list.length < 1 || list.length > 10)) throw wrongInput(field, list);
    const wrong = list?.find((name) => !/^[a-z0-9][a-z0-9-]*$/.test(name));
    if (wrong !== undefined) throw wrongInput(field, wrong);
  }
  if (new Set(confident).size < (confident?.length ?? 0)) throw wrongInput(field, confident);
  const unsure = minimumConfidence?.find(({ value }) => value < 0 || value > 1);
  if (unsure !== undefined) throw wrongInput(field, unsure);
  if (sections?.length === 0) throw wrongInput(field, sections);
}

function checkYears(filter: WalkFilter | null | undefined, field: string): void {
  const years = [filter?.yearFrom ?? null, filter?.yearTo ?? null];
  for (const year of years) {
    if (year !== null && (year < 1 || year > 9998)) throw wrongInput(`${field}.year`, year);
  }
  const [from = null, to = null] = years;
  if (from !== null && to !== null && from > to) throw wrongInput(`${field}.yearTo`, to);
}

/** The languages that requests ask for, and the codes that are stored of them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{
    en: 'en',
    EN: 'en',
    ger: 'de',
    de: 'de',
    'pt-BR': 'pt',
    pt: 'pt',
    fr: 'fr',
    cop: 'cop',
    xx: 'xx',
    und: '',
  },
};

/** Throws for values that no filter can have. */
export function checkFilter(filter: CitationFilter | null | undefined): void {
  checkWalkFilter(filter);
  const text = filter?.titleContains?.trim() ?? null;
  if (text === '' || (text?.length ?? 0) > 200) throw wrongInput('filter.titleContains', text);
  const words = filter?.contextContains ?? 'a word';
  if (words.trim().length > 200 || plainWordsOf(words).length === 0) {
    throw wrongInput('filter.contextContains', words);
  }
  const count = filter?.authors ? new Set(filter.authors).size : 1;
  if (count < 1 || count > 10) throw wrongInput('filter.authors', count);
  const language = filter?.language ?? 'en';
  if (!(language in LANGUAGES)) throw wrongInput('filter.language', language);
}

/** A citation as filters of its claims see it. */
export function conditionsOf(citation: Citation): FilteredCitation & Pick<Citation, 'influential'> {
  return { ...citation, sourceNames: citation.sources.map(({ name }) => name) };
}

/** Whether a citation is kept, of which `other` is the paper that the years are about. */
export function isFollowed(citation: Citation, paper: PaperFacts, filter: WalkFilter): boolean {
  return meetsConditions(conditionsOf(citation), filter) && passesYears(paper, filter);
}

/** Whether a paper was published in the years of a filter. */
export function passesYears({ year }: PaperFacts, { yearFrom, yearTo }: WalkFilter): boolean {
  const isRange = (yearFrom ?? yearTo ?? null) !== null;
  return !isRange || (year !== null && year >= (yearFrom ?? 0) && year <= (yearTo ?? 9999));
}

/** Whether a paper has what a filter names. */
export function passesNames(
  paper: PaperFacts,
  { venue, language, authors }: Pick<CitationFilter, 'venue' | 'language' | 'authors'>,
): boolean {
  const names = paper.authors?.map(({ name }) => name) ?? [];
  return (
    ((venue ?? null) === null || paper.venue === venue) &&
    ((language ?? null) === null || paper.language === LANGUAGES[language ?? '']) &&
    (authors ?? []).every((author) => names.includes(author))
  );
}

/** Whether a citation is kept, of which `other` is the paper at the far end. */
export function passes(
  citation: Citation,
  other: PaperFacts,
  filter: CitationFilter | null | undefined,
): boolean {
  if (!isFollowed(citation, other, filter ?? {})) return false;
  const { influential = null, hasSummary = null, titleContains, contextContains } = filter ?? {};
  const text = titleContains?.trim().toLowerCase() ?? null;
  return (
    (influential === null || citation.influential === influential) &&
    (hasSummary === null || (other.summary !== null) === hasSummary) &&
    (text === null || (other.title?.toLowerCase().includes(text) ?? false)) &&
    ((contextContains ?? null) === null || isInOneSentence(citation, contextContains ?? '')) &&
    ((filter?.retracted ?? null) === null || (other.retraction !== null) === filter?.retracted) &&
    passesNames(other, filter ?? {}) &&
    isInBucket(conditionsOf(citation), filter?.bucket ?? {})
  );
}

function isInBucket(
  citation: FilteredCitation & Pick<Citation, 'influential'>,
  { section, source, influential, verdict }: NonNullable<CitationFilter['bucket']>,
): boolean {
  return (
    (section === undefined || sectionsOf(citation).includes(section)) &&
    (source === undefined || (citation.sourceNames ?? []).includes(source)) &&
    (influential === undefined || citation.influential === influential) &&
    (verdict === undefined || verdictOn(citation) === verdict)
  );
}

/** Whether one sentence has all words of a text, or longer words from four letters on. */
function isInOneSentence({ contexts }: Citation, text: string): boolean {
  return contexts.some((context) => {
    const words = plainWordsOf(context.text ?? '');
    return plainWordsOf(text).every((wanted) =>
      words.some((word) => word === wanted || (wanted.length >= 4 && word.startsWith(wanted))),
    );
  });
}

/** Of the texts of this test, which have no rare signs. */
function plainWordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

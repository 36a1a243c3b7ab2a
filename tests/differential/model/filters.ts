import type { EvidenceBasis } from '../../../src/citation/basis.js';
import type { Polarity } from '../../../src/citation/polarity.js';
import type { Role } from '../../../src/citation/role.js';
import type { SelfCitationChoice } from '../../../src/citation/selfCitationFilter.js';
import type { Citation, PaperFacts } from './graph.js';
import { wrongInput } from './wrongInput.js';

/** `TraversalFilter` of the schema; what is null or absent restricts nothing. */
export interface AxesAndYears {
  readonly roles?: readonly Role[] | null;
  readonly polarities?: readonly Polarity[] | null;
  readonly yearFrom?: number | null;
  readonly yearTo?: number | null;
}

/** `CitationFilter` of the schema. */
export interface CitationFilter extends AxesAndYears {
  readonly basis?: EvidenceBasis | null;
  readonly influential?: boolean | null;
  readonly hasSummary?: boolean | null;
  readonly titleContains?: string | null;
  readonly contextContains?: string | null;
  readonly selfCitations?: SelfCitationChoice | null;
  readonly venue?: string | null;
  readonly language?: string | null;
  readonly authors?: readonly string[] | null;
}

/** Throws for years that no filter can have. */
export function checkYears(filter: AxesAndYears | null | undefined, field = 'filter'): void {
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
  checkYears(filter);
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

/** Whether a citation is kept, of which `other` is the paper that the years are about. */
export function passesAxesAndYears(
  { role, polarity }: Pick<Citation, 'role' | 'polarity'>,
  paper: PaperFacts,
  filter: AxesAndYears,
): boolean {
  const { roles, polarities } = filter;
  return (
    (roles?.includes(role) ?? true) &&
    (polarities?.includes(polarity) ?? true) &&
    passesYears(paper, filter)
  );
}

/** Whether a paper was published in the years of a filter. */
export function passesYears({ year }: PaperFacts, { yearFrom, yearTo }: AxesAndYears): boolean {
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
  if (!passesAxesAndYears(citation, other, filter ?? {})) return false;
  const { influential = null, hasSummary = null, titleContains, contextContains } = filter ?? {};
  const text = titleContains?.trim().toLowerCase() ?? null;
  return (
    (influential === null || citation.influential === influential) &&
    (hasSummary === null || (other.summary !== null) === hasSummary) &&
    (text === null || (other.title?.toLowerCase().includes(text) ?? false)) &&
    ((contextContains ?? null) === null || isInOneSentence(citation, contextContains ?? '')) &&
    passesSelfCitations(citation, filter?.selfCitations ?? 'INCLUDE') &&
    passesNames(other, filter ?? {})
  );
}

function passesSelfCitations({ selfCitation }: Citation, choice: SelfCitationChoice): boolean {
  const isShown = ['ORCID', 'AUTHOR_ID'].includes(selfCitation);
  const isLikely = ['FULL_NAME', 'INITIALS'].includes(selfCitation);
  if (choice === 'EXCLUDE') return !isShown;
  if (choice === 'EXCLUDE_LIKELY') return !isShown && !isLikely;
  return choice === 'INCLUDE' || isShown || isLikely;
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

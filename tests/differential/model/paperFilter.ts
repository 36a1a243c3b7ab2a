// The rules of the profile have unit tests of their own; see paper.ts.
import { profileOf } from '../../../src/profile/citationProfile.js';
import { checkFilter, passesNames, passesYears, type CitationFilter } from './filters.js';
import { citerCountOf, type PaperFacts } from './graph.js';
import { tierOf, type Model } from './model.js';
import { countedSummary } from './summary.js';
import { checkedCount, wrongInput } from './wrongInput.js';

/** `PaperFilter` of the schema; what is null or absent restricts nothing. */
export interface PaperFilter extends Pick<
  CitationFilter,
  'yearFrom' | 'yearTo' | 'venue' | 'language' | 'authors'
> {
  readonly tier?: string | null;
  readonly minimumCiters?: number | null;
  readonly publishedFrom?: string | null;
  readonly publishedTo?: string | null;
  readonly label?: string | null;
  readonly contested?: boolean | null;
  readonly identifierScheme?: string | null;
  readonly retracted?: boolean | null;
}

const PARTIAL_DATE = /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Throws for values that no filter can have. */
export function checkPaperFilter(filter: PaperFilter | null | undefined): void {
  checkedCount('filter.minimumCiters', filter?.minimumCiters ?? 0, Infinity, 0);
  const dates = [filter?.publishedFrom ?? null, filter?.publishedTo ?? null];
  for (const date of dates) {
    if (date !== null && !PARTIAL_DATE.test(date)) throw wrongInput('filter.published', date);
  }
  const [from = null, to = null] = dates;
  if (from !== null && to !== null && from > endOf(to)) throw wrongInput('filter.publishedTo', to);
  const { yearFrom, yearTo, language, authors } = filter ?? {};
  checkFilter({ yearFrom, yearTo, language, authors });
}

/** Whether a filter keeps a paper. */
export function passesPaperFilter(
  model: Model,
  paper: PaperFacts,
  filter: PaperFilter | null | undefined,
): boolean {
  const { tier, minimumCiters, publishedFrom, publishedTo, label, contested } = filter ?? {};
  const citerCount = citerCountOf(model.graph, paper);
  const profile = profileOf(countedSummary(model, paper));
  const isContested = profile.polarity.against.count >= 3;
  const { dateKey, publishedOn } = paper;
  const isRange = (publishedFrom ?? publishedTo ?? null) !== null;
  return (
    ((tier ?? null) === null || tierOf(model, citerCount) === tier) &&
    citerCount >= (minimumCiters ?? 0) &&
    (!isRange || publishedOn !== null) &&
    // A date of which only the year is known counts as its beginning: 2019-00-00 comes after 2019 and before 2019-01.
    dateKey >= (publishedFrom ?? '') &&
    dateKey <= endOf(publishedTo ?? '') &&
    ((label ?? null) === null || profile.label === label) &&
    ((contested ?? null) === null || isContested === contested) &&
    passesYears(paper, filter ?? {}) &&
    passesNames(paper, filter ?? {}) &&
    passesIdentity(paper, filter ?? {})
  );
}

function passesIdentity(
  { identifiers, retraction }: PaperFacts,
  { identifierScheme, retracted }: PaperFilter,
): boolean {
  const prefix = identifierScheme ? `${identifierScheme.toLowerCase()}:` : '';
  return (
    (prefix === '' || identifiers.some((key) => key.startsWith(prefix))) &&
    ((retracted ?? null) === null || (retraction !== null) === retracted)
  );
}

/** After all dates that begin like this one. */
function endOf(date: string): string {
  return `${date}~`;
}

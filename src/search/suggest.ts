import { BadInputError } from '../errors.js';
import type { GraphReader } from '../graph/graphReader.js';
import type { PaperCard } from '../paper/paperRows.js';
import { titleBeginsWith, titleKeyPrefixOf } from '../paper/titleKey.js';
import { checkCount } from '../relay/paging.js';
import { identifierBeginning } from './identifierPrefix.js';
import { searchQueries, type SuggestedRow } from './search.queries.js';
import { LONGEST_QUERY } from './searchText.js';

export const MOST_SUGGESTIONS = 10;
/** Letters and digits that a title must have in common with the text. */
export const FEWEST_LETTERS = 3;
/** Index entries of which the most cited are suggested. */
export const CONSIDERED_TITLES = 200;

/** The data of a suggestion. */
export interface SuggestionSource {
  readonly paper: PaperCard;
  /** Key of the identifier that begins with the text; null when the title does. */
  readonly identifierKey: string | null;
}

export interface SuggestionsSource {
  readonly suggestions: readonly SuggestionSource[];
  readonly truncated: boolean;
}

/** Papers for a search box: those that the text identifies, or begins to, then those whose titles begin with it. */
export async function suggest(
  prefix: string,
  first: number,
  read: GraphReader,
): Promise<SuggestionsSource> {
  const text = prefix.trim();
  if (text.length > LONGEST_QUERY) {
    throw new BadInputError(
      'prefix',
      prefix,
      `at most ${LONGEST_QUERY.toLocaleString('en')} characters`,
    );
  }
  const limit = checkCount('first', first, MOST_SUGGESTIONS);
  const [identified, titled] = await Promise.all([
    byIdentifier(text, limit, read),
    byTitle(text, limit, read),
  ]);
  const all = new Map<string, SuggestionSource>();
  for (const found of [...identified, ...titled]) {
    const { truncated: _, identifierKey, ...paper } = found;
    if (!all.has(paper.id)) all.set(paper.id, { paper, identifierKey });
  }
  return {
    suggestions: [...all.values()].slice(0, limit),
    truncated: [...identified, ...titled].some(({ truncated }) => truncated),
  };
}

type Found = SuggestedRow & { readonly identifierKey: string | null };

async function byIdentifier(text: string, limit: number, read: GraphReader): Promise<Found[]> {
  const beginning = text.length < FEWEST_LETTERS ? null : identifierBeginning(text);
  if (beginning === null) return [];
  return read(searchQueries.papersByIdentifierPrefix, {
    ...beginning,
    considered: CONSIDERED_TITLES,
    limit,
  });
}

async function byTitle(text: string, limit: number, read: GraphReader): Promise<Found[]> {
  const prefix = titleKeyPrefixOf(text);
  if (prefix.length < FEWEST_LETTERS) return [];
  const rows = await read(searchQueries.papersByTitlePrefix, {
    prefix,
    considered: CONSIDERED_TITLES,
    limit,
  });
  // Keys of long titles hold their beginnings only.
  return rows
    .filter(({ title }) => titleBeginsWith(title, text))
    .map((row) => ({ ...row, identifierKey: null }));
}

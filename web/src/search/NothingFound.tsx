import { Link } from 'wouter';
import { words } from '../words/words.js';
import { readSearch, writeSearch, type SearchView } from './searchAddress.js';

interface NothingFoundProps {
  readonly view: SearchView;
  readonly connection: { readonly totalCount: number; readonly didYouMean: string | null };
}

/** What to do about a search that finds little or nothing. */
export function NothingFound({ view, connection }: NothingFoundProps) {
  const { didYouMean, totalCount } = connection;
  return (
    <>
      {didYouMean === null ? null : (
        <p>
          {words.search.didYouMean}{' '}
          <Link href={writeSearch({ ...view, words: didYouMean })}>
            <bdi>{didYouMean}</bdi>
          </Link>
        </p>
      )}
      {totalCount > 0 ? null : (
        <p>
          {words.search.nothing}{' '}
          {isFiltered(view) ? (
            <Link href={writeSearch({ ...readSearch('').view, words: view.words })}>
              {words.search.withoutFilter}
            </Link>
          ) : null}
        </p>
      )}
    </>
  );
}

function isFiltered({ from, to, venue, author, language, tier, label }: SearchView): boolean {
  return [from, to, venue, author, language, tier, label].some((value) => value !== null);
}

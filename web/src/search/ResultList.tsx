import { useOperation } from '../client/useOperation.js';
import { each } from '../figures/located.js';
import { Region } from '../figures/Region.js';
import { Search } from '../generated/operations.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { Result } from './Result.js';
import { searchFilter, type SearchView } from './searchAddress.js';

interface ResultListProps {
  readonly view: SearchView;
  /** The cursor that the page comes after; null for the first one. */
  readonly after: string | null;
  readonly isLast: boolean;
  readonly onMore: (after: string) => void;
}

/** One page of results, each an answer of its own. */
export function ResultList({ view, after, isLast, onMore }: ResultListProps) {
  const asked = useOperation(Search, {
    query: view.words === '' ? null : view.words,
    filter: searchFilter(view),
    orderBy: view.order,
    ...(after === null ? {} : { after }),
  });
  return (
    <Waiting asked={asked} lines={12}>
      {(place) => {
        const { endCursor, hasNextPage } = place.value.search.pageInfo;
        return (
          <Region at={place}>
            <ol className="results">
              {each(place, (data) => data.search.edges).map((at) => (
                <Result key={at.value.node.id} at={at} />
              ))}
            </ol>
            {isLast && hasNextPage && endCursor !== null ? (
              <button type="button" onClick={() => onMore(endCursor)}>
                {words.search.more}
              </button>
            ) : null}
          </Region>
        );
      }}
    </Waiting>
  );
}

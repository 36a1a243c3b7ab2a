import { useOperation } from '../client/useOperation.js';
import { each } from '../figures/located.js';
import { Region } from '../figures/Region.js';
import { Search } from '../generated/operations.js';
import { DrawThese } from '../graph/DrawThese.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { Result } from './Result.js';
import { searchFilter, type SearchView } from './searchAddress.js';

export interface SearchedPage {
  /** The cursor that it comes after; null for the first one. */
  readonly after: string | null;
  /** Ids of the papers on the pages before it. */
  readonly earlier: readonly string[];
}

interface ResultListProps {
  readonly view: SearchView;
  readonly page: SearchedPage;
  readonly isLast: boolean;
  readonly onMore: (next: SearchedPage) => void;
}

/** One page of results, each an answer of its own. */
export function ResultList({ view, page, isLast, onMore }: ResultListProps) {
  const { after, earlier } = page;
  const asked = useOperation(Search, {
    query: view.words === '' ? null : view.words,
    filter: searchFilter(view),
    orderBy: view.order,
    ...(after === null ? {} : { after }),
  });
  return (
    <Waiting asked={asked} lines={12}>
      {(place) => {
        const { edges, pageInfo } = place.value.search;
        const { endCursor, hasNextPage } = pageInfo;
        const listed = [...earlier, ...edges.map(({ node }) => node.id)];
        return (
          <Region at={place}>
            <ol className="results">
              {each(place, (data) => data.search.edges).map((at) => (
                <Result key={at.value.node.id} at={at} />
              ))}
            </ol>
            {isLast ? (
              <p className="result-actions">
                {hasNextPage && endCursor !== null ? (
                  <button
                    type="button"
                    onClick={() => onMore({ after: endCursor, earlier: listed })}
                  >
                    {words.search.more}
                  </button>
                ) : null}{' '}
                <DrawThese ids={listed} />
              </p>
            ) : null}
          </Region>
        );
      }}
    </Waiting>
  );
}

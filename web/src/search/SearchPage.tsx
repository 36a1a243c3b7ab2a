import { useState } from 'react';
import { useQueryText } from '../address/useQueryText.js';
import { useOperation } from '../client/useOperation.js';
import { Counted } from '../figures/Counted.js';
import { Search } from '../generated/operations.js';
import { Misreadings } from '../parts/Misreadings.js';
import { Panel } from '../parts/Panel.js';
import { usePageTitle } from '../parts/usePageTitle.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { Facets } from './Facets.js';
import { NothingFound } from './NothingFound.js';
import { ResultList, type SearchedPage } from './ResultList.js';
import { readSearch, searchFilter, type SearchView } from './searchAddress.js';
import { OrderChoice } from './OrderChoice.js';

/** Papers by words, and by what they are. */
export function SearchPage() {
  const query = useQueryText();
  const { view, misread } = readSearch(query);
  usePageTitle(view.words === '' ? words.search.title : view.words);
  return (
    <>
      <h1>{words.search.title}</h1>
      <Misreadings misread={misread} />
      {/* Pages of one search are not pages of another. */}
      <Results key={query} view={view} />
    </>
  );
}

function Results({ view }: { readonly view: SearchView }) {
  const [pages, setPages] = useState<readonly SearchedPage[]>([{ after: null, earlier: [] }]);
  const filter = searchFilter(view);
  const asked = useOperation(
    Search,
    { query: view.words === '' ? null : view.words, filter, orderBy: view.order },
    { pause: view.words === '' && filter === null },
  );
  if (view.words === '' && filter === null) return <p>{words.search.nothingAsked}</p>;
  return (
    <div className="with-facets">
      <Waiting asked={asked} lines={20}>
        {(place) => (
          <Panel at={place} title={words.search.results}>
            <p role="status">
              {words.search[place.value.search.truncated ? 'foundAtLeast' : 'found'](
                <Counted
                  at={place}
                  of={({ search }) => search.totalCount}
                  noun={words.nouns.papers}
                />,
              )}
            </p>
            <NothingFound view={view} connection={place.value.search} />
            <OrderChoice view={view} />
            {pages.map((page) => (
              <ResultList
                key={page.after ?? ''}
                view={view}
                page={page}
                isLast={page === pages.at(-1)}
                onMore={(next) => setPages([...pages, next])}
              />
            ))}
          </Panel>
        )}
      </Waiting>
      {asked.place === null ? null : <Facets view={view} />}
    </div>
  );
}

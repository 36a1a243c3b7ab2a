import { useOperation } from '../client/useOperation.js';
import { within } from '../figures/located.js';
import { SearchFacets } from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { FACETS } from './facetTable.js';
import { searchFilter, type SearchView } from './searchAddress.js';

/** What was found, by what it is; each value narrows the search. */
export function Facets({ view }: { readonly view: SearchView }) {
  const asked = useOperation(SearchFacets, {
    query: view.words === '' ? null : view.words,
    filter: searchFilter(view),
  });
  return (
    <Waiting asked={asked} lines={20}>
      {(place) => {
        const found = within(place, (data) => data.search.facets);
        return found === null ? null : (
          <Panel at={place} title={words.search.narrow} className="facets">
            {FACETS.map(({ name, Facet }) => (
              <Facet key={name} at={found} view={view} />
            ))}
          </Panel>
        );
      }}
    </Waiting>
  );
}

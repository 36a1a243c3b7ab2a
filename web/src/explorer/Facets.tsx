import { useOperation, type Asked } from '../client/useOperation.js';
import { within } from '../figures/located.js';
import { Region } from '../figures/Region.js';
import { CiterFacets, type CitationFilter } from '../generated/operations.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { answered } from './answered.js';
import { FACETS } from './facetTable.js';
import { Narrowing, NarrowingTitle } from './Narrowing.js';

interface FacetsProps {
  readonly id: string;
  readonly filter: CitationFilter | null;
  /** The list: facets are asked after it, because they count all that it could list. */
  readonly list: Asked<unknown>;
}

/** The citing papers by what they are. */
export function Facets(props: FacetsProps) {
  return (
    <Narrowing>
      <FacetLists {...props} />
    </Narrowing>
  );
}

function FacetLists({ id, filter, list }: FacetsProps) {
  const isReady = list.place !== null && !list.fetching;
  const asked = answered(useOperation(CiterFacets, { id, filter }, { pause: !isReady }));
  const { title } = words.explorer.facets;
  // The list says why.
  if (list.error !== null) return null;
  return (
    <Waiting asked={{ ...asked, fetching: asked.fetching || list.fetching }} lines={36}>
      {(place) => {
        const facets = within(place, (data) => data.paper.citerFacets);
        return facets === null ? null : (
          <Region at={place}>
            <NarrowingTitle links={<ShowQuery at={place} title={title} />} />
            {FACETS.map(({ name, Facet }) => (
              <Facet key={name} id={id} filter={filter} at={facets} />
            ))}
          </Region>
        );
      }}
    </Waiting>
  );
}

import { useState } from 'react';
import { useOperation } from '../client/useOperation.js';
import { within } from '../figures/located.js';
import { Region } from '../figures/Region.js';
import { CiterFacets, type CitationFilter } from '../generated/operations.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { answered } from './answered.js';
import { FACETS } from './facetTable.js';
import { useWide } from './useWide.js';

interface FacetsProps {
  readonly id: string;
  readonly filter: CitationFilter | null;
  /** Whether the list is there: facets are asked after it, because they count all that it could list. */
  readonly isReady: boolean;
}

/** The citing papers by what they are: beside the list, or where there is no room, behind a title. */
export function Facets(props: FacetsProps) {
  const isWide = useWide();
  const [isOpen, setOpen] = useState(false);
  const { title } = words.explorer.facets;
  if (isWide) {
    return (
      <aside className="narrowing" aria-label={title}>
        <FacetLists {...props} />
      </aside>
    );
  }
  return (
    <details className="narrowing" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? <FacetLists {...props} /> : null}
    </details>
  );
}

function FacetLists({ id, filter, isReady }: FacetsProps) {
  const asked = answered(useOperation(CiterFacets, { id, filter }, { pause: !isReady }));
  const { title } = words.explorer.facets;
  return (
    <Waiting asked={asked} lines={36}>
      {(place) => {
        const facets = within(place, (data) => data.paper.citerFacets);
        return facets === null ? null : (
          <Region at={place}>
            <header className="panel-head">
              <h3>{title}</h3>
              <ShowQuery at={place} title={title} />
            </header>
            {FACETS.map(({ name, Facet }) => (
              <Facet key={name} id={id} filter={filter} at={facets} />
            ))}
          </Region>
        );
      }}
    </Waiting>
  );
}

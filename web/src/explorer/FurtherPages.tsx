import { useState } from 'react';
import type { Operation } from '../client/operation.js';
import { useOperation } from '../client/useOperation.js';
import { within, type Lead } from '../figures/located.js';
import { Region } from '../figures/Region.js';
import type { CitationPageFragment } from '../generated/operations.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { answered } from './answered.js';
import { Arrival } from './Arrival.js';
import { CitationList, type CitationListProps } from './CitationList.js';

/** Where the next pages of a list come from. */
export interface PageSource<Data, Variables extends object> {
  readonly operation: Operation<Data, Variables>;
  readonly variablesAfter: (cursor: string) => Variables;
  readonly page: Lead<Data, CitationPageFragment>;
}

interface FurtherPagesProps<Data, Variables extends object> extends CitationListProps {
  readonly source: PageSource<Data, Variables>;
}

/** A button for the page after another one; then that page, and the button for the next. */
export function FurtherPages<Data, Variables extends object>(
  props: FurtherPagesProps<Data, Variables>,
) {
  const [isOpen, setOpen] = useState(false);
  const { hasNextPage, endCursor } = props.at.value.pageInfo;
  if (!hasNextPage || endCursor === null) return null;
  if (isOpen) return <FurtherPage {...props} cursor={endCursor} />;
  return (
    <button type="button" className="more" onClick={() => setOpen(true)}>
      {words.explorer.showMore}
    </button>
  );
}

function FurtherPage<Data, Variables extends object>({
  cursor,
  source,
  at: _before,
  ...list
}: FurtherPagesProps<Data, Variables> & { readonly cursor: string }) {
  const asked = answered(useOperation(source.operation, source.variablesAfter(cursor)));
  return (
    <Arrival isThere={asked.place !== null}>
      <Waiting asked={asked} lines={60}>
        {(place) => {
          const page = within(place, source.page);
          return page === null ? null : (
            <Region at={place}>
              <CitationList {...list} at={page} />
              <FurtherPages {...list} at={page} source={source} />
            </Region>
          );
        }}
      </Waiting>
    </Arrival>
  );
}

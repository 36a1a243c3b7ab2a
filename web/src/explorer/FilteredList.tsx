import { useRef, type ReactNode } from 'react';
import type { HubView } from '../address/hubAddress.js';
import type { Asked } from '../client/useOperation.js';
import { within, type Lead, type Located } from '../figures/located.js';
import type { CitationPageFragment, CiterOrder } from '../generated/operations.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import type { Refusal } from './answered.js';
import type { Chip } from './chips.js';
import { Chips } from './Chips.js';
import { CitationList } from './CitationList.js';
import { FurtherPages, type PageSource } from './FurtherPages.js';
import { ListForm } from './ListForm.js';

interface FilteredListProps<Data, Variables extends object> {
  readonly asked: Asked<Data>;
  readonly view: HubView;
  readonly chips: readonly Chip[];
  readonly orders: readonly CiterOrder[];
  readonly order: CiterOrder;
  readonly refused: Refusal | null;
  readonly page: Lead<Data, CitationPageFragment>;
  /** How many there are, and how many of them were found. */
  readonly found: (at: Located<Data>) => ReactNode;
  /** Whether there are none, whatever is selected. */
  readonly isEmpty: (at: Located<Data>) => boolean;
  readonly none: string;
  readonly source: PageSource<Data, Variables>;
}

/** A list of citations with what narrows and orders it. */
export function FilteredList<Data, Variables extends object>(
  props: FilteredListProps<Data, Variables>,
) {
  const { asked, view, chips, orders, order, refused } = props;
  const status = useRef<HTMLParagraphElement>(null);
  const isOfField = refused !== null && /\.(contextContains|titleContains)$/.test(refused.field);
  return (
    <div className="citation-list">
      <ListForm view={view} orders={orders} order={order} refused={refused} />
      <Chips view={view} chips={chips} onRemoved={() => status.current?.focus()} />
      <p className="found" role="status" tabIndex={-1} ref={status}>
        {asked.place === null ? ' ' : props.found(asked.place)}
      </p>
      {isOfField ? (
        <p className="quiet">{words.explorer.seeField}</p>
      ) : (
        <Waiting asked={asked} lines={60}>
          {(place) => <Pages at={place} {...props} />}
        </Waiting>
      )}
    </div>
  );
}

function Pages<Data, Variables extends object>({
  at,
  page,
  source,
  none,
  isEmpty,
  view,
}: FilteredListProps<Data, Variables> & { readonly at: Located<Data> }) {
  const first = within(at, page);
  if (first === null || isEmpty(at)) return <p>{none}</p>;
  if (first.value.edges.length === 0) {
    return (
      <p>
        {view.source === null ? words.explorer.noneFound : words.explorer.noSuchSource(view.source)}
      </p>
    );
  }
  return (
    <>
      <CitationList at={first} />
      <FurtherPages key={JSON.stringify(first.variables)} at={first} source={source} />
    </>
  );
}

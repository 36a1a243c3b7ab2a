import { useState } from 'react';
import type { Operation } from '../client/operation.js';
import { useOperation } from '../client/useOperation.js';
import { each, within, type Lead, type Located } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import { Region } from '../figures/Region.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { answered } from './answered.js';
import { Arrival } from './Arrival.js';
import { Buckets, type Bucket, type BucketMeaning } from './Buckets.js';

/** A page of the values of a facet. */
export interface FacetPageOf<Value> extends Rest {
  readonly buckets: readonly Bucket<Value>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What the buckets leave out. */
export interface Rest {
  /** Values; of a facet without pages there are none. */
  readonly others?: number;
  readonly unknown: number;
}

interface FacetPageProps<Value, Data, Variables extends object> extends BucketMeaning<Value> {
  readonly at: Located<FacetPageOf<Value>>;
  readonly title: string;
  /** The first page tells what is known of the whole facet. */
  readonly isFirst?: boolean;
  readonly operation: Operation<Data, Variables>;
  readonly variablesAfter: (cursor: string) => Variables;
  readonly further: Lead<Data, FacetPageOf<Value>>;
}

/** A page of a facet, and a button for the next one, which follows. */
export function FacetPage<Value, Data, Variables extends object>(
  props: FacetPageProps<Value, Data, Variables>,
) {
  const { at, isFirst = false } = props;
  const { hasNextPage, endCursor } = at.value.pageInfo;
  return (
    <>
      <Buckets {...props} buckets={each(at, (page) => page.buckets)} />
      {isFirst ? <Unlisted at={at} /> : null}
      {hasNextPage && endCursor !== null ? (
        <Next key={JSON.stringify(at.variables)} {...props} after={endCursor} />
      ) : null}
    </>
  );
}

/** How many values are elsewhere, and how many citing papers have none that is known. */
export function Unlisted({ at }: { readonly at: Located<Rest> }) {
  const { others = 0, unknown } = at.value;
  const texts = words.explorer.facets;
  if (others === 0 && unknown === 0) return null;
  return (
    <p className="unlisted">
      {others === 0 ? null : (
        <span>{texts.others(<Num at={at} of={(page) => page.others} />)}</span>
      )}
      {unknown === 0 ? null : (
        <span>{texts.unknown(<Num at={at} of={(page) => page.unknown} />)}</span>
      )}
    </p>
  );
}

type NextProps<Value, Data, Variables extends object> = FacetPageProps<Value, Data, Variables> & {
  readonly after: string;
};

/** A button, and once it was pressed, the page that it stands for. */
function Next<Value, Data, Variables extends object>(props: NextProps<Value, Data, Variables>) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Further {...props} />;
  return (
    <button type="button" className="quiet" onClick={() => setOpen(true)}>
      {words.explorer.showMore}
      <span className="hidden">{words.explorer.facets.moreOf(props.title)}</span>
    </button>
  );
}

function Further<Value, Data, Variables extends object>({
  after,
  isFirst: _first,
  ...props
}: NextProps<Value, Data, Variables>) {
  const asked = answered(useOperation(props.operation, props.variablesAfter(after)));
  return (
    <Arrival isThere={asked.place !== null}>
      <Waiting asked={asked} lines={8}>
        {(place) => {
          const page = within(place, props.further);
          return page === null ? null : (
            <Region at={place}>
              <FacetPage {...props} at={page} />
            </Region>
          );
        }}
      </Waiting>
    </Arrival>
  );
}

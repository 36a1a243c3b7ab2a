import { useId, type ReactNode } from 'react';
import type { Operation } from '../client/operation.js';
import { each, within, type Lead, type Located } from '../figures/located.js';
import type { CitationFilter, CiterFacetsQuery } from '../generated/operations.js';
import { Buckets, ChoiceButton, type Bucket, type BucketMeaning } from './Buckets.js';
import { FacetPage, Unlisted, type FacetPageOf } from './FacetPage.js';

type Facets = NonNullable<CiterFacetsQuery['paper']>['citerFacets'];

export interface FacetProps {
  readonly id: string;
  readonly filter: CitationFilter | null;
  readonly at: Located<Facets>;
}

/** A facet of citing papers, which knows where its buckets are. */
export interface FacetOf {
  readonly name: string;
  readonly Facet: (props: FacetProps) => ReactNode;
}

interface FacetSpec<Value> extends BucketMeaning<Value> {
  readonly title: string;
  readonly hint?: string;
}

interface WholeFacetSpec<Value> extends FacetSpec<Value> {
  readonly buckets: Lead<Facets, readonly Bucket<Value>[]>;
  /** Where the number of citing papers without a value is, if some can have none. */
  readonly unknown?: Lead<Facets, { readonly unknown: number }>;
}

/** A facet whose buckets all come at once. */
export function wholeFacet<Value>({ buckets, unknown, ...spec }: WholeFacetSpec<Value>): FacetOf {
  return {
    name: spec.title,
    Facet: ({ at }) => {
      const found = each(at, buckets);
      const unlisted = unknown === undefined ? null : within(at, unknown);
      return found.length === 0 ? null : (
        <Titled {...spec}>
          <Buckets buckets={found} {...spec} />
          {unlisted === null ? null : <Unlisted at={unlisted} />}
        </Titled>
      );
    },
  };
}

/** A facet with pages: the further ones are asked for by an operation of their own. */
export function pagedFacet<
  Value,
  Data,
  Variables extends { id: string | number; filter?: CitationFilter | null; after?: string | null },
>({
  page,
  operation,
  further,
  ...spec
}: FacetSpec<Value> & {
  readonly page: Lead<Facets, FacetPageOf<Value>>;
  readonly operation: Operation<Data, Variables>;
  readonly further: Lead<Data, FacetPageOf<Value>>;
}): FacetOf {
  return {
    name: spec.title,
    Facet: ({ id, filter, at }) => {
      const found = within(at, page);
      if (found === null || found.value.buckets.length === 0) return null;
      const variablesAfter = (after: string) => ({ id, filter, after }) as Variables;
      return (
        <Titled {...spec}>
          <FacetPage at={found} isFirst {...spec} {...{ operation, further, variablesAfter }} />
        </Titled>
      );
    },
  };
}

export interface UncountedSpec<Value> extends FacetSpec<Value> {
  readonly values: readonly Value[];
}

/** Values to choose from where nothing counts them. */
export function uncountedFacet<Value>(spec: UncountedSpec<Value>): FacetOf {
  return { name: spec.title, Facet: () => <UncountedFacet {...spec} /> };
}

/** The same on its own, of lists that have no facets. */
export function UncountedFacet<Value>({ values, ...spec }: UncountedSpec<Value>) {
  return (
    <Titled {...spec}>
      <ul>
        {values.map((value) => (
          <li key={spec.nameOf(value)}>
            <ChoiceButton name={spec.nameOf(value)} choice={spec.choiceOf(value)} />
          </li>
        ))}
      </ul>
    </Titled>
  );
}

interface TitledProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Titled({ title, hint, children }: TitledProps) {
  const heading = useId();
  return (
    <section className="facet" aria-labelledby={heading}>
      <h4 id={heading}>{title}</h4>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {children}
    </section>
  );
}

import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { holds, toggled } from '../address/selection.js';
import { Counted } from '../figures/Counted.js';
import { each, within, type Lead, type Located } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import type { SearchFacetsQuery } from '../generated/operations.js';
import { words } from '../words/words.js';
import { writeSearch, type SearchView } from './searchAddress.js';

interface FacetProps {
  readonly at: Located<SearchFacetsQuery['search']['facets']>;
  readonly view: SearchView;
}

/** A facet of what was found, which knows where its values are. */
export interface SearchFacet {
  readonly name: string;
  readonly Facet: (props: FacetProps) => ReactNode;
}

type Facets = FacetProps['at']['value'];

interface Bucket<Value> {
  readonly value: Value;
  readonly count: number;
}

interface Rest {
  /** Where the number of papers without a value is. */
  readonly unknown: Lead<Facets, number>;
  /** What that means, if not that the value is not known. */
  readonly sayUnknown?: (count: ReactNode) => ReactNode;
  /** Where the number of values that are not listed is, if some may not be. */
  readonly others?: Lead<Facets, number>;
}

interface FacetSpec<Value> extends Rest {
  readonly title: string;
  readonly hint?: string;
  readonly buckets: Lead<Facets, readonly Bucket<Value>[]>;
  readonly nameOf: (value: Value) => string;
  /** What a value changes of the view, or takes back when it is chosen already. */
  readonly choiceOf: (value: Value) => Partial<SearchView>;
}

export function searchFacet<Value>(spec: FacetSpec<Value>): SearchFacet {
  const { title, hint, nameOf, choiceOf } = spec;
  return {
    name: title,
    Facet: ({ at, view }) => {
      const buckets = each(at, spec.buckets);
      return buckets.length === 0 ? null : (
        <section>
          <h3>{title}</h3>
          {hint === undefined ? null : <p className="quiet small">{hint}</p>}
          <ul>
            {buckets.map((bucket) => {
              const { value } = bucket.value;
              return (
                <li key={nameOf(value)}>
                  <ValueLink name={nameOf(value)} view={view} choice={choiceOf(value)} />{' '}
                  <Num<{ readonly count: number }> at={bucket} of={({ count }) => count} />
                </li>
              );
            })}
          </ul>
          <Unlisted at={at} {...spec} />
        </section>
      );
    },
  };
}

interface ValueLinkProps {
  readonly name: string;
  readonly view: SearchView;
  readonly choice: Partial<SearchView>;
}

function ValueLink({ name, view, choice }: ValueLinkProps) {
  return (
    <Link
      href={writeSearch({ ...view, ...toggled(view, choice) })}
      aria-current={holds(view, choice) ? 'true' : undefined}
    >
      <bdi>{name}</bdi>
    </Link>
  );
}

/** What the list of a facet leaves out. */
function Unlisted({ at, unknown, sayUnknown, others }: Rest & Pick<FacetProps, 'at'>) {
  const say = sayUnknown ?? words.search.unknown;
  const parts = [
    others === undefined || isNone(at, others) ? null : (
      <Counted at={at} of={others} noun={words.nouns.values} />
    ),
    isNone(at, unknown) ? null : say(<Num at={at} of={unknown} />),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <p className="quiet">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index === 0 ? null : ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

function isNone(at: FacetProps['at'], lead: Lead<Facets, number>): boolean {
  return (within(at, lead)?.value ?? 0) === 0;
}

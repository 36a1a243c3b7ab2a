import { Link } from 'wouter';
import { useOperation } from '../client/useOperation.js';
import { each, within, type Located } from '../figures/located.js';
import { Counted } from '../figures/Counted.js';
import { Num } from '../figures/Num.js';
import { SearchFacets, type SearchFacetsQuery } from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { searchFilter, writeSearch, type SearchView } from './searchAddress.js';

type FacetsOf = SearchFacetsQuery['search']['facets'];
/** What a value of a facet changes of the view, or takes back when it is chosen already. */
type Choice = Partial<SearchView>;

/** What was found, by what it is; each value narrows the search. */
export function Facets({ view }: { readonly view: SearchView }) {
  const asked = useOperation(SearchFacets, {
    query: view.words === '' ? null : view.words,
    filter: searchFilter(view),
  });
  return (
    <Waiting asked={asked} lines={20}>
      {(place) => {
        const facets = within(place, (data) => data.search.facets);
        return facets === null ? null : (
          <Panel at={place} title={words.search.narrow} className="facets">
            <FacetLists at={facets} view={view} />
          </Panel>
        );
      }}
    </Waiting>
  );
}

function FacetLists({ at, view }: { readonly at: Located<FacetsOf>; readonly view: SearchView }) {
  const { facets } = words.search;
  return (
    <>
      <Facet
        title={facets.tier}
        view={view}
        buckets={each(at, ({ byTier }) => byTier.buckets)}
        nameOf={({ tier }) => words.tiers[tier]}
        choiceOf={({ tier }) => ({ tier })}
        rest={within(at, ({ byTier }) => byTier)}
      />
      <Facet
        title={facets.label}
        view={view}
        buckets={each(at, ({ byLabel }) => byLabel.buckets)}
        nameOf={({ label }) => words.search.labels[label]}
        choiceOf={({ label }) => ({ label })}
        rest={within(at, ({ byLabel }) => byLabel)}
      />
      <Facet
        title={facets.year}
        view={view}
        buckets={each(at, ({ byYear }) => byYear.buckets)}
        nameOf={({ year }) => String(year)}
        choiceOf={({ year }) => ({ from: year, to: year })}
        rest={within(at, ({ byYear }) => byYear)}
      />
      <Facet
        title={facets.venue}
        view={view}
        buckets={each(at, ({ byVenue }) => byVenue.buckets)}
        nameOf={({ venue }) => venue}
        choiceOf={({ venue }) => ({ venue })}
        rest={within(at, ({ byVenue }) => byVenue)}
      />
      <Facet
        title={facets.author}
        view={view}
        buckets={each(at, ({ byAuthor }) => byAuthor.buckets)}
        nameOf={({ author }) => author}
        choiceOf={({ author }) => ({ author })}
        rest={within(at, ({ byAuthor }) => byAuthor)}
      />
      <Facet
        title={facets.language}
        view={view}
        buckets={each(at, ({ byLanguage }) => byLanguage.buckets)}
        nameOf={({ language }) => language}
        choiceOf={({ language }) => ({ language })}
        rest={within(at, ({ byLanguage }) => byLanguage)}
      />
    </>
  );
}

interface FacetProps<Bucket> {
  readonly title: string;
  readonly view: SearchView;
  readonly buckets: readonly Located<Bucket & { readonly count: number }>[];
  readonly nameOf: (bucket: Bucket) => string;
  readonly choiceOf: (bucket: Bucket) => Choice;
  readonly rest: Located<{ readonly unknown: number; readonly others?: number }> | null;
}

function Facet<Bucket>({ title, view, buckets, nameOf, choiceOf, rest }: FacetProps<Bucket>) {
  if (buckets.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {buckets.map((at) => {
          const choice = choiceOf(at.value);
          const name = nameOf(at.value);
          const isChosen = Object.entries(choice).every(
            ([field, value]) => view[field as keyof SearchView] === value,
          );
          return (
            <li key={name}>
              <Link
                href={writeSearch({ ...view, ...(isChosen ? withoutValues(choice) : choice) })}
                aria-current={isChosen ? 'true' : undefined}
              >
                <bdi>{name}</bdi>
              </Link>{' '}
              <Num<{ readonly count: number }> at={at} of={({ count }) => count} />
            </li>
          );
        })}
      </ul>
      {rest === null ? null : <Rest at={rest} />}
    </section>
  );
}

/** What the list of a facet leaves out. */
function Rest({
  at,
}: {
  readonly at: Located<{ readonly unknown: number; readonly others?: number }>;
}) {
  const { others = 0, unknown } = at.value;
  if (others === 0 && unknown === 0) return null;
  return (
    <p className="quiet">
      {others === 0 ? null : (
        <Counted at={at} of={(rest) => rest.others} noun={words.nouns.values} />
      )}
      {others === 0 || unknown === 0 ? null : ' · '}
      {unknown === 0 ? null : words.search.unknown(<Num at={at} of={(rest) => rest.unknown} />)}
    </p>
  );
}

function withoutValues(choice: Choice): Choice {
  return Object.fromEntries(Object.keys(choice).map((field) => [field, null]));
}

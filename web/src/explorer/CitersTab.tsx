import { citersVariables } from '../address/hubVariables.js';
import { useHubPlace } from '../address/useHubPlace.js';
import { useOperation } from '../client/useOperation.js';
import { within } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import { Citers } from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { words } from '../words/words.js';
import { answered, refusal } from './answered.js';
import { chipsOf } from './chips.js';
import { Facets } from './Facets.js';
import { FilteredList } from './FilteredList.js';

/** The citing papers, narrowed by facets and by words. */
export function CitersTab({ id }: { readonly id: string }) {
  const { view } = useHubPlace();
  const variables = citersVariables(id, view);
  const { filter = null } = variables;
  const asked = useOperation(Citers, variables);
  const list = answered(asked);
  const texts = words.explorer;
  return (
    <Panel
      at={list.place}
      title={texts.titles.CITERS}
      about="citation-profile"
      className="with-sides"
    >
      <Facets id={id} filter={filter} list={list} />
      <FilteredList
        asked={list}
        view={view}
        chips={chipsOf(view)}
        orders={['NEWEST', 'OLDEST', 'MOST_CITED', 'REPRESENTATIVE']}
        order={view.order}
        refused={refusal(asked.error)}
        page={(data) => data.paper.citers}
        none={texts.noCiters}
        found={(at) => {
          const all = <Num at={at} of={(data) => data.paper.citerCount} />;
          const found = <Num at={at} of={(data) => data.paper.citers.totalCount} />;
          return texts.citers(all, filter === null ? null : found);
        }}
        isEmpty={(at) => within(at, (data) => data.paper.citerCount)?.value === 0}
        source={{
          operation: Citers,
          variablesAfter: (after) => ({ ...variables, after, counted: false }),
          page: (data) => data.paper.citers,
        }}
      />
    </Panel>
  );
}

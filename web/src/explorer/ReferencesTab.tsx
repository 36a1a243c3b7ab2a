import { POLARITIES, ROLES } from '../address/choices.js';
import { explorerFilter } from '../address/hubAddress.js';
import { useHubPlace } from '../address/useHubPlace.js';
import { useOperation } from '../client/useOperation.js';
import { within } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import { References } from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { words } from '../words/words.js';
import { answered, refusal } from './answered.js';
import { chipsOf, referenceView } from './chips.js';
import { UncountedFacet } from './facetKinds.js';
import { DISAGREEMENT, RETRACTED } from './facetTable.js';
import { FilteredList } from './FilteredList.js';
import { Narrowing, NarrowingTitle } from './Narrowing.js';

/** What the paper cites, narrowed by labels, retractions and words. */
export function ReferencesTab({ id }: { readonly id: string }) {
  const { view: whole } = useHubPlace();
  const view = referenceView(whole);
  const filter = explorerFilter(view);
  // A list of references has no representatives: there it opens as it does without an order.
  const order = view.order === 'REPRESENTATIVE' ? 'NEWEST' : view.order;
  const variables = { id, filter, orderBy: order };
  const asked = useOperation(References, variables);
  const texts = words.explorer;
  return (
    <Panel
      at={answered(asked).place}
      title={texts.titles.REFERENCES}
      about="citation-profile"
      className="with-sides"
    >
      <Narrowing>
        <NarrowingTitle />
        <UncountedFacet
          title={texts.facets.role}
          values={ROLES}
          nameOf={(role) => words.roles[role]}
          choiceOf={(role) => ({ roles: [role] })}
        />
        <UncountedFacet
          title={texts.facets.polarity}
          values={POLARITIES}
          nameOf={(polarity) => words.polarities[polarity]}
          choiceOf={(polarity) => ({ polarities: [polarity] })}
        />
        <UncountedFacet {...DISAGREEMENT} />
        <UncountedFacet {...RETRACTED} />
      </Narrowing>
      <FilteredList
        asked={answered(asked)}
        view={view}
        chips={chipsOf(view)}
        orders={['NEWEST', 'OLDEST', 'MOST_CITED']}
        order={order}
        refused={refusal(asked.error)}
        page={(data) => data.paper.references}
        none={texts.noReferences}
        found={(at) => {
          const all = <Num at={at} of={(data) => data.paper.referenceCount} />;
          const found = <Num at={at} of={(data) => data.paper.references.totalCount} />;
          return texts.references(all, filter === null ? null : found);
        }}
        isEmpty={(at) => within(at, (data) => data.paper.referenceCount)?.value === 0}
        source={{
          operation: References,
          variablesAfter: (after) => ({ ...variables, after, counted: false }),
          page: (data) => data.paper.references,
        }}
      />
    </Panel>
  );
}

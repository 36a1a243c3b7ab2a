import { pageFilter } from '../address/pageSettings.js';
import { useHubPlace } from '../address/useHubPlace.js';
import { useOperation } from '../client/useOperation.js';
import { within } from '../figures/located.js';
import { Related } from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { answered } from './answered.js';
import { RelatedList } from './RelatedList.js';

/** Papers that are cited together with the paper, and those that cite the same. */
export function RelatedTab({ id }: { readonly id: string }) {
  const { view } = useHubPlace();
  const asked = answered(
    useOperation(Related, {
      id,
      citations: pageFilter(view),
      // The years of the page are those of citing papers.
      references: pageFilter({ ...view, until: null }),
    }),
  );
  const texts = words.explorer.related;
  return (
    <Panel at={asked.place} title={texts.title} about="relatedness">
      <p className="quiet">{words.explorer.settingsOnly}</p>
      <Waiting asked={asked} lines={60}>
        {(place) => (
          <>
            <RelatedList kind="coCited" id={id} at={within(place, (data) => data.paper.coCited)} />
            <RelatedList kind="coupled" id={id} at={within(place, (data) => data.paper.coupled)} />
          </>
        )}
      </Waiting>
    </Panel>
  );
}

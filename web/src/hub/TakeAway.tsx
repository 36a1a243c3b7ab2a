import { useHubPlace } from '../address/useHubPlace.js';
import { useOperation } from '../client/useOperation.js';
import type { Located } from '../figures/located.js';
import { ListSizes, type HubPageQuery } from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { fileId } from './exportAddress.js';
import { CitePage } from './CitePage.js';
import { Files } from './Files.js';
import { PaperEntry } from './PaperEntry.js';
import { listSizesVariables } from '../address/hubVariables.js';

/** How to cite the page, and its lists as files. */
export function TakeAway({ at }: { readonly at: Located<NonNullable<HubPageQuery['paper']>> }) {
  const { view } = useHubPlace();
  const { id } = at.value;
  const asked = useOperation(ListSizes, listSizesVariables(id, view));
  const { takeAway } = words.hub;
  return (
    <div className="take-away">
      <Panel at={at} title={takeAway.cite.title}>
        <CitePage at={at} />
        <PaperEntry id={fileId(at.value)} />
      </Panel>
      <Panel at={asked.place} title={takeAway.files.title} about="exports">
        <Waiting asked={asked} lines={6}>
          {(place) => <Files at={place} id={fileId(at.value)} view={view} />}
        </Waiting>
      </Panel>
    </div>
  );
}

import { useOperation, type Asked } from '../client/useOperation.js';
import { each, type Lead } from '../figures/located.js';
import {
  StartingHubs as StartingHubsOperation,
  type StartingHubsQuery,
} from '../generated/operations.js';
import { DrawThese } from '../graph/DrawThese.js';
import { Panel } from '../parts/Panel.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { HubRow } from './HubRow.js';

const ROWS = 8;
/** Among the newest, papers that are cited once would hide all hubs. */
const FEWEST_CITERS = 10;

/** Where to start reading: the papers that are cited most, and the newest of those that are cited much. */
export function StartingHubs() {
  const asked = useOperation(StartingHubsOperation, { first: ROWS, minimumCiters: FEWEST_CITERS });
  const { home } = words;
  return (
    <div className="starting-hubs">
      <HubList asked={asked} title={home.biggest} of={(data) => data.biggest.edges} />
      <HubList
        asked={asked}
        title={home.newest}
        note={home.newestNote(String(FEWEST_CITERS))}
        of={(data) => data.newest.edges}
      />
    </div>
  );
}

interface HubListProps {
  readonly asked: Asked<StartingHubsQuery>;
  readonly title: string;
  readonly note?: string;
  readonly of: Lead<StartingHubsQuery, StartingHubsQuery['biggest']['edges']>;
}

function HubList({ asked, title, note, of }: HubListProps) {
  return (
    <Panel at={asked.place} title={title}>
      {note === undefined ? null : <p className="quiet small">{note}</p>}
      <Waiting asked={asked} lines={2 * ROWS}>
        {(place) => {
          const edges = each(place, of);
          if (edges.length === 0) return <p>{words.home.none}</p>;
          return (
            <>
              <ol className="hub-list">
                {edges.map((edge) => (
                  <HubRow key={edge.value.node.id} at={edge} />
                ))}
              </ol>
              <p className="small">
                <DrawThese ids={edges.map(({ value }) => value.node.id)} />
              </p>
            </>
          );
        }}
      </Waiting>
    </Panel>
  );
}

import { useState } from 'react';
import { useOperation } from '../client/useOperation.js';
import { each, type Located } from '../figures/located.js';
import {
  ContestedHubs as ContestedHubsOperation,
  type ContestedHubsQuery,
} from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { ContestedBasis } from './ContestedBasis.js';
import { HubRow } from './HubRow.js';

const ROWS = 10;

/** Hubs that citing papers are against: only for those who ask, because a list of them without its basis is a verdict. */
export function ContestedHubs() {
  const [wanted, setWanted] = useState(false);
  const asked = useOperation(ContestedHubsOperation, { first: ROWS }, { pause: !wanted });
  const { contested } = words.home;
  return (
    <Panel at={asked.place} title={contested.title} about="citation-profile#polarity">
      <p>{contested.note}</p>
      {wanted ? (
        <Waiting asked={asked} lines={6}>
          {(place) => <Rows at={place} />}
        </Waiting>
      ) : (
        <button type="button" onClick={() => setWanted(true)}>
          {contested.button}
        </button>
      )}
    </Panel>
  );
}

function Rows({ at }: { readonly at: Located<ContestedHubsQuery> }) {
  const edges = each(at, (data) => data.hubs.edges);
  if (edges.length === 0) return <p role="status">{words.home.contested.none}</p>;
  return (
    <ol className="hub-list" aria-label={words.home.contested.title}>
      {edges.map((edge) => (
        <HubRow key={edge.value.node.id} at={edge}>
          <ContestedBasis at={edge} />
        </HubRow>
      ))}
    </ol>
  );
}

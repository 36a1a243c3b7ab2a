import { Link } from 'wouter';
import { useHubPlace } from '../address/useHubPlace.js';
import { useOperation } from '../client/useOperation.js';
import { goToLists } from '../address/listPlace.js';
import { each, type Located } from '../figures/located.js';
import {
  RepresentativeCitations,
  type RepresentativeCitationsQuery,
} from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { CitationCard } from '../citation/CitationCard.js';
import { ShowingSentence } from '../citation/ShowingSentence.js';
import { representativesVariables } from '../address/hubVariables.js';

/** Citing papers selected to show each role. */
export function Representatives({ id }: { readonly id: string }) {
  const { view, addressOf } = useHubPlace();
  const asked = useOperation(RepresentativeCitations, representativesVariables(id, view));
  const { representatives: texts } = words.hub;
  return (
    <Panel at={asked.place} title={texts.title} className="representatives">
      <p className="quiet">
        {texts.note}{' '}
        <Link href={addressOf({ order: 'REPRESENTATIVE', tab: 'CITERS' })} onClick={goToLists}>
          {texts.all}
        </Link>
      </p>
      <Waiting asked={asked} lines={24}>
        {(place) => <Cards at={place} />}
      </Waiting>
    </Panel>
  );
}

function Cards({ at }: { readonly at: Located<RepresentativeCitationsQuery> }) {
  const citations = each(at, (data) => data.paper.citers.edges);
  if (citations.length === 0) return <p>{words.hub.representatives.none}</p>;
  return (
    <ul className="cards">
      {citations.map((citation) => (
        <li key={citation.value.cursor}>
          <CitationCard at={citation} heading="h3">
            <ShowingSentence at={citation} />
          </CitationCard>
        </li>
      ))}
    </ul>
  );
}

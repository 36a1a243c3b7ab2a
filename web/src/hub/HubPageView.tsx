import { lazy, Suspense, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { hubVariables } from '../address/hubVariables.js';
import { identifierIn } from '../address/paperAddress.js';
import { useHubPlace } from '../address/useHubPlace.js';
import { useOperation } from '../client/useOperation.js';
import { within, type Located } from '../figures/located.js';
import { Explorer } from '../explorer/Explorer.js';
import { HubPage, type HubPageQuery } from '../generated/operations.js';
import { InTurn } from '../parts/InTurn.js';
import { Misreadings } from '../parts/Misreadings.js';
import { Problem } from '../parts/Problem.js';
import { usePageTitle } from '../parts/usePageTitle.js';
import { Waiting } from '../parts/Waiting.js';
import { Reception } from '../plots/Reception.js';
import { RolesAndPolarities } from '../plots/RolesAndPolarities.js';
import { Coverage } from './Coverage.js';
import { EvidenceLine } from './EvidenceLine.js';
import { Head } from './Head.js';
import { refusalOf } from './refusal.js';
import { Representatives } from './Representatives.js';
import { TakeAway } from './TakeAway.js';

/** Reads identifiers by the rules of the server. Its script is loaded only where there is no paper. */
const NoSuchPaper = lazy(() => import('./NoSuchPaper.js'));

/** Of the parts below the evidence. */
const LINES = [24, 24, 24, 60, 12];

/** A hub: what it is, how it is cited, and by whom. */
export function HubPageView() {
  // Moves of the router; the address itself is read as it stands, because identifiers have signs that routers decode.
  useLocation();
  const identifier = identifierIn(window.location) ?? '';
  return <HubOf key={identifier} identifier={identifier} />;
}

function HubOf({ identifier }: { readonly identifier: string }) {
  const { view, misread } = useHubPlace();
  const asked = useOperation(HubPage, hubVariables(identifier, view));
  const refusal = refusalOf(asked.error);
  const unknown = (
    <Suspense fallback={null}>
      <NoSuchPaper identifier={identifier} refusal={refusal} />
    </Suspense>
  );
  if (refusal !== null) return unknown;
  // Null with an error is no answer about the paper.
  if (asked.error !== null && (asked.place?.value.paper ?? null) === null) {
    return (
      <Unread identifier={identifier}>
        <Problem error={asked.error} onAgain={asked.again} />
      </Unread>
    );
  }
  return (
    <>
      <Misreadings misread={misread} />
      <Waiting asked={asked} lines={40}>
        {(place) => {
          const paper = within(place, (data) => data.paper);
          return paper === null ? unknown : <Panels paper={paper} />;
        }}
      </Waiting>
    </>
  );
}

interface UnreadProps {
  readonly identifier: string;
  readonly children: ReactNode;
}

/** A paper of which nothing could be read. */
function Unread({ identifier, children }: UnreadProps) {
  usePageTitle(identifier);
  return (
    <article>
      <h1>
        <bdi>{identifier}</bdi>
      </h1>
      {children}
    </article>
  );
}

function Panels({ paper }: { readonly paper: Located<NonNullable<HubPageQuery['paper']>> }) {
  return (
    <article className="hub">
      <Head at={paper} />
      <div className="known">
        <Coverage at={paper} />
        <EvidenceLine at={paper} />
      </div>
      <InTurn lines={LINES}>
        <RolesAndPolarities at={paper} />
        <Reception at={paper} />
        <Representatives id={paper.value.id} />
        <Explorer id={paper.value.id} />
        <TakeAway at={paper} />
      </InTurn>
    </article>
  );
}

import { useMemo, useState } from 'react';
import { useOperation } from '../client/useOperation.js';
import { within } from '../figures/located.js';
import { GraphAround, GraphAsked } from '../generated/operations.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { Around, type AroundProps } from './Around.js';
import { around, asked, FIRST_PAPERS } from './beginning.js';
import { Desk } from './Desk.js';
import { arrive, type GraphState } from './graphState.js';
import { UnknownPapers } from './UnknownPapers.js';

interface BeginProps {
  readonly ids: readonly string[];
  /** What else the address asks for: its filter, its layout. */
  readonly base: GraphState;
}

/** What a drawing begins with: the papers of the address, or around one alone those that are nearest. */
export function Begin({ ids, base }: BeginProps) {
  const found = useOperation(GraphAsked, { ids: [...ids] });
  return (
    <Waiting asked={found} lines={24}>
      {(place) => {
        const { papers, unknownIds } = place.value.citationsAmong;
        const here = papers.map(({ id }) => id);
        const [only, ...others] = here;
        return (
          <>
            <UnknownPapers ids={unknownIds} />
            {only === undefined ? null : others.length === 0 ? (
              <AroundOne key={only} id={only} base={base} />
            ) : (
              <DeskOf ids={here} base={base} />
            )}
          </>
        );
      }}
    </Waiting>
  );
}

/** Several papers: themselves. */
function DeskOf({ ids, base }: BeginProps) {
  const all = ids.join(' ');
  const initial = useMemo(() => arrive(asked(all.split(' ')))(base), [all, base]);
  return <Desk initial={initial} />;
}

interface AroundOneProps {
  readonly id: string;
  readonly base: GraphState;
}

/** The paper with those around it, as many as are asked for. */
function AroundOne({ id, base }: AroundOneProps) {
  const [limit, setLimit] = useState(FIRST_PAPERS);
  const found = useOperation(GraphAround, { ids: [id], filter: null, limit });
  return (
    <Waiting asked={found} lines={24}>
      {(place) => {
        const at = within(place, (data) => data.neighbourhood);
        return at === null ? null : <DeskAround {...{ id, base, at, limit }} onMore={setLimit} />;
      }}
    </Waiting>
  );
}

function DeskAround({ id, base, at, limit, onMore }: AroundOneProps & AroundProps) {
  const initial = useMemo(() => arrive(around(id, at.value))(base), [id, base, at.value]);
  const earlier = useMemo(() => [{ title: words.graphTools.queries.around, at }], [at]);
  const banner = <Around at={at} limit={limit} onMore={onMore} />;
  return <Desk initial={initial} banner={banner} earlier={earlier} />;
}

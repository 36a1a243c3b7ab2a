import { useEffect, useMemo, useReducer, useState, type ReactNode } from 'react';
import { useOperation } from '../client/useOperation.js';
import { each, within, type Located } from '../figures/located.js';
import { GraphPapers, type GraphPapersQuery } from '../generated/operations.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { DeskParts } from './DeskParts.js';
import { arrive, type Change, type GraphState } from './graphState.js';
import { knownGraph } from './knownGraph.js';
import type { PictureQuery } from './queries/Queries.js';
import { shownOf } from './shown.js';
import { UnknownPapers } from './UnknownPapers.js';
import { useExpansion } from './useExpansion.js';

interface DeskProps {
  /** What it begins with. Papers that come to it later are added to what a person has made of it by then. */
  readonly initial: GraphState;
  /** What the papers are that it begins with. */
  readonly banner?: ReactNode;
  /** The queries that told which these are. */
  readonly earlier?: readonly PictureQuery[];
}

/** The drawing with everything around it, from a state on. */
export function Desk({ initial, banner = null, earlier = [] }: DeskProps) {
  const [state, change] = useReducer((now: GraphState, next: Change) => next(now), initial);
  const [begun, begin] = useState(initial.arrivals);
  useEffect(() => {
    // Not at first: a link has hidden papers, which would be shown again.
    if (begun === initial.arrivals) return;
    begin(initial.arrivals);
    change(arrive(initial.arrivals));
  }, [begun, initial.arrivals]);
  const asked = useOperation(GraphPapers, { ids: state.arrivals.map(({ id }) => id) });
  return (
    <Waiting asked={asked} lines={24}>
      {(place) => <Known {...{ place, state, change, banner, earlier }} />}
    </Waiting>
  );
}

interface KnownProps {
  readonly place: Located<GraphPapersQuery>;
  readonly state: GraphState;
  readonly change: (change: Change) => void;
  readonly banner: ReactNode;
  readonly earlier: readonly PictureQuery[];
}

function Known({ place, state, change, banner, earlier }: KnownProps) {
  const { arrivals, filter, hidden } = state;
  const answer = place.value.citationsAmong;
  const known = useMemo(
    () => knownGraph(answer, arrivals, filter.basis, words.untitled),
    [answer, arrivals, filter.basis],
  );
  const shown = useMemo(() => shownOf(known, { filter, hidden }), [known, filter, hidden]);
  const papers = useMemo(() => new Map(known.papers.map((paper) => [paper.id, paper])), [known]);
  const places = useMemo(
    () => new Map(each(place, (data) => data.citationsAmong.papers).map((at) => [at.value.id, at])),
    [place],
  );
  const expansion = useExpansion(filter, change);
  const among = within(place, (data) => data.citationsAmong);
  if (among === null) return null;
  return (
    <DeskParts
      at={among}
      banner={
        <>
          <UnknownPapers ids={answer.unknownIds} />
          {banner}
        </>
      }
      earlier={earlier}
      expansion={expansion}
      desk={{ state, change, known, shown, papers, places, expand: expansion.expand }}
    />
  );
}

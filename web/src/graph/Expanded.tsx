import { Derived } from '../figures/Derived.js';
import { within } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import { Region } from '../figures/Region.js';
import { Problem } from '../parts/Problem.js';
import { words } from '../words/words.js';
import type { Expansion } from './useExpansion.js';

/** What the last expansion added, and what is left of the same list. */
export function Expanded({ expansion }: { readonly expansion: Expansion }) {
  const { wanted, asked, more, close } = expansion;
  const { expanded } = words.graph;
  if (wanted === null) return null;
  if (asked.error !== null) return <Problem error={asked.error} onAgain={asked.again} />;
  const paper = asked.place === null ? null : within(asked.place, (data) => data.paper);
  if (paper === null || asked.fetching) return <p role="status">{words.states.loading}</p>;
  const list =
    wanted.direction === 'CITERS'
      ? within(paper, ({ citers }) => citers)
      : within(paper, ({ references }) => references);
  if (list === null) return null;
  const title = <bdi>{paper.value.title ?? words.untitled}</bdi>;
  return (
    <Region at={list}>
      <p role="status" className="expanded">
        {expanded.added[wanted.direction](
          <Derived how="edges.length of this page" number={list.value.edges.length} />,
          <Num at={list} of={({ totalCount }) => totalCount} />,
          title,
        )}{' '}
        {list.value.pageInfo.hasNextPage ? (
          <button type="button" className="quiet" onClick={more}>
            {expanded.more}
          </button>
        ) : null}
        <button type="button" className="quiet" onClick={close}>
          {expanded.close}
        </button>
      </p>
    </Region>
  );
}

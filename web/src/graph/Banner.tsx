import type { ReactNode } from 'react';
import { Derived } from '../figures/Derived.js';
import { each, type Located } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import type { GraphPapersQuery } from '../generated/operations.js';
import { words } from '../words/words.js';
import type { GraphDesk } from './graphDesk.js';
import { KEEPS_ALL } from './graphFilter.js';
import { narrow, showHidden } from './graphState.js';

interface BannerProps {
  readonly at: Located<GraphPapersQuery['citationsAmong']>;
  readonly desk: GraphDesk;
  /** How the papers came to be here. */
  readonly children: ReactNode;
}

/** What is shown and what is not, and the way to the rest. */
export function Banner({ at, desk, children }: BannerProps) {
  const { known, shown } = desk;
  const { banner } = words.graph;
  const papers = <Derived how="papers that are drawn" number={shown.papers.length} />;
  const citations = <Derived how="citations that are drawn" number={shown.citations.length} />;
  return (
    <div className="graph-banner">
      <p role="status">
        {shown.papers.length === known.papers.length &&
        shown.citations.length === known.citations.length
          ? banner.shown(papers, citations)
          : banner.shownOf(
              papers,
              <Derived how="citationsAmong.papers.length" number={known.papers.length} />,
              citations,
              <Derived how="citationsAmong.citations.length" number={known.citations.length} />,
            )}{' '}
        {each(at, ({ truncated }) => truncated).map((cut) => (
          <span key={cut.path.join('.')}>
            {banner.citationsCut(<Num at={cut} of={({ skipped }) => skipped} />)}{' '}
          </span>
        ))}
      </p>
      <WaysBack desk={desk} />
      {children}
    </div>
  );
}

/** To what the filter leaves out, and to what somebody has hidden. */
function WaysBack({ desk: { state, change } }: { readonly desk: GraphDesk }) {
  const { banner } = words.graph;
  const filtered = JSON.stringify(state.filter) !== JSON.stringify(KEEPS_ALL);
  if (!filtered && state.hidden.length === 0) return null;
  return (
    <p className="actions">
      {filtered ? (
        <button type="button" onClick={() => change(narrow(KEEPS_ALL))}>
          {banner.clearFilter}
        </button>
      ) : null}
      {state.hidden.length === 0 ? null : (
        <button type="button" onClick={() => change(showHidden(state.hidden))}>
          {banner.showHidden(<Derived how="papers that are hidden" number={state.hidden.length} />)}
        </button>
      )}
    </p>
  );
}

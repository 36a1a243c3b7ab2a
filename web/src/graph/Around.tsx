import { Derived } from '../figures/Derived.js';
import { each, type Located } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import { Region } from '../figures/Region.js';
import type { GraphAroundQuery } from '../generated/operations.js';
import { words } from '../words/words.js';
import { MORE_PAPERS } from './beginning.js';

export interface AroundProps {
  readonly at: Located<GraphAroundQuery['neighbourhood']>;
  readonly limit: number;
  readonly onMore: (limit: number) => void;
}

/** What the drawing began with, what was left out of it, and the way to the rest. */
export function Around({ at, limit, onMore }: AroundProps) {
  const cuts = each(at, ({ truncated }) => truncated);
  const { banner } = words.graph;
  const papers = <Derived how="neighbourhood.papers.length" number={at.value.papers.length} />;
  if (cuts.length === 0) return <p>{banner.allAround(papers)}</p>;
  return (
    <Region at={at}>
      <p>
        {banner.someAround(papers)}{' '}
        {cuts.map((cut) => (
          <span key={cut.path.join('.')}>
            {banner.cut[cut.value.reason](<Num at={cut} of={({ skipped }) => skipped} />)}{' '}
          </span>
        ))}
      </p>
      <p className="actions">
        {MORE_PAPERS.filter((more) => more > limit).map((more) => (
          <button key={more} type="button" onClick={() => onMore(more)}>
            {banner.more(more)}
          </button>
        ))}
      </p>
    </Region>
  );
}

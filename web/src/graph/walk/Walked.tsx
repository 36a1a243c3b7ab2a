import { useState } from 'react';
import { Derived } from '../../figures/Derived.js';
import { each, type Located } from '../../figures/located.js';
import type { GraphWalkQuery } from '../../generated/operations.js';
import { words } from '../../words/words.js';
import type { PaperArrival } from '../graphState.js';
import { LeftOut } from '../paths/LeftOut.js';
import { Funnel } from './Funnel.js';
import { ReachedList } from './ReachedList.js';
import { arrivalsOfWalk } from './walkSteps.js';

export type WalkAnswer = GraphWalkQuery['traverse'];

interface WalkedProps {
  readonly at: Located<WalkAnswer>;
  readonly onAdd: (papers: readonly PaperArrival[]) => void;
  /** Lists as many as the server does; null when that is done. */
  readonly onMore: (() => void) | null;
}

/** What a walk reaches: how many papers at each step, and the papers with the way to each. */
export function Walked({ at, onAdd, onMore }: WalkedProps) {
  const [said, setSaid] = useState('');
  const { papers, unknownIds, truncated } = at.value;
  const texts = words.graphTools.walk;
  const add = (some: WalkAnswer['papers']): void => {
    onAdd(arrivalsOfWalk(some));
    setSaid(texts.added);
  };
  const isCut = truncated.some(({ reason }) => reason === 'LIMIT');
  return (
    <>
      {unknownIds.length === 0 ? null : <p role="alert">{texts.unknown(unknownIds.join(', '))}</p>}
      <Funnel at={at} />
      <LeftOut cuts={each(at, (walk) => walk.truncated)} />
      {papers.length === 0 ? (
        <p role="status">{texts.none}</p>
      ) : (
        <>
          <p className="actions">
            <button type="button" onClick={() => add(papers)}>
              {texts.addAll}
            </button>
            <span>
              {texts.listed(<Derived how="traverse.papers.length" number={papers.length} />)}
            </span>
            {isCut && onMore !== null ? (
              <button type="button" className="quiet" onClick={onMore}>
                {texts.more}
              </button>
            ) : null}
            <span role="status">{said}</span>
          </p>
          <ReachedList at={at} onAdd={add} />
        </>
      )}
    </>
  );
}

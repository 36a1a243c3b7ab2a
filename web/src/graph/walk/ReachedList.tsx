import { useState } from 'react';
import { groupBy } from '../../../../src/groupBy.js';
import { Counted } from '../../figures/Counted.js';
import { each, within, type Located } from '../../figures/located.js';
import type { RoutePaperFragment } from '../../generated/operations.js';
import { PaperLink } from '../../parts/PaperLink.js';
import { words } from '../../words/words.js';
import { Route } from '../paths/Route.js';
import { idsOfChain } from '../paths/routeOf.js';
import type { WalkAnswer } from './Walked.js';

type Reached = WalkAnswer['papers'][number];

interface ReachedListProps {
  readonly at: Located<WalkAnswer>;
  readonly onAdd: (papers: WalkAnswer['papers']) => void;
}

/** The papers of a walk by its steps. The one that is pointed at, or has the focus, shows how it is reached. */
export function ReachedList({ at, onAdd }: ReachedListProps) {
  const [shown, show] = useState<Reached | null>(null);
  const texts = words.graphTools.walk;
  const byStep = [
    ...groupBy(
      each(at, ({ papers }) => papers),
      ({ value }) => value.depth,
    ),
  ];
  return (
    <div className="reached">
      <div className="reached-steps">
        {byStep.map(([depth, papers]) => (
          <section key={depth} aria-label={texts.step(depth)}>
            <h3>{texts.step(depth)}</h3>
            <ul>
              {papers.map((paper) => (
                <li
                  key={paper.path.join('.')}
                  onMouseEnter={() => show(paper.value)}
                  onFocus={() => show(paper.value)}
                >
                  <ReachedPaper at={paper} onAdd={() => onAdd([paper.value])} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <section className="reached-chain" aria-label={texts.chain} aria-live="polite">
        <h3>{texts.chain}</h3>
        {shown === null ? (
          <p className="quiet">{texts.chainHint}</p>
        ) : (
          <Route papers={papersOn(shown)} citations={shown.chain} />
        )}
      </section>
    </div>
  );
}

function ReachedPaper({
  at,
  onAdd,
}: {
  readonly at: Located<Reached>;
  readonly onAdd: () => void;
}) {
  const texts = words.graphTools.walk;
  const paper = within(at, (reached) => reached.paper);
  const { title, year } = at.value.paper;
  return (
    <>
      <PaperLink paper={at.value.paper} />
      <span className="quiet">
        {year === null ? '' : ` ${year}`}{' '}
        {paper === null ? null : (
          <Counted at={paper} of={({ citerCount }) => citerCount} noun={words.nouns.citingPapers} />
        )}
      </span>{' '}
      <button
        type="button"
        className="quiet"
        aria-label={texts.addTitle(title ?? words.untitled)}
        onClick={onAdd}
      >
        {texts.add}
      </button>
    </>
  );
}

/** The papers of a chain in its order. */
function papersOn({ paper, chain }: Reached): RoutePaperFragment[] {
  const known = new Map<string, RoutePaperFragment>([[paper.id, paper]]);
  for (const { citing, cited } of chain) known.set(citing.id, citing).set(cited.id, cited);
  return idsOfChain(chain, paper.id).flatMap((id) => known.get(id) ?? []);
}

import { useMemo } from 'react';
import { Derived } from '../figures/Derived.js';
import { words } from '../words/words.js';
import type { GraphDesk } from './graphDesk.js';
import { ToPaper } from './ToPaper.js';
import { derivativeWorks, priorWorks, type Work } from './works.js';

/** Works of a list. */
const LISTED = 8;

/** Beside the drawing: what is cited most by what is shown, and what cites most of it. */
export function Works({ desk }: { readonly desk: GraphDesk }) {
  const { shown } = desk;
  const prior = useMemo(() => priorWorks(shown, LISTED), [shown]);
  const derivative = useMemo(() => derivativeWorks(shown, LISTED), [shown]);
  return (
    <div className="works">
      <WorkList kind="prior" list={prior} desk={desk} />
      <WorkList kind="derivative" list={derivative} desk={desk} />
    </div>
  );
}

interface WorkListProps {
  readonly kind: 'prior' | 'derivative';
  readonly list: readonly Work[];
  readonly desk: GraphDesk;
}

function WorkList({ kind, list, desk }: WorkListProps) {
  const texts = words.graph.works[kind];
  return (
    <section className="panel" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p className="quiet small">{texts.note}</p>
      {list.length === 0 ? (
        <p>{words.graph.works.none}</p>
      ) : (
        <ol>
          {list.map(({ paper, shownCount }) => (
            <li key={paper.id}>
              <ToPaper paper={paper} desk={desk} />{' '}
              <span className="quiet">
                {paper.year === null ? '' : `${paper.year}, `}
                {words.graph.works.count(
                  <Derived how={`drawn citations, ${kind}`} number={shownCount} />,
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

import { useEffect, useState } from 'react';
import type { Located } from '../figures/located.js';
import { Region } from '../figures/Region.js';
import '../style/graphTools.css';
import { words } from '../words/words.js';
import { Fold } from './Fold.js';
import type { GraphDesk } from './graphDesk.js';
import { traversalFilter } from './graphFilter.js';
import { arrive, select, type PaperArrival } from './graphState.js';
import { LinkPart } from './link/LinkPart.js';
import { useDataCounts } from './link/useDataCounts.js';
import type { NamedPaper } from './paths/PaperField.js';
import { Paths } from './paths/Paths.js';
import { Queries, type PictureQuery } from './queries/Queries.js';
import { GraphTable } from './table/GraphTable.js';
import { TakeAway } from './takeAway/TakeAway.js';
import { Walk } from './walk/Walk.js';

interface DeskToolsProps {
  /** The answer with all papers and citations that are here. */
  readonly at: Located<unknown>;
  readonly desk: GraphDesk;
  /** Queries that brought papers here before. */
  readonly earlier: readonly PictureQuery[];
  /** The last one that added papers around one. */
  readonly expanded: Located<unknown> | null;
}

/** What is done with a drawing: paths, walks, the table, files, links and queries. */
export function DeskTools({ at, desk, earlier, expanded }: DeskToolsProps) {
  const { state, change, shown, places, known } = desk;
  const counts = useDataCounts();
  const [added, setAdded] = useState<readonly PictureQuery[]>([]);
  const tools = words.graphTools;
  useEffect(() => {
    if (expanded === null) return;
    setAdded((now) => withQuery(now, { title: words.graphTools.queries.expanded, at: expanded }));
  }, [expanded]);
  const start = known.papers.find(({ arrival }) => arrival.kind === 'ASKED') ?? null;
  const add =
    (title: string) =>
    (papers: readonly PaperArrival[], query: Located<unknown>): void => {
      change(arrive(papers));
      setAdded((now) => withQuery(now, { title, at: query }));
    };
  const named = { start, selected: selectedPaper(desk) };
  return (
    <div className="desk-tools">
      <Fold title={tools.paths.title}>
        {() => (
          <Paths {...named} filter={traversalFilter(state.filter)} onAdd={add(tools.paths.title)} />
        )}
      </Fold>
      <Fold title={tools.walk.title}>
        {() => <Walk {...named} onAdd={add(tools.walk.title)} />}
      </Fold>
      <Fold title={tools.table.title}>
        {() => (
          <Region at={at}>
            <GraphTable
              shown={shown}
              places={places}
              selected={state.selected}
              onSelect={(selected) => change(select(selected))}
            />
          </Region>
        )}
      </Fold>
      <Fold title={tools.takeAway.title}>
        {() => <TakeAway shown={shown} state={state} counts={counts} />}
      </Fold>
      <Fold title={tools.link.title}>
        {() => <LinkPart state={state} counts={counts} onOpen={(opened) => change(() => opened)} />}
      </Fold>
      <Fold title={tools.queries.title}>
        {() => <Queries queries={[{ title: tools.queries.papers, at }, ...earlier, ...added]} />}
      </Fold>
    </div>
  );
}

function selectedPaper({ state: { selected }, papers }: GraphDesk): NamedPaper | null {
  return selected?.kind === 'PAPER' ? (papers.get(selected.id) ?? null) : null;
}

/** Each query once. */
function withQuery(queries: readonly PictureQuery[], query: PictureQuery): readonly PictureQuery[] {
  const same = JSON.stringify(query.at.variables);
  return queries.some(({ at }) => JSON.stringify(at.variables) === same)
    ? queries
    : [...queries, query];
}

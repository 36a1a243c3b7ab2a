import { useState } from 'react';
import type { Located } from '../../figures/located.js';
import type { GraphPaperFragment } from '../../generated/operations.js';
import { words } from '../../words/words.js';
import type { Selected } from '../graphState.js';
import type { ShownGraph } from '../shownGraph.js';
import { CitationTable } from './CitationTable.js';
import { PaperTable } from './PaperTable.js';

export interface GraphTableProps {
  readonly shown: ShownGraph;
  /** The papers with the places of their numbers. */
  readonly places: ReadonlyMap<string, Located<GraphPaperFragment>>;
  readonly selected: Selected | null;
  readonly onSelect: (selected: Selected | null) => void;
}

/** What is drawn as rows, under the same filter and with the same selection: papers, or citations. */
export function GraphTable(props: GraphTableProps) {
  const [citations, showCitations] = useState(false);
  const { table } = words.graphTools;
  return (
    <>
      <fieldset className="layouts">
        <legend className="hidden">{table.which}</legend>
        {[false, true].map((which) => (
          <label key={String(which)}>
            <input
              type="radio"
              name="graph-table"
              checked={citations === which}
              onChange={() => showCitations(which)}
            />
            {which ? table.citations : table.papers}
          </label>
        ))}
      </fieldset>
      <p className="quiet small">{table.keys}</p>
      {citations ? <CitationTable {...props} /> : <PaperTable {...props} />}
    </>
  );
}

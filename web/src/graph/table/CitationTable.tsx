import { useMemo, useState } from 'react';
import { PolarityMark } from '../../citation/PolarityMark.js';
import { words } from '../../words/words.js';
import type { GraphTableProps } from './GraphTable.js';
import { RowTable } from './RowTable.js';
import { citationRows, type CitationColumn, type CitationRow, type SortBy } from './sortedRows.js';

const COLUMNS: readonly CitationColumn[] = ['CITING', 'CITED', 'ROLE', 'POLARITY'];

/** The citations that are drawn: the critical ones are easily found by their column. */
export function CitationTable({ shown, selected, onSelect }: GraphTableProps) {
  const [sort, setSort] = useState<SortBy<CitationColumn>>({
    column: 'POLARITY',
    descending: false,
  });
  const rows = useMemo(() => citationRows(shown, sort), [shown, sort]);
  const { table } = words.graphTools;
  const isSelected = ({ citing, cited }: CitationRow): boolean =>
    selected?.kind === 'CITATION' &&
    selected.citingId === citing.id &&
    selected.citedId === cited.id;
  return (
    <RowTable
      title={table.citations}
      columns={COLUMNS}
      names={table.citationColumns}
      sort={sort}
      onSort={setSort}
      rows={rows}
      keyOf={({ citing, cited }) => `${citing.id} ${cited.id}`}
      isSelected={isSelected}
      onSelect={(row) =>
        onSelect(
          isSelected(row)
            ? null
            : { kind: 'CITATION', citingId: row.citing.id, citedId: row.cited.id },
        )
      }
      name={({ citing }) => <bdi>{citing.title}</bdi>}
      cells={({ cited, citation: { role, polarity } }) => [
        <bdi key="cited">{cited.title}</bdi>,
        words.roles[role],
        <span key="polarity" className="nowrap">
          <PolarityMark polarity={polarity} /> {words.polarities[polarity]}
        </span>,
      ]}
    />
  );
}

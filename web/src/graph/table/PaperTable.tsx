import { useMemo, useState } from 'react';
import { Derived } from '../../figures/Derived.js';
import { Num } from '../../figures/Num.js';
import { words } from '../../words/words.js';
import type { GraphTableProps } from './GraphTable.js';
import { RowTable } from './RowTable.js';
import { paperRows, type PaperColumn, type PaperRow, type SortBy } from './sortedRows.js';

const COLUMNS: readonly PaperColumn[] = ['TITLE', 'YEAR', 'TIER', 'CITED_HERE', 'CITERS'];

/** The papers that are drawn, the most cited there first. */
export function PaperTable({ shown, places, selected, onSelect }: GraphTableProps) {
  const [sort, setSort] = useState<SortBy<PaperColumn>>({ column: 'CITED_HERE', descending: true });
  const rows = useMemo(() => paperRows(shown, sort), [shown, sort]);
  const { table } = words.graphTools;
  const isSelected = ({ paper: { id } }: PaperRow): boolean =>
    selected?.kind === 'PAPER' && selected.id === id;
  return (
    <RowTable
      title={table.papers}
      columns={COLUMNS}
      names={table.paperColumns}
      sort={sort}
      onSort={setSort}
      rows={rows}
      keyOf={({ paper }) => paper.id}
      isSelected={isSelected}
      onSelect={(row) => onSelect(isSelected(row) ? null : { kind: 'PAPER', id: row.paper.id })}
      name={({ paper }) => (
        <>
          <bdi>{paper.title}</bdi>
          {paper.retracted ? <strong className="flag"> {table.retracted}</strong> : null}
        </>
      )}
      cells={({ paper, citedHere }) => {
        const place = places.get(paper.id);
        return [
          paper.year ?? <span className="quiet">{table.noYear}</span>,
          paper.tier === null ? (
            <span className="quiet">{table.noTier}</span>
          ) : (
            words.tiers[paper.tier]
          ),
          <Derived key="here" how="citations that are drawn" number={citedHere} />,
          place === undefined ? null : (
            <Num key="all" at={place} of={({ citerCount }) => citerCount} />
          ),
        ];
      }}
    />
  );
}

import { useState, type ReactNode } from 'react';
import { words } from '../../words/words.js';
import { Pager } from './Pager.js';
import { pageOf, pageWith } from './rowPages.js';
import { sortedBy, type CitationColumn, type PaperColumn, type SortBy } from './sortedRows.js';
import { useRowKeys } from './useRowKeys.js';

interface RowTableProps<Row, Column extends PaperColumn | CitationColumn> {
  readonly title: string;
  /** The first names a row, and selects it. */
  readonly columns: readonly Column[];
  readonly names: Readonly<Record<Column, string>>;
  readonly sort: SortBy<Column>;
  readonly onSort: (sort: SortBy<Column>) => void;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly isSelected: (row: Row) => boolean;
  readonly onSelect: (row: Row) => void;
  readonly name: (row: Row) => ReactNode;
  /** Of the other columns. */
  readonly cells: (row: Row) => readonly ReactNode[];
}

/** Rows to sort and to select, a page at a time. What is selected elsewhere is on the page that is shown. */
export function RowTable<Row, Column extends PaperColumn | CitationColumn>(
  props: RowTableProps<Row, Column>,
) {
  const { title, columns, names, sort, onSort, rows, isSelected } = props;
  const selected = rows.find(isSelected);
  const selectedKey = selected === undefined ? null : props.keyOf(selected);
  const [turned, turn] = useState({ page: 0, for: selectedKey });
  // A new selection turns to its page; from there, people may turn on.
  const page = turned.for === selectedKey ? turned.page : (pageWith(rows, isSelected) ?? 0);
  const shown = pageOf(rows, page);
  const keys = useRowKeys(shown.length, Math.max(0, shown.findIndex(isSelected)));
  if (rows.length === 0) return <p role="status">{words.graphTools.table.empty}</p>;
  return (
    <>
      <div className="scrolling" role="region" aria-label={title} tabIndex={0}>
        <table className="graph-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHead
                  key={column}
                  name={names[column]}
                  order={
                    sort.column === column ? (sort.descending ? 'descending' : 'ascending') : 'none'
                  }
                  onSort={() => onSort(sortedBy(sort, column))}
                />
              ))}
            </tr>
          </thead>
          <tbody ref={keys.body} onKeyDown={keys.onKeyDown}>
            {shown.map((row, index) => (
              <tr key={props.keyOf(row)} className={isSelected(row) ? 'selected' : ''}>
                <th scope="row">
                  <button
                    type="button"
                    className="quiet"
                    aria-pressed={isSelected(row)}
                    tabIndex={index === keys.current ? 0 : -1}
                    onFocus={() => keys.goTo(index)}
                    onClick={() => props.onSelect(row)}
                  >
                    {props.name(row)}
                  </button>
                </th>
                {props.cells(row).map((cell, place) => (
                  <td key={columns[place + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager
        rows={rows.length}
        page={page}
        onPage={(next) => turn({ page: next, for: selectedKey })}
      />
    </>
  );
}

interface SortHeadProps {
  readonly name: string;
  readonly order: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}

function SortHead({ name, order, onSort }: SortHeadProps) {
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" className="quiet" onClick={onSort}>
        {name}
        <span aria-hidden="true">{{ ascending: ' ▲', descending: ' ▼', none: '' }[order]}</span>
      </button>
    </th>
  );
}

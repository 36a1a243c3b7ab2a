import type { ReactNode } from 'react';

interface FoldedTableProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** The numbers of a drawing as a table, for whoever wants to read them so. It scrolls where it has no room. */
export function FoldedTable({ title, columns, children }: FoldedTableProps) {
  return (
    <details className="folded-table">
      <summary>{title}</summary>
      <div className="scrolling" role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </details>
  );
}

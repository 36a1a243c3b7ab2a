import { Derived } from '../../figures/Derived.js';
import { words } from '../../words/words.js';
import { pageCount, ROWS_A_PAGE } from './rowPages.js';

interface PagerProps {
  readonly rows: number;
  /** Counted from 0. */
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Which rows are shown of how many, and the way to the others. */
export function Pager({ rows, page, onPage }: PagerProps) {
  const { table } = words.graphTools;
  const pages = pageCount(rows);
  const at = Math.min(page, pages - 1);
  const number = (count: number) => <Derived how="rows of the table" number={count} />;
  return (
    <p className="actions">
      <span role="status">
        {table.rows(
          number(at * ROWS_A_PAGE + 1),
          number(Math.min(rows, (at + 1) * ROWS_A_PAGE)),
          number(rows),
        )}
      </span>
      {pages === 1 ? null : (
        <>
          <button type="button" disabled={at === 0} onClick={() => onPage(at - 1)}>
            {table.before}
          </button>
          <button type="button" disabled={at === pages - 1} onClick={() => onPage(at + 1)}>
            {table.next}
          </button>
        </>
      )}
    </p>
  );
}

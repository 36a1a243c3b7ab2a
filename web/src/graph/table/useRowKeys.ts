import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { rowAfter } from './rowPages.js';

/** The arrow keys among the rows of a table: one row is where Tab stops. */
export interface RowKeys {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly current: number;
  readonly goTo: (row: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** `first` is where Tab stops before anybody has moved. */
export function useRowKeys(rows: number, first: number): RowKeys {
  const body = useRef<HTMLTableSectionElement>(null);
  const [moved, goTo] = useState<number | null>(null);
  const current = Math.min(moved ?? first, rows - 1);
  return {
    body,
    current,
    goTo,
    onKeyDown: (event) => {
      const to = rowAfter(event.key, current, rows);
      if (to === null) return;
      event.preventDefault();
      goTo(to);
      body.current?.rows[to]?.querySelector('button')?.focus();
    },
  };
}

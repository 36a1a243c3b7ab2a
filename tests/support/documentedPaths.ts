import type { PathRow } from '../../src/import/json/pathTable.js';

/** A row of a table of fields in docs/importing.md. */
interface DocumentedRow {
  readonly paths: readonly string[];
  readonly taken: string | undefined;
  readonly leftOut: string | undefined;
}

/**
 * The tables of fields in the section with a heading: `| fields | what citegraph makes of them |` of those that are taken,
 * and `| left out | because |`.
 */
export function documentedRows(docs: string, heading: string): DocumentedRow[] {
  const [, section = ''] = docs.split(`\n## ${heading}\n`);
  const [body = ''] = section.split(/\n## /, 1);
  let isTaken: boolean | undefined;
  return body.split('\n').flatMap((line) => {
    const [, first = '', second = ''] = /^\| (.*?) +\| (.*?) +\|$/.exec(line) ?? [];
    if (first === 'field' || first === 'left out') isTaken = first === 'field';
    else if (first === '') isTaken = undefined;
    else if (isTaken !== undefined && !first.startsWith('--')) {
      const paths = first.split(', ').map((path) => path.replaceAll('`', ''));
      return { paths, taken: isTaken ? second : undefined, leftOut: isTaken ? undefined : second };
    }
    return [];
  });
}

/** The rows of a table as the docs show it: what is taken comes first. */
export function inOrder(rows: readonly PathRow[]): readonly PathRow[] {
  const isTaken = ({ taken }: PathRow) => taken !== undefined;
  return [...rows.filter(isTaken), ...rows.filter((row) => !isTaken(row))];
}

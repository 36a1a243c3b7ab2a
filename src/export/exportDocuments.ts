import { getNullableType, parse, type DocumentNode } from 'graphql';
import type { ExportArgument } from './exportArguments.js';
import { edgeSelection, type ExportKind } from './exportKinds.js';

/** Rows of a page: the most that a connection gives. */
export const ROWS_A_PAGE = 100;

/** The queries of an export: the first one, which also reads what is said of the whole, and that of further pages. */
export interface ExportDocuments {
  readonly first: DocumentNode;
  readonly next: DocumentNode;
}

/** An export is these queries of the public API, so that it gives exactly what that gives. */
export function exportDocuments(
  kind: ExportKind,
  args: readonly ExportArgument[],
  contexts: boolean,
): ExportDocuments {
  const edges =
    kind.shape === 'graph' ? kind.selection : `edges { ${edgeSelection(kind, contexts)} }`;
  const about = kind.shape === 'graph' ? '' : kind.about.join(' ');
  return {
    first: documentOf(kind, args, `${about} ${edges}`),
    next: documentOf(kind, args, edges),
  };
}

function documentOf(
  { path, shape }: ExportKind,
  args: readonly ExportArgument[],
  selection: string,
): DocumentNode {
  const isPaged = shape === 'pages';
  const variables = [...args.map(declared), ...(isPaged ? ['$after: String'] : [])];
  const fields = path.flatMap((field, place) => {
    const own = args.filter((arg) => arg.place === place).map(({ name }) => `${name}: $${name}`);
    const isLast = place === path.length - 1;
    const all = [...own, ...(isPaged && isLast ? [`first: ${ROWS_A_PAGE}`, 'after: $after'] : [])];
    return field === undefined ? [] : `${field}${all.length > 0 ? `(${all.join(', ')})` : ''}`;
  });
  const [root = '', below] = fields;
  const body =
    below === undefined ? `${root} { ${selection} }` : `${root} { id ${below} { ${selection} } }`;
  return parse(
    `query Export${variables.length > 0 ? `(${variables.join(', ')})` : ''} { ${body} }`,
  );
}

/** A variable that is left out leaves its argument its default. */
function declared({ name, definition: { type, defaultValue } }: ExportArgument): string {
  return `$${name}: ${String(defaultValue === undefined ? type : getNullableType(type))}`;
}

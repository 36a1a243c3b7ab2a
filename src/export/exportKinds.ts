import { CONTEXT_FIELDS, LABEL_FIELDS, PAPER_FIELDS } from './exportedRow.js';

/** A list or graph of the API that can be exported. */
export interface ExportKind {
  /** Last part of its address. */
  readonly name: string;
  /** Fields from the root of the schema to what is exported; their arguments are the parameters of the export. */
  readonly path: readonly [root: string, below?: string];
  /** A connection, read page by page; a list of one page; or papers with the citations between them. */
  readonly shape: 'pages' | 'list' | 'graph';
  /** What is selected of the list: of its edges (pages and lists), or of the graph. */
  readonly selection: string;
  /** Fields beside the edges, read once: their values go to the summary. */
  readonly about: readonly string[];
  /** Whether its edges are citations, which have labels and contexts. */
  readonly ofCitations: boolean;
  /** Columns that only this kind has. */
  readonly ownColumns: readonly string[];
}

const NODE = `node { ${PAPER_FIELDS} }`;
const TRUNCATION = 'unknownIds truncated { reason atDepth skipped }';

const citations = (name: 'citers' | 'references'): ExportKind => ({
  name,
  path: ['paper', name],
  shape: 'pages',
  selection: `${LABEL_FIELDS} ${NODE}`,
  about: ['totalCount'],
  ofCitations: true,
  ownColumns: [],
});

const papers = (name: string, ownColumns: readonly string[], about: readonly string[]) =>
  ({
    ...{ name, path: [name], shape: 'pages', about, ownColumns },
    selection: `${ownColumns.join(' ')} ${NODE}`,
    ofCitations: false,
  }) satisfies ExportKind;

const RELATED_COLUMNS = [
  ...['shared', 'estimatedShared', 'standardError', 'otherPopulation'],
  ...['cosine', 'jaccard', 'associationStrength'],
];

const related = (field: string): ExportKind => ({
  ...papers('related', RELATED_COLUMNS, ['hasMore', 'population', 'sampleSize', 'exact']),
  path: ['paper', field],
  shape: 'list',
});

const graph = (name: string, field: string, selection: string): ExportKind => ({
  ...{ name, path: [field], shape: 'graph', selection: `${selection} ${TRUNCATION}` },
  ...{ about: ['unknownIds', 'truncated'], ofCitations: false, ownColumns: ['depth'] },
});

/** Parameter of `related`: which relation, as the API names its field. */
export const RELATION = 'relation';
export const RELATIONS = ['coCited', 'coupled'] as const;

/** The kinds of export by their names; `related` is one kind for each relation. */
export const EXPORT_KINDS = {
  citers: citations('citers'),
  references: citations('references'),
  hubs: papers('hubs', [], ['totalCount']),
  search: papers('search', ['score'], ['totalCount', 'truncated']),
  walk: graph(
    'walk',
    'traverse',
    `starts { ${PAPER_FIELDS} } levels { depth exact atLeast }
     papers { depth paper { ${PAPER_FIELDS} } chain { citing { id } cited { id } ${LABEL_FIELDS} } }`,
  ),
  coCited: related('coCited'),
  coupled: related('coupled'),
  neighbourhood: graph(
    'neighbourhood',
    'neighbourhood',
    `papers { depth paper { ${PAPER_FIELDS} } } citations { citingId citedId ${LABEL_FIELDS} }`,
  ),
} satisfies Readonly<Record<string, ExportKind>>;

/** The last part of each address. */
export const EXPORT_NAMES = [...new Set(Object.values(EXPORT_KINDS).map(({ name }) => name))];

/** What is selected of each edge of a kind, its contexts too when they are wanted. */
export function edgeSelection({ selection, shape }: ExportKind, contexts: boolean): string {
  const cursor = shape === 'pages' ? 'cursor ' : '';
  return `${cursor}${contexts ? `${CONTEXT_FIELDS} ` : ''}${selection}`;
}

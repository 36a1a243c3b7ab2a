import type { DocumentNode } from 'graphql';
import { RefusedRequestError, describeValue } from '../errors.js';
import { columnsOf } from './exportColumns.js';
import { ROWS_A_PAGE } from './exportDocuments.js';
import type { ExportedCitation, ExportedRow } from './exportedRow.js';
import type { ExportFile, ExportSummary } from './exportFile.js';
import type { ExportKind } from './exportKinds.js';
import type { ExportRequest } from './exportRequest.js';
import { graphOf, type GraphAnswer } from './graphAnswer.js';
import type { ArgumentValues } from './readParameters.js';

type Answer = Readonly<Record<string, unknown>>;

/** What an export reads by. */
export interface ExportReads {
  /** Runs a query of the API; rejects when any field fails. */
  query(document: DocumentNode, variables: ArgumentValues): Promise<Answer>;
  /** Names the state of the graph that everything was read from so far; null when there is none, or it is unknown. */
  version(): Promise<string | null>;
}

/** An export whose first page has been read. */
export interface BegunExport {
  /** Rows of the whole, when it was counted. */
  readonly total: number;
  /** What is said of the whole: the total, the arguments with their defaults, and what was left out. */
  readonly about: ExportSummary;
  /** Names the state of the graph that the first page was read from; null when that is unknown. */
  readonly version: string | null;
  readonly file: ExportFile;
}

/** Reads the first page of an export; for a walk or a neighbourhood that is all of it. */
export async function beginExport(
  request: ExportRequest,
  reads: ExportReads,
): Promise<BegunExport> {
  const { kind, contexts } = request;
  const { list, variables } = await readList(request, reads, request.documents.first);
  const version = await reads.version();
  const { rows, citations } = contentsOf(list, request);
  const total = (list['totalCount'] as number | undefined) ?? rows.length;
  const about = {
    ...{ export: kind.name, total, arguments: request.arguments },
    ...(citations && { citations: citations.length }),
    ...Object.fromEntries(
      kind.about.filter((name) => name !== 'totalCount').map((name) => [name, list[name]]),
    ),
  };
  const file: ExportFile = {
    name: kind.name,
    columns: columnsOf(kind, contexts),
    rowType: kind.ofCitations ? 'citation' : 'paper',
    pages: pagesFrom(rows, { ...request, arguments: variables }, reads),
    citations,
    summary: async (count) => ({
      ...about,
      rows: count,
      graph: { version: isLast(rows, kind) ? version : await reads.version() },
    }),
  };
  return { total, about, version, file };
}

/** Page after page, each read when the one before it has been taken. */
async function* pagesFrom(
  first: readonly ExportedRow[],
  request: ExportRequest,
  reads: ExportReads,
): AsyncGenerator<readonly ExportedRow[]> {
  yield first;
  let page = first;
  while (!isLast(page, request.kind)) {
    const place = { ...request.arguments, after: page.at(-1)?.cursor };
    const answer = await readList({ ...request, arguments: place }, reads, request.documents.next);
    page = answer.list['edges'] as ExportedRow[];
    yield page;
  }
}

/** A page that is not full is the last one. */
function isLast(page: readonly ExportedRow[], { shape }: ExportKind): boolean {
  return shape !== 'pages' || page.length < ROWS_A_PAGE;
}

/** The list in the answer to a query, and the arguments for its further pages, which name the paper by its id. */
async function readList(
  { kind: { path }, arguments: variables }: ExportRequest,
  reads: ExportReads,
  document: DocumentNode,
): Promise<{ list: Answer; variables: ArgumentValues }> {
  const [root, below] = path;
  const found = (await reads.query(document, variables))[root] as Answer | null;
  if (below === undefined && found !== null) return { list: found, variables };
  if (below === undefined || found === null) {
    const id = describeValue(variables['id']);
    throw new RefusedRequestError('NOT_FOUND', `No paper has the identifier ${id}.`, {
      field: 'id',
      value: id,
    });
  }
  return { list: found[below] as Answer, variables: { ...variables, id: found['id'] } };
}

function contentsOf(
  list: Answer,
  { kind }: ExportRequest,
): { rows: readonly ExportedRow[]; citations: readonly ExportedCitation[] | null } {
  if (kind.shape === 'graph') return graphOf(list as unknown as GraphAnswer);
  return { rows: list['edges'] as ExportedRow[], citations: null };
}

import type { CitationFilter, CiterOrder, IdentifierScheme } from '../generated/operations.js';

export type ExportFormat = 'csv' | 'jsonl' | 'bibtex' | 'ris' | 'csljson';

interface ExportRequest {
  readonly format: ExportFormat;
  readonly filter?: CitationFilter | null;
  readonly orderBy?: CiterOrder;
  /** Whether each citation has its sentences. */
  readonly contexts?: boolean;
}

/** What an export calls a paper, and so the name of its file: its first identifier, else its id. */
export function fileId({
  id,
  identifiers,
}: {
  readonly id: string;
  readonly identifiers: readonly { readonly scheme: IdentifierScheme; readonly value: string }[];
}): string {
  const [first] = identifiers;
  return first === undefined ? id : `${first.scheme.toLowerCase()}:${first.value}`;
}

/** The address of a list of a paper as a file, with the filter and the order of the page. */
export function listAddress(
  list: 'citers' | 'references',
  id: string,
  { format, filter = null, orderBy, contexts = false }: ExportRequest,
): string {
  const asked = new URLSearchParams({ id, format });
  if (orderBy !== undefined && orderBy !== 'NEWEST') asked.set('orderBy', orderBy);
  if (contexts) asked.set('contexts', 'true');
  for (const [field, value] of Object.entries(filter ?? {})) {
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
      asked.append(`filter.${field}`, String(each));
    }
  }
  return `/export/${list}?${asked.toString()}`;
}

/** The address of a paper alone as an entry of a bibliography: the papers around it up to no distance at all. */
export function entryAddress(id: string, format: ExportFormat): string {
  return `/export/neighbourhood?${new URLSearchParams({ ids: id, depth: '0', format }).toString()}`;
}

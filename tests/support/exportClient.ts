import { parse as parseCsv } from 'csv-parse/sync';
import type { TestServer } from './testServer.js';

export type Line = Readonly<Record<string, unknown>> & { readonly type: string };

/** Values of parameters; a list repeats its parameter. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

/** The address of an export. */
export function exportPath(name: string, query: Query): string {
  const pairs = Object.entries(query).flatMap(([key, values]) =>
    [values].flat().map((value): [string, string] => [key, value]),
  );
  return `/export/${name}?${new URLSearchParams(pairs).toString()}`;
}

/** Asks for an export. */
export function exported(server: TestServer, name: string, query: Query): Promise<Response> {
  return fetch(`${server.address}${exportPath(name, query)}`);
}

/** The rows of an export as JSON Lines, and its summary. */
export async function exportedLines(
  server: TestServer,
  name: string,
  query: Query,
): Promise<{ rows: Line[]; summary: Line }> {
  const response = await exported(server, name, { ...query, format: 'jsonl' });
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  const lines = text.trimEnd().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Line);
  const summary = rows.pop();
  if (summary?.type !== 'summary') throw new Error('The last line is no summary.');
  return { rows, summary };
}

/** The rows of an export as CSV. */
export async function exportedTable(
  server: TestServer,
  name: string,
  query: Query,
): Promise<Record<string, string>[]> {
  const response = await exported(server, name, { ...query, format: 'csv' });
  return parseCsv(await response.text(), { columns: true, record_delimiter: '\r\n' });
}

/** The error with which an export is refused. */
export async function exportRefusal(
  server: TestServer,
  name: string,
  query: Query,
): Promise<{ status: number; message: string; extensions: Record<string, unknown> }> {
  const response = await exported(server, name, query);
  const { errors } = (await response.json()) as {
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
  const [error] = errors ?? [];
  if (error === undefined) throw new Error(`The export was not refused: ${response.status}`);
  return { status: response.status, ...error };
}

import { readdirSync } from 'node:fs';
import type { Query } from '../src/graph/query.js';

/** A query, whatever its parameters and rows are. */
export type AnyQuery = Omit<Query<unknown, unknown>, 'params' | 'columns' | 'shared'> & {
  readonly params: readonly string[];
  readonly columns: readonly string[];
};

const SOURCES = new URL('../src/', import.meta.url);

/** Every query that citegraph sends, by the folder whose `*.queries.ts` declares it and by its name. */
export async function allQueries(): Promise<
  ReadonlyMap<string, Readonly<Record<string, AnyQuery>>>
> {
  const found = new Map<string, Record<string, AnyQuery>>();
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.queries.ts')).sort()) {
    const module = (await import(new URL(file, SOURCES).href)) as Record<string, unknown>;
    const [room = ''] = file.split('/');
    for (const [name, queries] of Object.entries(module)) {
      if (name.endsWith('Queries')) {
        found.set(room, { ...found.get(room), ...(queries as Record<string, AnyQuery>) });
      }
    }
  }
  return found;
}

import {
  PLAIN_SETTINGS,
  readSettings,
  settingsInQuery,
  type PageSettings,
} from '../address/pageSettings.js';
import { QueryReader, writeQuery, type Misread } from '../address/queryReader.js';

export const FEWEST = 2;
export const MOST = 5;

/** What a page of a comparison shows, as the query of its address says it. */
export interface ComparedView {
  /** Identifiers of papers, each once. */
  readonly ids: readonly string[];
  readonly settings: PageSettings;
}

/**
 * The papers that an address asks to compare: `ids=a&ids=b`, or `ids=a,b`. Where they come one by one, a comma is part of an
 * identifier, as DOIs have it.
 */
export function readCompared(query: string): {
  readonly view: ComparedView;
  readonly misread: readonly Misread[];
} {
  const asked = new QueryReader(query);
  const settings = readSettings(asked);
  const given = new URLSearchParams(query).getAll('ids');
  const ids = (given.length === 1 ? given.flatMap(splitList) : given)
    .map((id) => id.trim())
    .filter((id) => id !== '');
  return { view: { ids: [...new Set(ids)], settings }, misread: asked.misread };
}

function splitList(list: string): string[] {
  return list.includes('://') ? [list] : list.split(/,(?! )/);
}

/** The address that compares papers. */
export function compareAddress(
  ids: readonly string[],
  settings: PageSettings = PLAIN_SETTINGS,
): string {
  const query = writeQuery([
    ...writtenIds(ids).map((id) => ['ids', id] as const),
    ...settingsInQuery(settings),
  ]);
  return `/compare${query}`;
}

/** Ids as an address names them one by one: alone, one with a comma would be read as a list. */
export function writtenIds(ids: readonly string[]): readonly string[] {
  const [only = '', ...others] = ids;
  return others.length === 0 && only.includes(',') ? [only, ''] : ids;
}

export function withPaper(ids: readonly string[], id: string): string[] {
  const trimmed = id.trim();
  return trimmed === '' || ids.includes(trimmed) ? [...ids] : [...ids, trimmed];
}

export function withoutPaper(ids: readonly string[], id: string): string[] {
  return ids.filter((other) => other !== id);
}

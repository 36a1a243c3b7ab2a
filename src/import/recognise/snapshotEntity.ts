import type { RefusedKind } from './recognition.js';

/** The folder of an entity in a snapshot of OpenAlex, above its partitions or beside its table of deletions. */
const ENTITY =
  /(?:^|[/\\])(?:merged_ids[/\\]([a-z][a-z_-]*)[/\\]|([a-z][a-z_-]*)[/\\](?:updated_date=|deleted_ids\.csv$))/;

/**
 * What a file of a snapshot of OpenAlex is about, by its path, where that is not works; null for any other file. Its
 * content may be like that of works: tables of deleted and merged authors have the same columns.
 */
export function otherEntity(path: string): RefusedKind | null {
  const [, merged, partitioned] = ENTITY.exec(path) ?? [];
  const entity = merged ?? partitioned ?? 'works';
  if (entity === 'works') return null;
  const named = `${entity.replaceAll(/[_-]/g, ' ')} of OpenAlex`;
  return { format: null, named, advice: OF_OPENALEX, isAside: true };
}

export const OF_OPENALEX = 'of OpenAlex, citegraph reads works';

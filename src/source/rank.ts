/**
 * The precedence of a source when sources differ about a field of a paper: the higher rank wins. Ranks are
 * fixed per name, and not part of a record, because the graph must not depend on the order in which records
 * arrive. Changing one changes stored values: raise the schema version with it.
 */
const RANKS: Readonly<Record<string, number>> = {
  curated: 100,
  crossref: 80,
  datacite: 75,
  openalex: 60,
  'semantic-scholar': 50,
  opencitations: 40,
};

/** Rank of every source that is not in the table. */
const DEFAULT_RANK = 30;

/** Rank of a source, 0 to 100. */
export function rankOf(source: string): number {
  return RANKS[source] ?? DEFAULT_RANK;
}

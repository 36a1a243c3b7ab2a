import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ConfigurationError, DatabaseError } from '../errors.js';
import { ALL_PAPERS } from './inPages.js';
import { refreshKeys, type KeyProgress } from './refreshKeys.js';
import { HEADLINES_VERSION, refreshHeadlines, type HeadlineProgress } from './refreshHeadlines.js';
import { refreshIdentifiers, type RefreshedIdentifiers } from './refreshIdentifiers.js';
import { refreshProfiles, type ProfileProgress } from './refreshProfiles.js';
import { refreshTexts, TEXTS_VERSION, type TextProgress } from './refreshTexts.js';
import { KEYS_VERSION } from '../paper/storedFacts.js';
import { RULES_VERSION } from '../profile/rules.js';
import type { Graph } from '../graph/graph.js';
import { graphModelQueries } from './graphModel.queries.js';

/** Version of the graph model that this citegraph writes; raised when stored properties change their meaning. */
export const SCHEMA_VERSION = 6;

type Recorded = ProfileProgress & KeyProgress & TextProgress & HeadlineProgress;

const SCHEMA_FOLDER = new URL('../../cypher/schema/', import.meta.url);

/**
 * How often to look whether indexes are built; the first looks come sooner, because most often there is
 * nothing to build.
 */
const LOOK_EVERY_MS = 1_000;

/** The slow steps of preparing a database: recomputing the profiles or the keys of papers, renaming identifiers, cleaning texts, deriving headlines, or building indexes. */
export type SchemaStep = 'profiles' | 'keys' | 'identifiers' | 'texts' | 'headlines' | 'indexes';

export interface SchemaOptions {
  /** Whether a database may hold a part of a backup only, which nothing but `restore` can use. */
  readonly unfinishedRestore?: 'refused' | 'accepted';
}

/**
 * Upgrades data stored by an older citegraph, applies `cypher/schema/`, waits until its indexes are online,
 * and records the version. Resolves with what an upgrade did with identifiers, null without an upgrade.
 * `onProgress` receives the progress of a step in per cent. Rejects with
 * `ConfigurationError` when the database was written by a newer citegraph, or
 * holds a part of a backup only.
 */
export async function applySchema(
  graph: Graph,
  onProgress: (percent: number, step: SchemaStep) => void = () => undefined,
  { unfinishedRestore = 'refused' }: SchemaOptions = {},
): Promise<RefreshedIdentifiers | null> {
  const [recorded] = await graph.read(graphModelQueries.schemaVersion, {});
  if (recorded !== undefined && recorded.version > SCHEMA_VERSION) {
    throw new ConfigurationError(
      `The database has version ${recorded.version} of the graph model, but this citegraph supports only ` +
        `version ${SCHEMA_VERSION}: use the newer citegraph that wrote it.`,
    );
  }
  if (unfinishedRestore === 'refused' && recorded !== undefined) assertRestored(recorded);
  // Before the indexes of profiles and keys exist: building an index is cheaper than updating it.
  if (recorded !== undefined) await refreshPapers(graph, recorded, onProgress);
  for (const statement of schemaStatements()) await graph.runSchemaStatement(statement);
  await indexesBuilt(graph, (percent) => onProgress(percent, 'indexes'));
  if (isCurrent(recorded)) return null;
  const refreshed =
    recorded === undefined
      ? null
      : await refreshIdentifiers(graph, (percent) => onProgress(percent, 'identifiers'));
  // After the identifiers, because papers that are one now may say the same in two spellings.
  if (recorded !== undefined && !hasCurrentTexts(recorded))
    await refreshTexts(graph, recorded, (percent) => onProgress(percent, 'texts'));
  // After the texts, because headlines are derived from them.
  if (recorded !== undefined && !hasCurrentHeadlines(recorded))
    await refreshHeadlines(graph, recorded, (percent) => onProgress(percent, 'headlines'));
  await graph.write(async (transaction) => {
    const profiles = { profileRules: RULES_VERSION, profilesUpTo: ALL_PAPERS };
    await transaction.run(graphModelQueries.setProfileProgress, profiles);
    const keys = { keyRules: KEYS_VERSION, keysUpTo: ALL_PAPERS };
    await transaction.run(graphModelQueries.setKeyProgress, keys);
    const texts = { textRules: TEXTS_VERSION, textsUpTo: ALL_PAPERS };
    await transaction.run(graphModelQueries.setTextProgress, texts);
    const headlines = { headlineRules: HEADLINES_VERSION, headlinesUpTo: ALL_PAPERS };
    await transaction.run(graphModelQueries.setHeadlineProgress, headlines);
    const appliedAt = new Date().toISOString();
    await transaction.run(graphModelQueries.setSchemaVersion, {
      version: SCHEMA_VERSION,
      appliedAt,
    });
  });
  return refreshed;
}

function assertRestored({ restoring }: { restoring: string | null }): void {
  if (restoring === null) return;
  throw new ConfigurationError(
    'The last citegraph restore into this database did not finish, so only a part of the graph is in it: run the ' +
      'same citegraph restore again, which goes on where it was cut, or delete the database.',
  );
}

/** Computes what is derived from papers by other rules than those of today. */
async function refreshPapers(
  graph: Graph,
  recorded: Recorded,
  onProgress: (percent: number, step: SchemaStep) => void,
): Promise<void> {
  if (!hasCurrentProfiles(recorded))
    await refreshProfiles(graph, recorded, (percent) => onProgress(percent, 'profiles'));
  if (!hasCurrentKeys(recorded))
    await refreshKeys(graph, recorded, (percent) => onProgress(percent, 'keys'));
}

function isCurrent(recorded: (Recorded & { readonly version: number }) | undefined): boolean {
  return (
    recorded?.version === SCHEMA_VERSION &&
    hasCurrentProfiles(recorded) &&
    hasCurrentKeys(recorded) &&
    hasCurrentTexts(recorded) &&
    hasCurrentHeadlines(recorded)
  );
}

function hasCurrentProfiles({ profileRules, profilesUpTo }: ProfileProgress): boolean {
  return profileRules === RULES_VERSION && profilesUpTo === ALL_PAPERS;
}

function hasCurrentKeys({ keyRules, keysUpTo }: KeyProgress): boolean {
  return keyRules === KEYS_VERSION && keysUpTo === ALL_PAPERS;
}

function hasCurrentTexts({ textRules, textsUpTo }: TextProgress): boolean {
  return textRules === TEXTS_VERSION && textsUpTo === ALL_PAPERS;
}

function hasCurrentHeadlines({ headlineRules, headlinesUpTo }: HeadlineProgress): boolean {
  return headlineRules === HEADLINES_VERSION && headlinesUpTo === ALL_PAPERS;
}

async function indexesBuilt(graph: Graph, onProgress: (percent: number) => void): Promise<void> {
  for (let wait = 10; ; wait = Math.min(wait * 2, LOOK_EVERY_MS)) {
    const indexes = await graph.read(graphModelQueries.indexProgress, {});
    const failed = indexes.find(({ state }) => state === 'FAILED');
    if (failed) throw new DatabaseError(`Neo4j could not build the index ${failed.name}.`);
    if (indexes.every(({ state }) => state === 'ONLINE')) return;
    if (wait === LOOK_EVERY_MS) {
      onProgress(indexes.reduce((sum, { percent }) => sum + percent, 0) / indexes.length);
    }
    await pause(wait);
  }
}

function schemaStatements(): string[] {
  return readdirSync(SCHEMA_FOLDER)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'));
}

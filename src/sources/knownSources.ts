import type { Graph } from '../graph/graph.js';
import { unstatedProfile } from '../source/sourceProfile.js';
import { compareText, knownVersion } from '../source/version.js';
import { WELL_KNOWN_SOURCES } from '../source/wellKnownSources.js';
import type { SourceProfileType } from './sourceProfile.type.js';
import { sourceQueries, type StatedSource } from './sources.queries.js';

const SOURCES_PER_PAGE = 1_000;

/** What is known of sources, in order of their names: of stated and of well-known ones. */
export async function* listedSources(
  graph: Pick<Graph, 'read'>,
): AsyncGenerator<SourceProfileType> {
  for (let after = '', limit = SOURCES_PER_PAGE; ;) {
    const stated = await graph.read(sourceQueries.sourcesAfter, { after, limit });
    const page = withWellKnown(stated, after, limit);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < limit) return;
    after = last.name;
  }
}

/**
 * Adds what is known of well-known sources to a page of stated ones, both after `after`, in order of their names: at most
 * `limit`. The page has to be of as many.
 */
export function withWellKnown(
  stated: readonly StatedSource[],
  after: string,
  limit: number,
): SourceProfileType[] {
  const names = new Set(stated.map(({ name }) => name));
  const others = Object.keys(WELL_KNOWN_SOURCES).filter((name) => name > after && !names.has(name));
  return [...stated.map(statedProfile), ...others.map(wellKnownProfile)]
    .sort((a, b) => compareText(a.name, b.name))
    .slice(0, limit);
}

function statedProfile({ version, ...profile }: StatedSource): SourceProfileType {
  return { ...profile, version: knownVersion(version), stated: true };
}

function wellKnownProfile(name: string): SourceProfileType {
  const { version, ...profile } = unstatedProfile(name);
  return { ...profile, version: knownVersion(version), stated: false, pending: false };
}

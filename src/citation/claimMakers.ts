import type { Loaders } from '../graph/loaders.js';
import { unstatedProfile } from '../source/sourceProfile.js';
import { sourceByName } from '../sources/sources.loader.js';
import type { ContextClaim } from './citationClaims.js';
import type { LabelMaker } from './claimsInForce.js';

/** Who makes the labels of the sources of some contexts, for all citations of a request with one statement. */
export async function makersOf(
  contexts: readonly ContextClaim[],
  loaders: Loaders,
): Promise<(source: string) => LabelMaker> {
  const names = [...new Set(contexts.map(({ source }) => source))];
  const profiles = await Promise.all(names.map((name) => loaders.get(sourceByName).load(name)));
  const byName = new Map(profiles.map((profile) => [profile.name, profile]));
  return (source) => byName.get(source) ?? unstatedProfile(source);
}

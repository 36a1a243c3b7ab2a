import { newerOf } from './claim.js';
import type { Evidence } from './evidence.js';
import { UNVERSIONED } from './version.js';
import { wellKnownSource } from './wellKnownSources.js';

/** What is known of a source: who makes its labels, and where it is described. */
export interface SourceProfile {
  readonly name: string;
  /** Of labels that do not state their own. */
  readonly evidence: Evidence;
  /** Who or what makes its labels. */
  readonly agent: string | null;
  readonly licence: string | null;
  readonly url: string | null;
  readonly version: string;
}

/** The properties that store it. */
export const SOURCE_PROPERTIES = [
  'name',
  'evidence',
  'agent',
  'licence',
  'url',
  'version',
] as const satisfies readonly (keyof SourceProfile)[];

/** The newest version counts; of equal versions that differ the greater values do, so that their order does not matter. */
export function newerProfile(a: SourceProfile, b: SourceProfile): SourceProfile {
  return newerOf(asClaim(a), asClaim(b)).value[1];
}

/** The properties that differ come first in the text by which values are compared, in this order. */
function asClaim(profile: SourceProfile) {
  const { name, version, evidence, agent, licence, url } = profile;
  const compared = [evidence, agent, licence, url] as const;
  return { source: name, version, value: [compared, profile] as const };
}

export function isSameProfile(a: SourceProfile, b: SourceProfile): boolean {
  return (
    a.version === b.version &&
    a.evidence === b.evidence &&
    a.agent === b.agent &&
    a.licence === b.licence &&
    a.url === b.url
  );
}

/** What is known of a source of which nothing is stated: any statement, whatever its version, takes its place. */
export function unstatedProfile(name: string): SourceProfile {
  const { evidence = 'UNKNOWN', agent = null, url = null } = wellKnownSource(name) ?? {};
  return { name, evidence, agent, licence: null, url, version: UNVERSIONED };
}

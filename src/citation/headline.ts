import { compareClaims } from '../source/claim.js';
import { compareVersions } from '../source/version.js';
import { groupBy, type Group } from '../groupBy.js';
import type { Polarity } from './polarity.js';
import { ROLES, type Role } from './role.js';
import type { CitationClaims, ContextClaim } from './citationClaims.js';

/** The summary of all contexts of an edge. */
export interface Headline {
  readonly role: Role;
  readonly polarity: Polarity;
  /** Whether two sources label the same context differently. */
  readonly disagreement: boolean;
  /** Null when no source states it. */
  readonly influential: boolean | null;
}

/** The labels of one source for one context, combined. */
interface SourceReading {
  readonly source: string;
  readonly version: string;
  readonly role: Role;
  readonly polarity: Polarity;
}

/**
 * The headline of an edge. Role: the first that occurs in the order of `ROLES`. Polarity: combined from all
 * contexts; for a context that sources label differently, the label of the highest-ranked source counts.
 */
export function headlineOf(claims: CitationClaims): Headline {
  const contexts = claims.allContexts();
  const readings = [...groupBy(contexts, ({ text }) => text).values()].map(readingsBySource);
  return {
    role: firstRole(contexts),
    polarity: combinePolarities(readings.map(preferredPolarity)),
    disagreement: readings.some(disagrees),
    influential: claims.allInfluential().sort(compareClaims).at(-1)?.value ?? null,
  };
}

/** MIXED when both sides occur, else the side that occurs, else NEUTRAL, else UNCLASSIFIED. */
export function combinePolarities(polarities: readonly Polarity[]): Polarity {
  const supporting = polarities.includes('SUPPORTING');
  const contradicting = polarities.includes('CONTRADICTING');
  if (polarities.includes('MIXED') || (supporting && contradicting)) return 'MIXED';
  if (supporting) return 'SUPPORTING';
  if (contradicting) return 'CONTRADICTING';
  return polarities.includes('NEUTRAL') ? 'NEUTRAL' : 'UNCLASSIFIED';
}

function firstRole(contexts: readonly ContextClaim[]): Role {
  return ROLES.find((role) => contexts.some((context) => context.role === role)) ?? 'UNCLASSIFIED';
}

function readingsBySource(contexts: Group<ContextClaim>): SourceReading[] {
  return [...groupBy(contexts, ({ source }) => source)].map(([source, claims]) => ({
    source,
    version: newestVersion(claims),
    role: firstRole(claims),
    polarity: combinePolarities(claims.map(({ polarity }) => polarity)),
  }));
}

/** Records of one source may have several. */
function newestVersion(claims: Group<ContextClaim>): string {
  return claims
    .map(({ version }) => version)
    .reduce((newest, version) => (compareVersions(version, newest) > 0 ? version : newest));
}

function preferredPolarity(readings: readonly SourceReading[]): Polarity {
  const classified = readings
    .filter(({ polarity }) => polarity !== 'UNCLASSIFIED')
    .map(({ source, version, polarity }) => ({ source, version, value: polarity }))
    .sort(compareClaims);
  return classified.at(-1)?.value ?? 'UNCLASSIFIED';
}

function disagrees(readings: readonly SourceReading[]): boolean {
  return (
    severalClassified(readings.map(({ role }) => role)) ||
    severalClassified(readings.map(({ polarity }) => polarity))
  );
}

function severalClassified(values: readonly string[]): boolean {
  return new Set(values.filter((value) => value !== 'UNCLASSIFIED')).size > 1;
}

import { compareClaims } from '../source/claim.js';
import { HUMAN, type EvidenceBySource } from '../source/evidence.js';
import type { Polarity } from './polarity.js';
import { ROLES, type Role } from './role.js';
import type { CitationClaims, ContextClaim } from './citationClaims.js';
import {
  decided,
  differ,
  evidenceOfClaim,
  readingsOf,
  type Axis,
  type Reading,
} from './readings.js';
import { groupBySentence } from './sentences.js';

/** The summary of all contexts of an edge. */
export interface Headline {
  readonly role: Role;
  readonly polarity: Polarity;
  /** Whether sources differ about this citation. */
  readonly disagreement: boolean;
  /** Null when no source states it. */
  readonly influential: boolean | null;
  /** The same by the labels of people alone; null when none of them is on this axis. */
  readonly humanRole: Role | null;
  readonly humanPolarity: Polarity | null;
}

/** What all labels of some contexts make together. */
type Together = Pick<Headline, 'role' | 'polarity' | 'disagreement'>;

const ROLE_AXIS: Axis<Role> = { of: ({ role }) => role, combine: mostSpecific };
const POLARITY_AXIS: Axis<Polarity> = {
  of: ({ polarity }) => polarity,
  combine: combinePolarities,
};

const UNCLASSIFIED = {
  role: 'UNCLASSIFIED',
  polarity: 'UNCLASSIFIED',
  disagreement: false,
} as const;

/** The headline of an edge, by the rules of docs/evidence.md. */
export function headlineOf(claims: CitationClaims, evidenceOf: EvidenceBySource): Headline {
  return {
    ...headlineOfContexts(claims.allContexts(), evidenceOf),
    influential: influenceOf(claims),
  };
}

/** The rating of the source of the highest rank; null when no source gives one. */
export function influenceOf(claims: CitationClaims): boolean | null {
  return claims.allInfluential().sort(compareClaims).at(-1)?.value ?? null;
}

/** The same of contexts that are all in force. */
export function headlineOfContexts(
  contexts: readonly ContextClaim[],
  evidenceOf: EvidenceBySource,
): Omit<Headline, 'influential'> {
  const human = humanContexts(contexts, evidenceOf);
  const { role, polarity } = together(human, evidenceOf);
  return {
    ...together(contexts, evidenceOf),
    humanRole: human.some((each) => each.role !== 'UNCLASSIFIED') ? role : null,
    humanPolarity: human.some((each) => each.polarity !== 'UNCLASSIFIED') ? polarity : null,
  };
}

/** Those that people decided on. */
export function humanContexts(
  contexts: readonly ContextClaim[],
  evidenceOf: EvidenceBySource,
): readonly ContextClaim[] {
  return contexts.filter((each) => HUMAN.has(evidenceOfClaim(each, evidenceOf)));
}

function together(contexts: readonly ContextClaim[], evidenceOf: EvidenceBySource): Together {
  const labelled = contexts.filter(
    ({ role, polarity }) => role !== 'UNCLASSIFIED' || polarity !== 'UNCLASSIFIED',
  );
  if (labelled.length === 0) return UNCLASSIFIED;
  if (isOneVoice(labelled, evidenceOf)) {
    return {
      role: mostSpecific(labelled.map(({ role }) => role)),
      polarity: combinePolarities(labelled.map(({ polarity }) => polarity)),
      disagreement: false,
    };
  }
  const sentences = groupBySentence(contexts);
  const role = roleOf(sentences.map((each) => readingsOf(each, ROLE_AXIS, evidenceOf)));
  const polarity = polarityOf(sentences.map((each) => readingsOf(each, POLARITY_AXIS, evidenceOf)));
  return {
    role: role.value,
    polarity: polarity.value,
    disagreement: role.disagreement || polarity.disagreement,
  };
}

/** Whether all labels are by one source and of one evidence: then sentences need not be told apart, which costs more. */
function isOneVoice([first, ...others]: readonly ContextClaim[], evidenceOf: EvidenceBySource) {
  if (first === undefined) return true;
  const evidence = evidenceOfClaim(first, evidenceOf);
  return others.every(
    (each) => each.source === first.source && evidenceOfClaim(each, evidenceOf) === evidence,
  );
}

/** One axis of a headline. */
interface Outcome<Value> {
  readonly value: Value;
  readonly disagreement: boolean;
}

type ReadingsBySentence<Value> = readonly (readonly Reading<Value>[])[];

/** The most specific role found in a sentence; none while a sentence is undecided. */
function roleOf(sentences: ReadingsBySentence<Role>): Outcome<Role> {
  const disagreement = sentences.some(differ);
  if (sentences.some(isUndecided)) return { value: 'UNCLASSIFIED', disagreement };
  return {
    value: mostSpecific(sentences.map((readings) => decided(readings) ?? 'UNCLASSIFIED')),
    disagreement,
  };
}

/**
 * MIXED when one source finds both sides, in different sentences or in one; no headline when two sources find one each, or
 * while a sentence is undecided; else the side that occurs, else NEUTRAL.
 */
function polarityOf(sentences: ReadingsBySentence<Polarity>): Outcome<Polarity> {
  const value = combinePolarities(sentences.map((each) => decided(each) ?? 'UNCLASSIFIED'));
  const bySeveral = value === 'MIXED' && !isFoundByOne(sentences);
  const disagreement = bySeveral || sentences.some(differ);
  const isOpen = bySeveral || sentences.some(isUndecided);
  return { value: isOpen ? 'UNCLASSIFIED' : value, disagreement };
}

/** Whether one source reads what counts in sentences of both sides. */
function isFoundByOne(sentences: ReadingsBySentence<Polarity>): boolean {
  const found = new Map<string, Polarity[]>();
  for (const readings of sentences) {
    const counting = decided(readings);
    for (const { source, value } of readings) {
      if (value === counting) found.set(source, [...(found.get(source) ?? []), value]);
    }
  }
  return [...found.values()].some((values) => combinePolarities(values) === 'MIXED');
}

function isUndecided(readings: readonly Reading<unknown>[]): boolean {
  return readings.length > 0 && decided(readings) === null;
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

/** The first in the order of `ROLES` that occurs. */
function mostSpecific(roles: readonly Role[]): Role {
  return ROLES.find((role) => roles.includes(role)) ?? 'UNCLASSIFIED';
}

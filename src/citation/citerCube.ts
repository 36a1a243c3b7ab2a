import { must } from '../must.js';
import {
  NO_LETTER,
  POLARITY_LETTERS,
  POLARITY_OF,
  ROLE_LETTERS,
  ROLE_OF,
  VERDICT_LETTERS,
  VERDICT_OF,
} from './cubeCodes.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';
import { verdictOf, type SelfCitation, type Verdict } from './selfCitation.js';
import { addTo, readCounts, storeCounts } from './storedCounts.js';

/** The part of a citation that is counted with the cited paper, besides its date. */
export interface TalliedLabels {
  readonly role: string;
  readonly polarity: string;
  /** Null where no person gives one. */
  readonly humanRole: string | null;
  readonly humanPolarity: string | null;
  /** Null only before a graph of an older citegraph is upgraded: as if it could not be judged. */
  readonly selfCitation: SelfCitation | null;
  /** Names of the vocabularies of its labels, sorted; null without any. The cube does not count them. */
  readonly vocabularies: readonly string[] | null;
}

/** What of it the cube counts. */
type CubeLabels = Omit<TalliedLabels, 'vocabularies'>;

/** The columns that hold it, and the date (`cypher/parts/talliedColumns.cypher`). */
export const TALLIED_COLUMNS = [
  'newestKey',
  'role',
  'polarity',
  'humanRole',
  'humanPolarity',
  'selfCitation',
  'vocabularies',
] as const satisfies (keyof TalliedLabels | 'newestKey')[];

/** What is stored of the cube on a cited paper; null on one that nobody cites. */
export interface StoredCube {
  /**
   * `YYYYrps=count`, or `YYYYrpsRP=count` where a person gives a label: year (0000 without a date), role, polarity and
   * self-citation, human role and human polarity, each as its letter; sorted, a blank between them.
   */
  citerCube: string | null;
  /** Citers that are not shown to be self-citations by identifiers. */
  independentCiterCount: number | null;
}

export const CUBE_COLUMNS = [
  'citerCube',
  'independentCiterCount',
] as const satisfies (keyof StoredCube)[];

/** Number of citers that agree in all that the cube holds. */
export interface CubeCell {
  /** 0 for citers without a date. */
  readonly year: number;
  readonly role: Role;
  readonly polarity: Polarity;
  readonly humanRole: Role | null;
  readonly humanPolarity: Polarity | null;
  readonly verdict: Verdict;
  readonly count: number;
}

/** Counts of one paper's citers by all that a filter may ask of them in constant time; changed by differences. */
export class CiterCube {
  /** Read when something changes: most papers of a batch only cite others. */
  private counts: Map<string, number> | null = null;

  constructor(private readonly stored: StoredCube) {}

  change(labels: CubeLabels, dateKey: string, by: number): void {
    this.counts ??= readCounts(this.stored.citerCube ?? '');
    addTo(this.counts, keyOf(labels, dateKey), by);
  }

  /** The properties that store these counts: sparse, sorted, equal for equal counts. */
  store(): StoredCube {
    if (this.counts === null) return this.stored;
    if (this.counts.size === 0) return NO_CUBE;
    return {
      citerCube: storeCounts(this.counts),
      independentCiterCount: independentOf(this.counts),
    };
  }
}

/** Of a paper that nobody cites. */
export const NO_CUBE: StoredCube = { citerCube: null, independentCiterCount: null };

/** Where in a key the verdict is. */
const VERDICT_AT = 6;

function keyOf(labels: CubeLabels, dateKey: string): string {
  const { role, polarity, humanRole, humanPolarity, selfCitation } = labels;
  const verdict = VERDICT_LETTERS[verdictOf(selfCitation ?? 'UNKNOWN')];
  const key =
    dateKey.slice(0, 4) +
    letterOf(ROLE_LETTERS, role) +
    letterOf(POLARITY_LETTERS, polarity) +
    verdict;
  if (humanRole === null && humanPolarity === null) return key;
  return (
    key + humanLetterOf(ROLE_LETTERS, humanRole) + humanLetterOf(POLARITY_LETTERS, humanPolarity)
  );
}

function humanLetterOf(letters: Readonly<Record<string, string>>, value: string | null): string {
  return value === null ? NO_LETTER : letterOf(letters, value);
}

function letterOf(letters: Readonly<Record<string, string>>, value: string): string {
  return must(letters[value], `the letter of ${value}`);
}

function independentOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, count] of counts) {
    if (key[VERDICT_AT] !== VERDICT_LETTERS.YES) sum += count;
  }
  return sum;
}

/** The cells of a stored cube, in order of year. */
export function cellsOf({ citerCube }: Pick<StoredCube, 'citerCube'>): CubeCell[] {
  return [...readCounts(citerCube ?? '')].map(([key, count]) => cellOf(key, count));
}

function cellOf(key: string, count: number): CubeCell {
  const [role = '', polarity = '', verdict = '', humanRole, humanPolarity] = key.slice(4);
  return {
    year: Number(key.slice(0, 4)),
    role: must(ROLE_OF.get(role), `the role in ${key}`),
    polarity: must(POLARITY_OF.get(polarity), `the polarity in ${key}`),
    humanRole: ROLE_OF.get(humanRole ?? NO_LETTER) ?? null,
    humanPolarity: POLARITY_OF.get(humanPolarity ?? NO_LETTER) ?? null,
    verdict: must(VERDICT_OF.get(verdict), `the verdict in ${key}`),
    count,
  };
}

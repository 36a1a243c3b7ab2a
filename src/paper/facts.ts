import { compareClaims, formatOrigin, newerOf, type Claim } from '../source/claim.js';
import { compareText, compareVersions } from '../source/version.js';
import { FACT_NAMES, type FactName, type TextFact } from './factTable.js';
import type { RetractionFact } from './retraction.js';

/** An author as one source names them; `orcid` without its URL form. */
export interface AuthorFact {
  readonly name: string;
  readonly orcid?: string | undefined;
}

/** The facts of a record about a paper. */
export interface PaperFacts extends Partial<Record<TextFact, string | undefined>> {
  authors?: readonly AuthorFact[] | undefined;
  reportedCitationCount?: number | undefined;
  retraction?: RetractionFact | undefined;
}

export type FactValue = string | number | readonly AuthorFact[] | RetractionFact;

/** All claims of one source about one paper: the newest value of each fact, and its newest version. */
interface SourceRecord {
  version: string;
  facts: Map<FactName, Claim<FactValue>>;
}

/**
 * All claims about one paper, by source. It is a function of the *set* of records: each `add` keeps a
 * maximum, so neither order nor repetition changes it.
 */
export class PaperClaims {
  private readonly bySource = new Map<string, SourceRecord>();

  /** Adds one record; absent facts never win over present ones. */
  addRecord(source: string, version: string, facts: PaperFacts): void {
    this.addSource(source, version);
    for (const name of FACT_NAMES) {
      const value = facts[name];
      if (value !== undefined) this.addFact(name, { source, version, value });
    }
  }

  /** Records that `source` reports the paper, at `version`. */
  addSource(source: string, version: string): void {
    const record = this.recordOf(source);
    if (compareVersions(version, record.version) > 0) record.version = version;
  }

  /** Adds the value of one fact from one source. */
  addFact(name: FactName, claim: Claim<FactValue>): void {
    const { facts } = this.recordOf(claim.source, claim.version);
    const known = facts.get(name);
    facts.set(name, known === undefined ? claim : newerOf(known, claim));
  }

  /** Adds all other claims. */
  addAll(other: PaperClaims): void {
    for (const [source, { version, facts }] of other.bySource) {
      this.addSource(source, version);
      for (const [name, claim] of facts) this.addFact(name, claim);
    }
  }

  /** Removes everything contributed by one source; returns whether there was anything. */
  removeSource(source: string): boolean {
    return this.bySource.delete(source);
  }

  /** How many facts one source contributed. */
  factCountOf(source: string): number {
    return this.bySource.get(source)?.facts.size ?? 0;
  }

  /** The values of one fact from all sources, the preferred one last. */
  claimsOf(name: FactName): Claim<FactValue>[] {
    return [...this.bySource.values()]
      .flatMap(({ facts }) => facts.get(name) ?? [])
      .sort(compareClaims);
  }

  /** `source@version` of every source, with the newest version that it gave, sorted. */
  origins(): string[] {
    return [...this.bySource].map(([source, { version }]) => formatOrigin(source, version)).sort();
  }

  /** One entry per source and version, in a fixed order: records that would produce the same claims. */
  records(): { source: string; version: string; facts: Map<FactName, FactValue> }[] {
    return [...this.bySource]
      .flatMap(([source, record]) => {
        const versions = new Set([record.version]);
        for (const claim of record.facts.values()) versions.add(claim.version);
        return [...versions].sort(compareVersions).map((version) => ({
          source,
          version,
          facts: new Map(
            [...record.facts].flatMap(([name, claim]) =>
              claim.version === version ? [[name, claim.value] as const] : [],
            ),
          ),
        }));
      })
      .sort((a, b) => compareText(a.source, b.source));
  }

  private recordOf(source: string, version = '0'): SourceRecord {
    let record = this.bySource.get(source);
    if (record === undefined) {
      record = { version, facts: new Map() };
      this.bySource.set(source, record);
    }
    return record;
  }
}

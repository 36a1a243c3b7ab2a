import {
  compareClaims,
  formatOrigin,
  newerOf,
  recordKeyOf,
  type Claim,
  type Origin,
} from '../source/claim.js';
import { Thresholds, type StoredThresholds } from '../source/thresholds.js';
import { compareText, compareVersions } from '../source/version.js';
import type { AuthorFact } from './authors.js';
import { FACT_NAMES, type FactName, type TextFact } from './factTable.js';
import { noticeSet, type NoticeFact } from './notice.js';
import type { RetractionFact } from './retraction.js';

/** The facts of a record about a paper. */
export interface PaperFacts extends Partial<Record<TextFact, string | undefined>> {
  authors?: readonly AuthorFact[] | undefined;
  reportedCitationCount?: number | undefined;
  /** All that the record has; an empty list takes back those of its older versions. */
  notices?: readonly NoticeFact[] | undefined;
  retraction?: RetractionFact | undefined;
}

export type FactValue =
  string | number | readonly AuthorFact[] | readonly NoticeFact[] | RetractionFact;

/** All claims of one record about one paper: the newest value of each fact, and its newest version. */
interface StatedRecord {
  readonly source: string;
  readonly record?: string | undefined;
  version: string;
  readonly facts: Map<FactName, Claim<FactValue>>;
}

/** What one version of a record says: together, such statements reproduce the claims about a paper. */
export interface Statement extends Origin {
  readonly facts: ReadonlyMap<FactName, FactValue>;
  readonly referencesComplete: boolean;
  /** Whether the record is deleted at this version: then there is nothing else. */
  readonly deleted: boolean;
  /** Key of a paper that the record no longer cites: then there is nothing else; null for none. */
  readonly noLongerCites: string | null;
}

/**
 * All claims about one paper, by record. It is a function of the *set* of records: each addition keeps a
 * maximum, so neither order nor repetition changes it. What a tombstone voids is not kept.
 */
export class PaperClaims {
  private readonly byRecord = new Map<string, StatedRecord>();
  private readonly voids = new Thresholds();

  /** Adds one record; absent facts never win over present ones. */
  addRecord(source: string, version: string, facts: PaperFacts, record?: string): void {
    this.addSource(source, version, record);
    for (const name of FACT_NAMES) {
      const value = facts[name];
      if (value !== undefined) this.addFact(name, { source, record, version, value });
    }
  }

  /** Records that `source` reports the paper, at `version`. */
  addSource(source: string, version: string, record?: string): void {
    const origin = { source, record, version };
    if (this.voids.voidsFact(origin)) return;
    const stated = this.recordOf(origin);
    if (compareVersions(version, stated.version) > 0) stated.version = version;
  }

  /**
   * Adds the value of one fact from one record. Notices of one version add up, and replace what the record says of a
   * retraction up to that version.
   */
  addFact(name: FactName, claim: Claim<FactValue>): void {
    if (this.voids.voidsFact(claim)) return;
    const { facts } = this.recordOf(claim);
    const known = facts.get(name);
    if (name === 'notices') facts.set(name, noticesTogether(known, claim));
    else facts.set(name, known === undefined ? claim : newerOf(known, claim));
    const [retraction, notices] = [facts.get('retraction'), facts.get('notices')];
    if (retraction === undefined || notices === undefined) return;
    if (compareVersions(retraction.version, notices.version) <= 0) facts.delete('retraction');
  }

  /** Adds what voids claims of records, and drops the facts that are void now. */
  addThresholds(thresholds: Thresholds): void {
    this.voids.addAll(thresholds);
    for (const tombstone of thresholds.tombstones()) this.dropVoid(recordKeyOf(tombstone));
  }

  /** Adds all other claims. */
  addAll(other: PaperClaims): void {
    this.addThresholds(other.voids);
    for (const { source, record, version, facts } of other.byRecord.values()) {
      this.addSource(source, version, record);
      for (const [name, claim] of facts) this.addFact(name, claim);
    }
  }

  /** Removes everything contributed by one source; returns whether there was anything. */
  removeSource(source: string): boolean {
    let removed = this.voids.removeSource(source);
    for (const [key, stated] of this.byRecord) {
      if (stated.source === source) removed = this.byRecord.delete(key);
    }
    return removed;
  }

  /** How many facts one source contributed. */
  factCountOf(source: string): number {
    return [...this.byRecord.values()]
      .filter((stated) => stated.source === source)
      .reduce((sum, { facts }) => sum + facts.size, 0);
  }

  /** The values of one fact from all records, the preferred one last. */
  claimsOf(name: FactName): Claim<FactValue>[] {
    return [...this.byRecord.values()]
      .flatMap(({ facts }) => facts.get(name) ?? [])
      .sort(compareClaims);
  }

  /** `source@version` of every record, with the newest version that it gave, sorted. */
  origins(): string[] {
    return [...this.byRecord.values()]
      .map(({ source, version, record }) => formatOrigin(source, version, record))
      .sort();
  }

  /** What voids claims of these records. */
  thresholds(): StoredThresholds {
    return this.voids.store();
  }

  /** One per record and version, in a fixed order. */
  statements(): Statement[] {
    const stated = [...this.byRecord.values()].flatMap((record) => this.statementsOf(record));
    const nothing = { facts: new Map<FactName, FactValue>(), referencesComplete: false };
    const tombstones = this.voids
      .tombstones()
      .map((origin) => ({ ...origin, ...nothing, deleted: true, noLongerCites: null }));
    const references = this.voids.deletedReferences().map(({ cited, ...origin }) => ({
      ...{ ...origin, ...nothing },
      ...{ deleted: false, noLongerCites: cited },
    }));
    return [...stated, ...tombstones, ...references].sort(
      (a, b) =>
        compareText(recordKeyOf(a), recordKeyOf(b)) ||
        compareVersions(a.version, b.version) ||
        compareText(a.noLongerCites ?? '', b.noLongerCites ?? ''),
    );
  }

  private statementsOf({ source, record, version: newest, facts }: StatedRecord): Statement[] {
    const complete = this.voids.completeVersionOf({ source, record });
    const versions = new Set([newest, ...[...facts.values()].map(({ version }) => version)]);
    if (complete !== undefined) versions.add(complete);
    return [...versions].map((version) => ({
      ...{ source, ...(record !== undefined && { record }), version },
      facts: new Map(
        [...facts].flatMap(([name, claim]) =>
          claim.version === version ? [[name, claim.value] as const] : [],
        ),
      ),
      ...{ referencesComplete: complete === version, deleted: false, noLongerCites: null },
    }));
  }

  private dropVoid(key: string): void {
    const stated = this.byRecord.get(key);
    if (stated === undefined) return;
    for (const [name, claim] of stated.facts) {
      if (this.voids.voidsFact(claim)) stated.facts.delete(name);
    }
    if (this.voids.voidsFact(stated)) this.byRecord.delete(key);
  }

  private recordOf(origin: Origin): StatedRecord {
    const key = recordKeyOf(origin);
    const known = this.byRecord.get(key);
    if (known !== undefined) return known;
    const { source, record, version } = origin;
    const stated = { source, record, version, facts: new Map<FactName, Claim<FactValue>>() };
    this.byRecord.set(key, stated);
    return stated;
  }
}

/** The newer list of notices of one record; of one version both. */
function noticesTogether(
  known: Claim<FactValue> | undefined,
  claim: Claim<FactValue>,
): Claim<FactValue> {
  const order = known === undefined ? -1 : compareVersions(known.version, claim.version);
  if (known !== undefined && order > 0) return known;
  const others = known !== undefined && order === 0 ? (known.value as readonly NoticeFact[]) : [];
  return { ...claim, value: noticeSet([...others, ...(claim.value as readonly NoticeFact[])]) };
}

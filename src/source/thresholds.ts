import { formatOrigin, parseOrigin, recordKeyOf, type Origin } from './claim.js';
import { orNull } from './storedList.js';
import { compareVersions } from './version.js';

/** The properties of a paper that hold thresholds; null stands for an absent property. */
export interface StoredThresholds {
  /** `source@version` of each record that its source has deleted. */
  tombstones: string[] | null;
  /** `source@version` of each record that has listed all references. */
  completeReferences: string[] | null;
}

export const THRESHOLD_PROPERTIES = [
  'tombstones',
  'completeReferences',
] as const satisfies (keyof StoredThresholds)[];

/**
 * The versions up to which claims of a paper's records are void. A *tombstone* voids facts and references up to its own
 * version; a *complete* list of references voids older references. Both only rise, so a claim that is void stays so,
 * and need not be kept.
 */
export class Thresholds {
  private readonly deleted = new Map<string, Origin>();
  private readonly complete = new Map<string, Origin>();

  /** The source has deleted the record. */
  addDeleted(origin: Origin): void {
    raise(this.deleted, origin);
    const complete = this.complete.get(recordKeyOf(origin));
    if (complete !== undefined && this.voidsFact(complete)) {
      this.complete.delete(recordKeyOf(origin));
    }
  }

  /** The record lists all references. */
  addComplete(origin: Origin): void {
    if (!this.voidsFact(origin)) raise(this.complete, origin);
  }

  addAll(other: Thresholds): void {
    for (const origin of other.deleted.values()) this.addDeleted(origin);
    for (const origin of other.complete.values()) this.addComplete(origin);
  }

  /** Removes those of one source; returns whether there were any. */
  removeSource(source: string): boolean {
    const before = this.deleted.size + this.complete.size;
    for (const thresholds of [this.deleted, this.complete]) {
      for (const [key, origin] of thresholds) if (origin.source === source) thresholds.delete(key);
    }
    return this.deleted.size + this.complete.size < before;
  }

  /** Whether nothing is void. */
  get isEmpty(): boolean {
    return this.deleted.size === 0 && this.complete.size === 0;
  }

  voidsFact(origin: Origin): boolean {
    const deleted = this.deleted.get(recordKeyOf(origin));
    return deleted !== undefined && compareVersions(origin.version, deleted.version) <= 0;
  }

  /** Whether a citation by the paper is void. */
  voidsReference(origin: Origin): boolean {
    if (this.voidsFact(origin)) return true;
    const complete = this.complete.get(recordKeyOf(origin));
    return complete !== undefined && compareVersions(origin.version, complete.version) < 0;
  }

  /** The deleted records. */
  tombstones(): Origin[] {
    return [...this.deleted.values()];
  }

  /** The version at which a record listed all references; undefined for one that did not. */
  completeVersionOf(record: Omit<Origin, 'version'>): string | undefined {
    return this.complete.get(recordKeyOf(record))?.version;
  }

  /** The properties that store these. */
  store(): StoredThresholds {
    return { tombstones: stored(this.deleted), completeReferences: stored(this.complete) };
  }
}

/** The thresholds that `Thresholds.store` stored. */
export function readThresholds({ tombstones, completeReferences }: StoredThresholds): Thresholds {
  const thresholds = new Thresholds();
  for (const origin of tombstones ?? []) thresholds.addDeleted(parseOrigin(origin));
  for (const origin of completeReferences ?? []) thresholds.addComplete(parseOrigin(origin));
  return thresholds;
}

function raise(thresholds: Map<string, Origin>, origin: Origin): void {
  const { source, record, version } = origin;
  const key = recordKeyOf(origin);
  const known = thresholds.get(key);
  if (known === undefined || compareVersions(version, known.version) > 0) {
    thresholds.set(key, { source, ...(record !== undefined && { record }), version });
  }
}

function stored(thresholds: ReadonlyMap<string, Origin>): string[] | null {
  return orNull(
    [...thresholds.values()]
      .map(({ source, record, version }) => formatOrigin(source, version, record))
      .sort(),
  );
}

import { formatOrigin, parseOrigin, recordKeyOf, type Origin } from './claim.js';
import { orNull } from './storedList.js';
import { compareVersions } from './version.js';

/** The properties of a paper that hold thresholds; null stands for an absent property. */
export interface StoredThresholds {
  /** `source@version` of each record that its source has deleted. */
  tombstones: string[] | null;
  /** `source@version` of each record that has listed all references. */
  completeReferences: string[] | null;
  /** `key source@version` of each citation that its source has deleted: the key as it names the cited paper. */
  deletedReferences: string[] | null;
}

export const THRESHOLD_PROPERTIES = [
  'tombstones',
  'completeReferences',
  'deletedReferences',
] as const satisfies (keyof StoredThresholds)[];

/** What is void of a citation. */
export interface Voids {
  /** Whether nothing is. */
  readonly isEmpty: boolean;
  voidsReference(origin: Origin): boolean;
}

/** A citation that a record no longer has, as of a version. */
export interface DeletedReference extends Origin {
  /** Key of the cited paper, as the record names it. */
  readonly cited: string;
}

/**
 * The versions up to which claims of a paper's records are void. A *tombstone* voids facts and references up to its own
 * version; a *complete* list of references voids older references, and a *deleted* reference older claims about this one.
 * All only rise, so a claim that is void stays so, and need not be kept.
 */
export class Thresholds implements Voids {
  private readonly deleted = new Map<string, Origin>();
  private readonly complete = new Map<string, Origin>();
  private readonly references = new Map<string, DeletedReference>();

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

  /** The record no longer has one of its references. */
  addDeletedReference(reference: DeletedReference): void {
    const { cited, source, record, version } = reference;
    const key = `${cited} ${recordKeyOf(reference)}`;
    const known = this.references.get(key);
    if (known !== undefined && compareVersions(version, known.version) <= 0) return;
    this.references.set(key, { cited, source, ...(record !== undefined && { record }), version });
  }

  addAll(other: Thresholds): void {
    for (const origin of other.deleted.values()) this.addDeleted(origin);
    for (const origin of other.complete.values()) this.addComplete(origin);
    for (const reference of other.references.values()) this.addDeletedReference(reference);
  }

  /** Removes those of one source; returns whether there were any. */
  removeSource(source: string): boolean {
    const before = this.size;
    for (const thresholds of [this.deleted, this.complete, this.references]) {
      for (const [key, origin] of thresholds) if (origin.source === source) thresholds.delete(key);
    }
    return this.size < before;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  private get size(): number {
    return this.deleted.size + this.complete.size + this.references.size;
  }

  voidsFact(origin: Origin): boolean {
    const deleted = this.deleted.get(recordKeyOf(origin));
    return deleted !== undefined && compareVersions(origin.version, deleted.version) <= 0;
  }

  /** Whether citations by the paper are void, whatever they cite. */
  voidsReference(origin: Origin): boolean {
    if (this.voidsFact(origin)) return true;
    const complete = this.complete.get(recordKeyOf(origin));
    return complete !== undefined && compareVersions(origin.version, complete.version) < 0;
  }

  /** What is void of the citations of one paper, which has these keys. */
  towards(isCited: (key: string) => boolean): Voids {
    const towards = [...this.references.values()].filter(({ cited }) => isCited(cited));
    if (towards.length === 0) return this;
    return {
      isEmpty: false,
      voidsReference: (origin) =>
        this.voidsReference(origin) ||
        towards.some(
          (deleted) =>
            recordKeyOf(deleted) === recordKeyOf(origin) &&
            compareVersions(origin.version, deleted.version) < 0,
        ),
    };
  }

  /** The deleted references. */
  deletedReferences(): DeletedReference[] {
    return [...this.references.values()];
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
    return {
      tombstones: stored(this.deleted),
      completeReferences: stored(this.complete),
      deletedReferences: orNull(this.deletedReferences().map(storeReference).sort()),
    };
  }
}

/** The thresholds that `Thresholds.store` stored. */
export function readThresholds(stored: StoredThresholds): Thresholds {
  const { tombstones, completeReferences, deletedReferences } = stored;
  const thresholds = new Thresholds();
  for (const origin of tombstones ?? []) thresholds.addDeleted(parseOrigin(origin));
  for (const origin of completeReferences ?? []) thresholds.addComplete(parseOrigin(origin));
  for (const reference of deletedReferences ?? []) {
    thresholds.addDeletedReference(parseReference(reference));
  }
  return thresholds;
}

/** Who claims something by the thresholds of a paper that nothing else says: that its record or a reference is deleted. */
export function deletingOrigins({
  tombstones,
  deletedReferences,
}: Omit<StoredThresholds, 'completeReferences'>): Origin[] {
  return [
    ...(tombstones ?? []).map(parseOrigin),
    ...(deletedReferences ?? []).map((reference) => parseReference(reference)),
  ];
}

/** Neither names of records nor versions hold a space. */
function storeReference({ cited, source, record, version }: DeletedReference): string {
  return `${cited} ${formatOrigin(source, version, record)}`;
}

function parseReference(stored: string): DeletedReference {
  const at = stored.lastIndexOf(' ');
  return { cited: stored.slice(0, at), ...parseOrigin(stored.slice(at + 1)) };
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

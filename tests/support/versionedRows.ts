import type { VersionedPaper } from './versionedRecords.js';

/** What names a row of a record. */
export type Versioned = Pick<VersionedPaper, 'source' | 'record' | 'version'>;

/** Of each record, the rows of the newest version among those that are wanted. */
export function newestOfEach<Each extends Versioned>(
  rows: readonly Each[],
  isWanted: (row: Each) => boolean = () => true,
): Each[][] {
  return Object.values(groups(rows.filter(isWanted), nameOfRecord)).map((ofRecord) => {
    const newest = Math.max(...ofRecord.map(({ version }) => version));
    return ofRecord.filter(({ version }) => version === newest);
  });
}

export function originsOf(groupsOfRows: readonly (readonly Versioned[])[]): string[] {
  return groupsOfRows.map((rows) => originOf(pick(rows))).sort();
}

export function pick(rows: readonly Versioned[]): Versioned {
  const [first] = rows;
  if (first === undefined) throw new Error('There are no rows of this record.');
  return { source: first.source, record: first.record, version: first.version };
}

export function originOf(row: Versioned): string {
  return `${nameOfRecord(row)}@${row.version}`;
}

export function nameOfRecord({ source, record }: Versioned): string {
  return record === undefined ? source : `${source}/${record}`;
}

export function sameRecord(one: Versioned): (other: Versioned) => boolean {
  return (other) => nameOfRecord(one) === nameOfRecord(other);
}

export function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

export function groups<Each>(
  rows: readonly Each[],
  keyOf: (row: Each) => string,
): Record<string, Each[]> {
  const found: Record<string, Each[]> = {};
  for (const row of rows) (found[keyOf(row)] ??= []).push(row);
  return found;
}

/** The name of the paper that an identifier names: joins sets until none meet. */
export function closure(papers: readonly VersionedPaper[]): (key: string) => string {
  let sets = papers.map(({ identifiers }) => new Set(identifiers));
  for (let before = -1; before !== sets.length;) {
    before = sets.length;
    sets = sets.reduce<Set<string>[]>((joined, set) => {
      const meeting = joined.find((other) => [...set].some((key) => other.has(key)));
      if (meeting === undefined) return [...joined, set];
      for (const key of set) meeting.add(key);
      return joined;
    }, []);
  }
  return (key) => {
    const set = sets.find((each) => each.has(key));
    return set === undefined ? key : [...set].sort().join();
  };
}

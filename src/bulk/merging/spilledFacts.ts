import { isDeepStrictEqual } from 'node:util';
import { readPaperClaims, storeFacts, type StoredFacts } from '../../paper/storedFacts.js';
import { readFactFields } from '../output/paperFields.js';
import { RecordDecoder } from '../lines/records.js';

/** The claims of one record about one paper. */
export interface SpilledFacts {
  readonly paper: number;
  /** Whether the record made one paper of several. */
  readonly merged: boolean;
  readonly date: number;
  readonly flags: number;
  /** The position of its fields. */
  readonly start: number;
  readonly end: number;
}

/** The records of one partition by paper: papers in order, their records as they were read. */
export function* spilledFactsByPaper(
  bytes: Uint8Array,
): Generator<readonly [SpilledFacts, ...SpilledFacts[]]> {
  let group: [SpilledFacts, ...SpilledFacts[]] | null = null;
  for (const record of readSpilledFacts(bytes).sort((a, b) => a.paper - b.paper)) {
    if (group?.[0].paper === record.paper) group.push(record);
    else {
      if (group !== null) yield group;
      group = [record];
    }
  }
  if (group !== null) yield group;
}

/**
 * The combined claims of these records. `onRecord` receives, for each but the first, whether it added
 * anything.
 */
export function factsTogether(
  bytes: Buffer,
  [first, ...more]: readonly [SpilledFacts, ...SpilledFacts[]],
  delimiter: string,
  onRecord: (record: SpilledFacts, isNews: boolean) => void = () => undefined,
): StoredFacts {
  const factsIn = ({ start, end }: SpilledFacts): StoredFacts =>
    readFactFields(bytes.toString('utf8', start, end), delimiter);
  let stored = factsIn(first);
  for (const record of more) {
    const claims = readPaperClaims(stored);
    claims.addAll(readPaperClaims(factsIn(record)));
    const after = storeFacts(claims);
    onRecord(record, !isDeepStrictEqual(stored, after));
    stored = after;
  }
  return stored;
}

/** A partition is small enough to have an object for each record. */
function readSpilledFacts(bytes: Uint8Array): SpilledFacts[] {
  const records: SpilledFacts[] = [];
  const reader = new RecordDecoder(bytes);
  while (!reader.done) {
    const paper = reader.uint32();
    const merged = reader.byte() === 1;
    const date = reader.uint32();
    const flags = reader.byte();
    const start = reader.skip(reader.uint32());
    records.push({ paper, merged, date, flags, start, end: reader.end });
  }
  return records;
}

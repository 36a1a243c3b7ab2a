import { isDeepStrictEqual } from 'node:util';
import { readPaperClaims, storeFacts, type StoredFacts } from '../../paper/storedFacts.js';
import { readFactFields } from '../output/paperFields.js';
import { RecordDecoder } from '../lines/records.js';

/** The statements of one record about one paper. */
export interface SaidFacts {
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
export function* saidOfPapers(bytes: Uint8Array): Generator<readonly [SaidFacts, ...SaidFacts[]]> {
  let group: [SaidFacts, ...SaidFacts[]] | null = null;
  for (const said of readSaid(bytes).sort((a, b) => a.paper - b.paper)) {
    if (group?.[0].paper === said.paper) group.push(said);
    else {
      if (group !== null) yield group;
      group = [said];
    }
  }
  if (group !== null) yield group;
}

/**
 * The combined statements of these records. `onRecord` receives, for each but the first, whether it added
 * anything.
 */
export function factsTogether(
  bytes: Buffer,
  [first, ...more]: readonly [SaidFacts, ...SaidFacts[]],
  delimiter: string,
  onRecord: (said: SaidFacts, isNews: boolean) => void = () => undefined,
): StoredFacts {
  const factsIn = ({ start, end }: SaidFacts): StoredFacts =>
    readFactFields(bytes.toString('utf8', start, end), delimiter);
  let stored = factsIn(first);
  for (const said of more) {
    const statements = readPaperClaims(stored);
    statements.addAll(readPaperClaims(factsIn(said)));
    const after = storeFacts(statements);
    onRecord(said, !isDeepStrictEqual(stored, after));
    stored = after;
  }
  return stored;
}

/** A partition is small enough to have an object for each record. */
function readSaid(bytes: Uint8Array): SaidFacts[] {
  const said: SaidFacts[] = [];
  const reader = new RecordDecoder(bytes);
  while (!reader.done) {
    const paper = reader.uint32();
    const merged = reader.byte() === 1;
    const date = reader.uint32();
    const flags = reader.byte();
    const start = reader.skip(reader.uint32());
    said.push({ paper, merged, date, flags, start, end: reader.end });
  }
  return said;
}

import { readThresholds, type StoredThresholds, type Thresholds } from '../../source/thresholds.js';
import { at, viewOf, type ByteWriter } from '../byteWriter.js';
import { RecordDecoder } from '../lines/records.js';

/** The thresholds of papers, shared between threads: 4 bytes a paper, and about 50 for one that has some. */
export interface SharedThresholds {
  /** By number of the paper: 0 for one without, else one more than the place of its thresholds. */
  readonly places: Uint32Array;
  /** A text after the number of its bytes, for each paper. */
  readonly texts: Uint8Array;
}

/** Bytes of all thresholds together that places of 32 bits can tell apart. */
const LONGEST = 2 ** 32 - 2;

/** Writes the thresholds of one paper, for `shareThresholds`. */
export function writeThresholds(
  writer: ByteWriter,
  paper: number,
  { tombstones, completeReferences }: StoredThresholds,
): void {
  writer.uint32(paper);
  writer.sizedText(JSON.stringify({ tombstones, completeReferences }));
}

/** Collects what threads have written; null where no paper has thresholds. */
export function shareThresholds(
  written: readonly Uint8Array[],
  papers: number,
): SharedThresholds | null {
  const size = written.reduce((sum, { length }) => sum + length, 0);
  if (size === 0) return null;
  if (size > LONGEST) throw new RangeError('More than 4 GiB of versions of records in one load.');
  const texts = new Uint8Array(new SharedArrayBuffer(size));
  const places = new Uint32Array(new SharedArrayBuffer(papers * 4));
  let end = 0;
  for (const bytes of written) {
    texts.set(bytes, end);
    const reader = new RecordDecoder(bytes);
    while (!reader.done) {
      const paper = reader.uint32();
      places[paper] = end + reader.end + 1;
      reader.skip(reader.uint32());
    }
    end += bytes.length;
  }
  return { places, texts };
}

/** The thresholds of a paper; null where it has none. */
export function thresholdsOf(
  { places, texts }: SharedThresholds,
  paper: number,
): Thresholds | null {
  const place = at(places, paper) - 1;
  if (place < 0) return null;
  const length = viewOf(texts).getUint32(place, true);
  const text = Buffer.from(texts.subarray(place + 4, place + 4 + length)).toString('utf8');
  return readThresholds(JSON.parse(text) as StoredThresholds);
}

import { readThresholds, type StoredThresholds, type Voids } from '../../source/thresholds.js';
import { at, ByteWriter, viewOf } from '../byteWriter.js';
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
  { tombstones, completeReferences, deletedReferences }: StoredThresholds,
): void {
  writer.uint32(paper);
  writer.sizedText(JSON.stringify({ tombstones, completeReferences, deletedReferences }));
}

/** Thresholds, and the numbers of the papers of the keys that they name. */
type NamingThresholds = StoredThresholds & { readonly named?: Readonly<Record<string, number>> };

/**
 * Collects what threads have written; null where no paper has thresholds. `paperOf` answers the number of the paper that a
 * key names, if any.
 */
export function shareThresholds(
  written: readonly Uint8Array[],
  papers: number,
  paperOf: (key: string) => number | undefined,
): SharedThresholds | null {
  const size = written.reduce((sum, { length }) => sum + length, 0);
  if (size === 0) return null;
  if (size > LONGEST) throw new RangeError('More than 4 GiB of versions of records in one load.');
  const places = new Uint32Array(new SharedArrayBuffer(papers * 4));
  const writer = new ByteWriter();
  for (const bytes of written) {
    const reader = new RecordDecoder(bytes);
    while (!reader.done) {
      places[reader.uint32()] = writer.length + 1;
      const start = reader.skip(reader.uint32());
      writer.sizedText(naming(textIn(bytes, start, reader.end), paperOf));
    }
  }
  const texts = new Uint8Array(new SharedArrayBuffer(writer.length));
  texts.set(writer.written);
  return { places, texts };
}

/** What is void of the citation of a paper by another one; null where nothing is void of any citation by that one. */
export function voidsIn(
  { places, texts }: SharedThresholds,
  citing: number,
  cited: number,
): Voids | null {
  const place = at(places, citing) - 1;
  if (place < 0) return null;
  const length = viewOf(texts).getUint32(place, true);
  const stored = JSON.parse(textIn(texts, place + 4, place + 4 + length)) as NamingThresholds;
  return readThresholds(stored).towards((key) => stored.named?.[key] === cited);
}

/** Thresholds with the papers that they name. */
function naming(text: string, paperOf: (key: string) => number | undefined): string {
  if (!text.includes('"deletedReferences":[')) return text;
  const stored = JSON.parse(text) as StoredThresholds;
  const references = readThresholds(stored).deletedReferences();
  const named = Object.fromEntries(references.map(({ cited }) => [cited, paperOf(cited)]));
  return JSON.stringify({ ...stored, named } satisfies { named: Record<string, unknown> });
}

function textIn(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('utf8');
}

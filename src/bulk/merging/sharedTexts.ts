import { must } from '../../must.js';
import { at, ByteWriter, viewOf } from '../byteWriter.js';
import { RecordDecoder } from '../lines/records.js';
import { partitionOf } from '../partitions.js';

/** A text of some papers, shared between threads: 4 bytes a paper, and 8 besides its bytes for one that has a text. */
export interface SharedTexts {
  /** By number of the paper: 0 for one without, else one more than the place of its text in those of its partition. */
  readonly places: Uint32Array;
  /** By partition: a text after the number of its bytes, for each paper. */
  readonly texts: readonly Uint8Array[];
}

/** Writes the text of one paper, for `shareTexts`. */
export function writeText(writer: ByteWriter, paper: number, text: string): void {
  writer.uint32(paper);
  writer.sizedText(text);
}

/**
 * Collects what threads have written of each partition, each text as `finish` makes it; null where no paper has a text.
 */
export function shareTexts(
  written: readonly Uint8Array[],
  papers: number,
  finish?: (text: string) => string,
): SharedTexts | null {
  if (written.every(({ length }) => length === 0)) return null;
  const places = new Uint32Array(new SharedArrayBuffer(papers * 4));
  const texts = written.map((bytes) => {
    const finished = finish === undefined ? bytes : finishedTexts(bytes, finish);
    const shared = new Uint8Array(new SharedArrayBuffer(finished.length));
    shared.set(finished);
    const reader = new RecordDecoder(finished);
    while (!reader.done) {
      const paper = reader.uint32();
      places[paper] = reader.end + 1;
      reader.skip(reader.uint32());
    }
    return shared;
  });
  return { places, texts };
}

function finishedTexts(bytes: Uint8Array, finish: (text: string) => string): Uint8Array {
  const writer = new ByteWriter();
  const reader = new RecordDecoder(bytes);
  while (!reader.done) {
    const paper = reader.uint32();
    const start = reader.skip(reader.uint32());
    writeText(
      writer,
      paper,
      finish(Buffer.from(bytes.subarray(start, reader.end)).toString('utf8')),
    );
  }
  return writer.written;
}

/** The text of a paper; null where it has none. */
export function textOf({ places, texts }: SharedTexts, paper: number): string | null {
  const place = at(places, paper) - 1;
  if (place < 0) return null;
  const ofPartition = must(texts[partitionOf(paper, texts.length)], 'the texts of a partition');
  const length = viewOf(ofPartition).getUint32(place, true);
  return Buffer.from(ofPartition.buffer, ofPartition.byteOffset + place + 4, length).toString(
    'utf8',
  );
}

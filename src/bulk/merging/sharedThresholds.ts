import { readThresholds, type StoredThresholds, type Thresholds } from '../../source/thresholds.js';
import type { ByteWriter } from '../byteWriter.js';
import { textOf, writeText, type SharedTexts } from './sharedTexts.js';

/** Writes the thresholds of one paper, for `shareTexts`: about 50 bytes. */
export function writeThresholds(
  writer: ByteWriter,
  paper: number,
  { tombstones, completeReferences }: StoredThresholds,
): void {
  writeText(writer, paper, JSON.stringify({ tombstones, completeReferences }));
}

/** The thresholds of a paper; null where it has none. */
export function thresholdsOf(shared: SharedTexts, paper: number): Thresholds | null {
  const text = textOf(shared, paper);
  return text === null ? null : readThresholds(JSON.parse(text) as StoredThresholds);
}

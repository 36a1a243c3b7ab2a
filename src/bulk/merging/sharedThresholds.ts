import { readThresholds, type StoredThresholds, type Voids } from '../../source/thresholds.js';
import type { ByteWriter } from '../byteWriter.js';
import { shareTexts, textOf, writeText, type SharedTexts } from './sharedTexts.js';

/** Writes the thresholds of one paper, for `shareThresholds`: about 50 bytes. */
export function writeThresholds(
  writer: ByteWriter,
  paper: number,
  { tombstones, completeReferences, deletedReferences }: StoredThresholds,
): void {
  writeText(writer, paper, JSON.stringify({ tombstones, completeReferences, deletedReferences }));
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
): SharedTexts | null {
  return shareTexts(written, papers, (text) => naming(text, paperOf));
}

/** What is void of the citation of a paper by another one; null where nothing is void of any citation by that one. */
export function voidsIn(shared: SharedTexts, citing: number, cited: number): Voids | null {
  const text = textOf(shared, citing);
  if (text === null) return null;
  const stored = JSON.parse(text) as NamingThresholds;
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

import { BadInputError } from '../../errors.js';
import { DamagedFile, untilTrailing } from '../bytes/damagedFile.js';
import { TableText, type TextOptions } from '../csv/tableText.js';
import type { TableHints } from './table.js';
import type { Source } from '../sources/source.js';
import { containerOf, LONGEST_MAGIC } from './containers.js';
import { otherEntity } from './snapshotEntity.js';
import { recognise, RECOGNISED_IN } from './recognise.js';
import { describeRefused, type Recognition, type RefusedKind } from './recognition.js';

/** What a file is, by its content, whatever its name; only what is no work in a snapshot of OpenAlex is told by its folder. */
export async function recognisedFile(
  source: Source,
  { encoding = null, ...hints }: TableHints & Pick<TextOptions, 'encoding'> = {},
): Promise<Recognition> {
  const entity = otherEntity(source.name);
  if (entity !== null) return entity;
  const { bytes, damage } = await beginningOf(source, RECOGNISED_IN);
  if (damage !== null && bytes.length === 0) {
    const { value, expected } = damage.problem;
    return { format: null, named: `a damaged file: ${String(value)}`, advice: expected };
  }
  const container = containerOf(bytes);
  if (container !== null) return container;
  const text = new TableText({ encoding }).read(bytes, true);
  return recognise(Buffer.from(text).toString('utf8'), hints);
}

/** What has to be unpacked or decompressed first; null for any other file. */
export async function containerAt(source: Pick<Source, 'open'>): Promise<RefusedKind | null> {
  return containerOf((await beginningOf(source, LONGEST_MAGIC)).bytes);
}

/** Rejects with `BadInputError` for a file that has to be unpacked or decompressed first. */
export async function assertPlain(source: Source): Promise<void> {
  const container = await containerAt(source);
  if (container === null) return;
  const expected = `a file of records; this is ${describeRefused(container)}`;
  throw new BadInputError('FILE', source.name, expected);
}

/** Up to `most` bytes of a file, decompressed, and what is wrong with it before them. */
async function beginningOf(
  { open }: Pick<Source, 'open'>,
  most: number,
): Promise<{ bytes: Buffer; damage: DamagedFile | null }> {
  const pieces: Uint8Array[] = [];
  let [length, damage]: [number, DamagedFile | null] = [0, null];
  try {
    for await (const piece of untilTrailing(open(() => undefined))) {
      pieces.push(piece);
      length += piece.length;
      if (length >= most) break;
    }
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    damage = error;
  }
  return { bytes: Buffer.concat(pieces).subarray(0, most), damage };
}

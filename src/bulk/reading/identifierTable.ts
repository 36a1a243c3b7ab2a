import { at } from '../byteWriter.js';

const FIRST_SLOTS = 1 << 12;
/** Bytes of all keys together that offsets of 32 bits can tell apart. */
const LONGEST_ARENA = 2 ** 32 - 1;

/**
 * The identifiers of a load: a hash table from the bytes of a key to its number, from 0 in order of arrival.
 * Keys are compared in full, so hash collisions are harmless. It takes about 50 bytes per identifier, without
 * objects.
 */
export class IdentifierTable {
  /** Pairs: the number of a key and one, or zero; and its hash, beside it because looking elsewhere takes time. */
  private slots = new Uint32Array(FIRST_SLOTS * 2);
  /** `offsets[n]` to `offsets[n + 1]` are the bytes of key n. */
  private offsets = new Uint32Array(FIRST_SLOTS + 1);
  private arena = new Uint8Array(FIRST_SLOTS * 32);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The number of the key in `bytes` from `start` to `end`; a new number for a new key. */
  numberOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const number = at(this.slots, slot) - 1;
      if (number < 0) return this.add(slot, bytes, start, end, hash);
      if (at(this.slots, slot + 1) === hash && this.equals(number, bytes, start, end))
        return number;
    }
  }

  /** The number of a key; undefined for one that is not here. */
  find(key: string): number | undefined {
    const bytes = Buffer.from(key);
    const hash = hashOf(bytes, 0, bytes.length);
    const mask = this.slots.length - 1;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const number = at(this.slots, slot) - 1;
      if (number < 0) return undefined;
      if (at(this.slots, slot + 1) === hash && this.equals(number, bytes, 0, bytes.length))
        return number;
    }
  }

  /** The bytes of a key. */
  keyBytes(number: number): Uint8Array {
    return this.arena.subarray(at(this.offsets, number), at(this.offsets, number + 1));
  }

  /** A key as text. */
  key(number: number): string {
    return Buffer.from(this.keyBytes(number)).toString('utf8');
  }

  private equals(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = at(this.offsets, number);
    const length = end - start;
    if (at(this.offsets, number + 1) - from !== length) return false;
    for (let i = 0; i < length; i += 1) {
      if (this.arena[from + i] !== bytes[start + i]) return false;
    }
    return true;
  }

  private add(slot: number, bytes: Uint8Array, start: number, end: number, hash: number): number {
    const number = this.count;
    const from = at(this.offsets, number);
    const to = from + end - start;
    if (to > LONGEST_ARENA) throw new RangeError('More than 4 GiB of identifiers in one load.');
    if (to > this.arena.length) this.arena = grown(this.arena, Math.min(to * 2, LONGEST_ARENA));
    if (number + 2 > this.offsets.length) this.offsets = grown(this.offsets, number * 2);
    this.arena.set(bytes.subarray(start, end), from);
    this.offsets[number + 1] = to;
    this.slots[slot] = number + 1;
    this.slots[slot + 1] = hash;
    this.count += 1;
    // Half of the pairs stay free.
    if (this.count * 4 > this.slots.length) this.rehash();
    return number;
  }

  private rehash(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < this.slots.length; from += 2) {
      const [entry, hash] = [at(this.slots, from), at(this.slots, from + 1)];
      if (entry === 0) continue;
      let slot = (hash << 1) & mask;
      while (at(slots, slot) !== 0) slot = (slot + 2) & mask;
      slots[slot] = entry;
      slots[slot + 1] = hash;
    }
    this.slots = slots;
  }
}

/** The same numbers in a larger array. */
export function grown<Numbers extends Uint8Array | Uint32Array>(
  numbers: Numbers,
  length: number,
): Numbers {
  const larger = (
    numbers instanceof Uint8Array ? new Uint8Array(length) : new Uint32Array(length)
  ) as Numbers;
  larger.set(numbers);
  return larger;
}

/** The hash of the bytes of a key, 32 bits. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ at(bytes, i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

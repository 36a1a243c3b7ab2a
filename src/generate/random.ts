import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Numbers that are the same for the same seed, on every machine. */
export class Random {
  private readonly generator: RandomGenerator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** From 0 up to, and without, 1; a multiple of 2^-32. */
  fraction(): number {
    return (this.generator.next() >>> 0) / 2 ** 32;
  }

  /** From 0 up to, and without, `below`. */
  integer(below: number): number {
    return Math.floor(this.fraction() * below);
  }

  /** True once in the given number of times. */
  oneIn(times: number): boolean {
    return this.fraction() * times < 1;
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.integer(items.length)] ?? items[0];
  }

  /** One of the values, with probability equal to its weight; the weights add up to 1. */
  weighted<T>(choices: readonly [readonly [T, number], ...(readonly [T, number])[]]): T {
    let left = this.fraction();
    for (const [value, weight] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return choices[0][0];
  }
}

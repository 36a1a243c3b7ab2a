import { Random as Numbers } from '../../src/generate/random.js';

/** Choices that are the same for the same seed. */
export class Random extends Numbers {
  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** One of the items; throws when there are none. */
  of<T>(items: readonly T[]): T {
    const [first, ...others] = items;
    if (first === undefined) throw new Error('nothing to choose from');
    return this.pick([first, ...others]);
  }

  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, key: this.fraction() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }
}

import { expect } from '@jest/globals';
import fc from 'fast-check';

/** The same cases on every machine, so that what a test found it finds again, and what is counted is known. */
const PINNED_SEED = 20_260_101;
/** Shrinking runs the property again and again, through the database perhaps; a smaller case is not worth minutes. */
const SHRINKING_MS = 12_000;

/** Of the pinned cases. */
const RANDOM_SHARE = Number(process.env['CITEGRAPH_TEST_RANDOM'] ?? 0.25);
/** Of the cases that a test names, those that this run takes; .ci/run has no time for all. */
const SHARE = Number(process.env['CITEGRAPH_TEST_SHARE'] ?? 1);
/** Whether a run takes so many cases that what seldom comes up must have come up. */
export const TAKES_ALL = SHARE >= 1;

// Lists reach the bounds that they name: by default `maxLength: 40` stays near 10.
fc.configureGlobal({ defaultSizeToMaxWhenMaxSpecified: true });

export interface PropertyOptions {
  /** Cases by the pinned seed, 70 by default; a quarter of them again by the other one, and more in .ci/long. */
  readonly runs?: number;
  /**
   * Expects that the pinned cases held enough of what the property is about. They are the same every time; a run that
   * takes some of them only does not ask.
   */
  readonly floor?: () => void;
}

/**
 * Checks a property by a pinned seed, then by one that differs every time and is printed; CITEGRAPH_TEST_SEED repeats
 * that one. A property that fails is shrunk for some seconds, and fails by the smallest case so far.
 */
export async function holds<Case>(
  property: fc.IRawProperty<Case>,
  { runs = 70, floor }: PropertyOptions = {},
): Promise<void> {
  await fc.assert(bounded(property), { seed: PINNED_SEED, numRuns: taken(runs) });
  if (TAKES_ALL) floor?.();
  const numRuns = Math.ceil(taken(runs) * RANDOM_SHARE);
  await fc.assert(bounded(property), { seed: runSeed(), numRuns });
}

/** How many of so many cases this run takes. */
export function taken(cases: number): number {
  return Math.ceil(cases * SHARE);
}

/** Expects that each kind of case came up so often: a property holds easily for want of cases. */
export function expectEnough(seen: Readonly<Record<string, number>>, least: number): void {
  expect(Object.entries(seen).filter(([, count]) => count < least)).toEqual([]);
}

let chosenSeed: number | undefined;

/** A seed that differs every time and is printed: one for all properties of a test file. */
export function runSeed(): number {
  if (chosenSeed === undefined) {
    chosenSeed = Number(process.env.CITEGRAPH_TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));
    process.stderr.write(`CITEGRAPH_TEST_SEED=${chosenSeed}\n`);
  }
  return chosenSeed;
}

/** Some of the values, each once and others in each run, by the seed that is printed; all where there are no more. */
export function drawn<Value>(values: readonly Value[], most: number): readonly Value[] {
  const count = Math.min(values.length, most);
  const some = fc.shuffledSubarray([...values], { minLength: count, maxLength: count });
  return fc.sample(some, { seed: runSeed(), numRuns: 1 }).flat();
}

/** The same property, which ends some seconds after it first failed. */
function bounded<Case>(property: fc.IRawProperty<Case>): fc.IRawProperty<Case> {
  let endsAt = Infinity;
  type Outcome = ReturnType<typeof property.run>;
  const watch = <Result>(result: Result): Result => {
    if (result !== null && !fc.PreconditionFailure.isFailure(result)) {
      endsAt = Math.min(endsAt, Date.now() + SHRINKING_MS);
    }
    return result;
  };
  const run = (value: Case): Outcome => {
    const isOver = Date.now() > endsAt;
    if (property.isAsync()) {
      return isOver
        ? Promise.resolve(new fc.PreconditionFailure(true))
        : Promise.resolve(property.run(value)).then(watch);
    }
    return isOver ? new fc.PreconditionFailure(true) : watch(property.run(value));
  };
  return {
    isAsync: () => property.isAsync(),
    generate: (random, runId) => property.generate(random, runId),
    shrink: (value) => property.shrink(value),
    run,
    runBeforeEach: () => property.runBeforeEach(),
    runAfterEach: () => property.runAfterEach(),
  };
}

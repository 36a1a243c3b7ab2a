import { expect, test } from '@jest/globals';
import { OverloadedError } from '../../../src/errors.js';
import { FairQueue } from '../../../src/graph/fairQueue.js';
import { settled } from '../../support/heldGraph.js';

test('patient work waits beyond the bound of a queue, and counts for that of others', async () => {
  const queue = new FairQueue({ atOnce: 1, waiting: 1 });
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const ask = (name: string, isPatient = false): Promise<void> =>
    queue.run(
      {},
      () => {
        begun.push(name);
        return new Promise((resolve) => ends.push(resolve));
      },
      undefined,
      isPatient,
    );
  const taken = [ask('a'), ask('b'), ask('patient', true)];
  await expect(ask('c')).rejects.toBeInstanceOf(OverloadedError);
  for (const started of [1, 2, 3]) {
    expect(begun).toHaveLength(started);
    ends.pop()?.();
    await settled();
  }
  await Promise.all(taken);
  expect(begun).toEqual(['a', 'b', 'patient']);
});

import { expect, test } from '@jest/globals';
import { PlacesLent } from '../../../src/workers/placesLent.js';

function claims(places: number) {
  const granted: string[] = [];
  const lent = new PlacesLent(places);
  const [one, other] = [{}, {}];
  const claim = (worker: object, id: number): void =>
    lent.claim(worker, id, () => granted.push(`${worker === one ? 'one' : 'other'} ${id}`));
  return { lent, one, other, claim, granted };
}

test('no more places are granted than there are, and a free one goes to the worker with the fewest', () => {
  const { lent, one, other, claim, granted } = claims(2);
  for (const id of [1, 2, 3, 4]) claim(one, id);
  claim(other, 1);
  expect(granted).toEqual(['one 1', 'one 2']);
  lent.giveBack(one);
  lent.giveBack(one);
  lent.giveBack(other);
  expect(granted).toEqual(['one 1', 'one 2', 'other 1', 'one 3', 'one 4']);
});

test('who withdraws gets none, and what was never had cannot be given back', () => {
  const { lent, one, other, claim, granted } = claims(1);
  claim(one, 1);
  claim(one, 2);
  claim(other, 2);
  lent.withdraw(one, 2);
  lent.giveBack(other);
  expect(granted).toEqual(['one 1']);
  lent.giveBack(one);
  lent.giveBack(one);
  expect(granted).toEqual(['one 1', 'other 2']);
});

test('a worker that ended leaves its places, and does not wait any more', () => {
  const { lent, one, other, claim, granted } = claims(2);
  for (const id of [1, 2, 3]) claim(one, id);
  claim(other, 1);
  claim(other, 2);
  lent.leave(one);
  expect(granted).toEqual(['one 1', 'one 2', 'other 1', 'other 2']);
});

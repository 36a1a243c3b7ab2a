import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { smallest } from '../../../src/traversal/smallest.js';
import { holds } from '../../support/property.js';

test('the smallest of some texts are those that sorting them all puts first', async () => {
  const texts = fc.array(fc.string({ maxLength: 3 }), { maxLength: 60 });
  await holds(
    fc.property(texts, fc.nat({ max: 20 }), (some, count) => {
      expect(smallest(some, count)).toEqual([...some].sort().slice(0, count));
    }),
  );
});

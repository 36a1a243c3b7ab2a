import { describe, expect, test } from '@jest/globals';
import { WhileWriting } from '../../../src/server/remembered/whileWriting.js';

function validated(held: number, of: number): { writing: WhileWriting; clock: { at: number } } {
  const clock = { at: 0 };
  const writing = new WhileWriting(() => clock.at);
  for (let n = 0; n < of; n += 1) writing.note(n < held);
  return { writing, clock };
}

describe('remembering steps aside', () => {
  test.each([
    [0, 99, false],
    [4, 100, true],
    [5, 100, false],
  ])('%i of %i validations that hold: %s', (held, of, isOn) => {
    expect(validated(held, of).writing.isOn).toBe(isOn);
  });

  test('for five seconds, and then counts anew', () => {
    const { writing, clock } = validated(0, 100);
    clock.at = 4_999;
    expect(writing.isOn).toBe(true);
    clock.at = 5_000;
    expect(writing.isOn).toBe(false);
    for (let n = 0; n < 99; n += 1) writing.note(false);
    expect(writing.isOn).toBe(false);
    writing.note(false);
    expect(writing.isOn).toBe(true);
  });
});

import { describe, expect, test } from '@jest/globals';
import { groupBySentence } from '../../../src/citation/sentences.js';

const LONG = 'The method that was proposed by Smith and others is used for all of the experiments';
const groupsOf = (texts: readonly string[]) =>
  groupBySentence(texts.map((text) => ({ text }))).map((group) => group.map(({ text }) => text));

describe('texts of one citation', () => {
  test('are one sentence when a service cut what another one has whole', () => {
    const cut = `… ${LONG.slice(4, 60)}…`;
    expect(groupsOf([cut, LONG])).toEqual([[LONG, cut]]);
    expect(groupsOf(['all of the experiments', LONG])).toHaveLength(2);
  });

  test('are compared as a whole alone where there are more than anybody wrote', () => {
    // Thousands that begin alike, each part of a longer one, would be searched for hours.
    const many = Array.from({ length: 3_000 }, (_, n) => `${LONG} ${'x'.repeat(n)}`);
    expect(groupsOf(many)).toHaveLength(3_000);
    expect(groupsOf([...many, `${LONG}.`])).toHaveLength(3_000);
    expect(groupsOf(many.slice(0, 300))).toHaveLength(1);
  });
});

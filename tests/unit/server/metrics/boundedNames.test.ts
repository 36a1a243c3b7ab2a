import { describe, expect, test } from '@jest/globals';
import { BoundedNames, OTHER_NAMES } from '../../../../src/server/metrics/boundedNames.js';

describe('names that clients choose', () => {
  test('are told apart until the places are taken, and keep their places', () => {
    const names = new BoundedNames(2);
    expect(['A', 'B', 'C', 'A', 'D', 'B'].map((name) => names.labelOf(name))).toEqual([
      ...['A', 'B', OTHER_NAMES, 'A', OTHER_NAMES, 'B'],
    ]);
  });

  test('leave names of the server their own places', () => {
    const names = new BoundedNames(1, ['export citers']);
    expect(names.labelOf('A')).toBe('A');
    expect(names.labelOf('B')).toBe(OTHER_NAMES);
    expect(names.labelOf('export citers')).toBe('export citers');
  });

  test('are one when they are long, and take no place', () => {
    const names = new BoundedNames(1);
    expect(names.labelOf('x'.repeat(101))).toBe(OTHER_NAMES);
    expect(names.labelOf('x'.repeat(100))).toBe('x'.repeat(100));
  });

  test('are empty where there is none, and that takes no place', () => {
    const names = new BoundedNames(1);
    expect([null, undefined, ''].map((name) => names.labelOf(name))).toEqual(['', '', '']);
    expect(names.labelOf('A')).toBe('A');
  });

  test('may be those of properties of objects', () => {
    const names = new BoundedNames(2);
    expect(names.labelOf('__proto__')).toBe('__proto__');
    expect(names.labelOf('constructor')).toBe('constructor');
  });
});

import { describe, expect, test } from '@jest/globals';
import {
  arrivalsOfRoutes,
  citationsOfSteps,
  idsOfChain,
} from '../../../../web/src/graph/paths/routeOf.js';
import {
  ALL_CITERS,
  arrivalsOfWalk,
  numberIn,
  stepInputs,
  toggled,
  type WalkStep,
} from '../../../../web/src/graph/walk/walkSteps.js';

const cites = (citing: string, cited: string) => ({ citing: { id: citing }, cited: { id: cited } });

describe('steps of a walk', () => {
  test('ask the API for what is narrowed only', () => {
    const step: WalkStep = {
      ...ALL_CITERS,
      direction: 'REFERENCES',
      roles: ['EXTENSION'],
      polarities: ['MIXED'],
      ...{ from: 1990, to: 2000, fanOut: 5 },
    };
    expect(stepInputs([ALL_CITERS, step])).toEqual([
      { direction: 'CITERS' },
      {
        ...{ direction: 'REFERENCES', roles: ['EXTENSION'], polarities: ['MIXED'] },
        ...{ yearFrom: 1990, yearTo: 2000, fanOut: 5 },
      },
    ]);
  });

  test('take labels in and out, and whole numbers only', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    expect(numberIn(' ', 9)).toBeNull();
    expect(numberIn(' 7 ', 9)).toBe(7);
    for (const wrong of ['0', '10', '-1', '1.5', '1e0', 'seven']) {
      expect(numberIn(wrong, 9)).toBeUndefined();
    }
  });
});

describe('chains', () => {
  test('go from the start to the paper, whichever way citations point', () => {
    expect(idsOfChain([cites('b', 'a'), cites('b', 'c')], 'c')).toEqual(['a', 'b', 'c']);
    expect(idsOfChain([], 'a')).toEqual(['a']);
    // There and back.
    expect(idsOfChain([cites('b', 'a'), cites('b', 'a')], 'a')).toEqual(['a', 'b', 'a']);
  });

  test('have one citation a step, or both of papers that cite each other', () => {
    const citations = [cites('b', 'a'), cites('b', 'c'), cites('c', 'b')];
    expect(citationsOfSteps(['a', 'b', 'c'], citations)).toEqual([[0], [1, 2]]);
    expect(citationsOfSteps(['a'], [])).toEqual([]);
  });

  test('bring all papers on them into the drawing, each for the step before', () => {
    const walked = [
      { paper: { id: 'b' }, chain: [cites('b', 'a')] },
      { paper: { id: 'd' }, chain: [cites('c', 'a'), cites('d', 'c')] },
    ];
    expect(arrivalsOfWalk(walked)).toEqual([
      { id: 'a', arrival: { kind: 'ASKED' } },
      { id: 'b', arrival: { kind: 'WALKED', step: 1, from: 'a' } },
      { id: 'c', arrival: { kind: 'WALKED', step: 1, from: 'a' } },
      { id: 'd', arrival: { kind: 'WALKED', step: 2, from: 'c' } },
    ]);
    expect(arrivalsOfRoutes([[{ id: 'a' }, { id: 'b' }, { id: 'c' }]])).toEqual(
      ['a', 'b', 'c'].map((id) => ({ id, arrival: { kind: 'ON_PATH', from: 'a', to: 'c' } })),
    );
  });
});

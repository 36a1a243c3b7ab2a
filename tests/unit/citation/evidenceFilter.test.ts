import { describe, expect, test } from '@jest/globals';
import {
  readEvidenceFilter,
  type EvidenceFilterInput,
} from '../../../src/citation/evidenceFilter.js';
import { readFilter } from '../../../src/citation/filter.js';
import { readTraversalFilter } from '../../../src/traversal/traversalFilter.js';

const NOTHING = {
  minimumConfidence: null,
  sources: null,
  sections: null,
  hasContext: null,
  disagreement: null,
};

describe('what a filter asks of claims', () => {
  test.each([null, undefined, {}, { sources: null, hasContext: null }])(
    'is nothing: %j',
    (input) => {
      expect(readEvidenceFilter(input, 'filter')).toBeNull();
    },
  );

  test('is the same whatever the order of its lists, and without what is there twice', () => {
    const filter = readEvidenceFilter(
      {
        sources: ['scite', 'acl-arc', 'scite'],
        sections: ['RESULTS', 'METHODS', 'RESULTS'],
        minimumConfidence: [
          { source: 'scite', value: 1 },
          { source: 'acl-arc', value: 0 },
        ],
      },
      'filter',
    );
    expect(filter).toEqual({
      ...NOTHING,
      sources: ['acl-arc', 'scite'],
      sections: ['METHODS', 'RESULTS'],
      minimumConfidence: [
        { source: 'acl-arc', value: 0 },
        { source: 'scite', value: 1 },
      ],
    });
  });

  test('is part of filters of lists and of walks', () => {
    const evidence = { ...NOTHING, disagreement: false };
    expect(readFilter({ disagreement: false }).other.evidence).toEqual(evidence);
    expect(readTraversalFilter({ disagreement: false }).evidence).toEqual(evidence);
  });

  const ELEVEN = Array.from({ length: 11 }, (_, n) => `s${n}`);
  test.each<[EvidenceFilterInput, string]>([
    [{ sources: [] }, 'steps[0].sources: got "0 sources", expected 1 to 10 sources'],
    [{ sources: ELEVEN }, 'steps[0].sources: got "11 sources", expected 1 to 10 sources'],
    [{ sources: ['ok', 'Not ok'] }, 'steps[0].sources[1]: got "Not ok", expected a name of a-z'],
    [{ sections: [] }, 'steps[0].sections: got "0 sections", expected 1 section or more'],
    [{ minimumConfidence: [] }, 'steps[0].minimumConfidence: got "0 sources", expected 1 to 10'],
    [
      { minimumConfidence: [{ source: 'a', value: 1.01 }] },
      'steps[0].minimumConfidence[0].value: got 1.01, expected a number from 0 to 1',
    ],
    [
      { minimumConfidence: [{ source: 'a', value: NaN }] },
      'steps[0].minimumConfidence[0].value: got null, expected a number from 0 to 1',
    ],
    [
      { minimumConfidence: [{ source: '', value: 1 }] },
      'steps[0].minimumConfidence[0].source: got "", expected a name of a-z',
    ],
    [
      { minimumConfidence: ['b', 'a', 'b'].map((source) => ({ source, value: 0.5 })) },
      'steps[0].minimumConfidence: got "b", expected each source once',
    ],
  ])('%j is refused', (input, message) => {
    expect(() => readEvidenceFilter(input, 'steps[0]')).toThrow(message);
  });
});

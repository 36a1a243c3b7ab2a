import { describe, expect, test } from '@jest/globals';
import { combinePolarities, headlineOf } from '../../../src/citation/headline.js';
import type { Polarity } from '../../../src/citation/polarity.js';
import { CitationClaims, type ContextClaim } from '../../../src/citation/citationClaims.js';
import { contextClaim } from '../../support/contextClaim.js';

function headline(...contexts: Partial<ContextClaim>[]) {
  const claims = new CitationClaims();
  for (const given of contexts) claims.addContext(contextClaim(given));
  return headlineOf(claims);
}

describe('headline of a citation', () => {
  test('an edge that nobody classified is unclassified on both axes, without disagreement', () => {
    expect(headline()).toEqual({
      role: 'UNCLASSIFIED',
      polarity: 'UNCLASSIFIED',
      disagreement: false,
      influential: null,
    });
  });

  test('the role is the first in headline order that any context has', () => {
    expect(
      headline({ text: 'x', role: 'BACKGROUND' }, { text: 'y', role: 'METHOD' }, { text: 'z' })
        .role,
    ).toBe('METHOD');
  });

  test('support in one context and contradiction in another are MIXED', () => {
    const mixed = headline(
      { text: 'x', polarity: 'SUPPORTING' },
      { text: 'y', polarity: 'CONTRADICTING' },
    );
    expect(mixed).toMatchObject({ polarity: 'MIXED', disagreement: false });
  });

  test('a side outweighs neutral contexts, and neutral outweighs unread ones', () => {
    expect(
      headline({ text: 'x', polarity: 'NEUTRAL' }, { text: 'y', polarity: 'SUPPORTING' }),
    ).toMatchObject({ polarity: 'SUPPORTING' });
    expect(headline({ text: 'x', polarity: 'NEUTRAL' }, { text: 'y' }).polarity).toBe('NEUTRAL');
  });

  test('two sources that read one context differently disagree, and the better ranked one is believed', () => {
    expect(
      headline(
        { text: 'x', source: 'openalex', polarity: 'SUPPORTING' },
        { text: 'x', source: 'crossref', polarity: 'CONTRADICTING' },
      ),
    ).toMatchObject({ polarity: 'CONTRADICTING', disagreement: true });
  });

  test('a source that did not classify a context does not disagree about it', () => {
    expect(headline({ text: 'x', role: 'METHOD' }, { text: 'x', source: 'b' }).disagreement).toBe(
      false,
    );
  });

  test('a source that read no polarity is not believed about it, however well it is ranked', () => {
    expect(
      headline(
        { text: 'x', source: 'openalex', polarity: 'SUPPORTING' },
        { text: 'x', source: 'crossref', role: 'METHOD' },
      ),
    ).toEqual({
      role: 'METHOD',
      polarity: 'SUPPORTING',
      disagreement: false,
      influential: null,
    });
  });

  test('of two sources that nobody ranked, the newer one is believed', () => {
    expect(
      headline(
        { text: 'x', source: 'a', version: '2', polarity: 'CONTRADICTING' },
        { text: 'x', source: 'b', version: '1', polarity: 'SUPPORTING' },
      ).polarity,
    ).toBe('CONTRADICTING');
  });

  test('two sources that give one context different roles disagree', () => {
    expect(
      headline({ text: 'x', role: 'METHOD' }, { text: 'x', source: 'b', role: 'RESULT' })
        .disagreement,
    ).toBe(true);
  });

  test('a newer version of a record replaces all of its sentences, and no label of the whole', () => {
    const renewed = headline(
      { text: 'x', role: 'CRITIQUE', version: '1' },
      { text: 'x', role: 'METHOD', version: '2' },
      { text: 'y', role: 'DATASET', version: '1' },
      { text: null, role: 'RESULT', version: '1' },
    );
    expect(renewed.role).toBe('RESULT');
  });

  test('one version of a source may label a context several times', () => {
    expect(
      headline({ text: 'x', role: 'BACKGROUND' }, { text: 'x', role: 'METHOD' }),
    ).toMatchObject({
      role: 'METHOD',
      disagreement: false,
    });
  });

  test('two sources that read different contexts differently do not disagree', () => {
    expect(
      headline(
        { text: 'x', source: 'openalex', polarity: 'SUPPORTING', role: 'METHOD' },
        { text: 'y', source: 'crossref', polarity: 'CONTRADICTING', role: 'RESULT' },
      ),
    ).toMatchObject({ polarity: 'MIXED', role: 'RESULT', disagreement: false });
  });

  test('the same sentence is one context, in whichever section a source places it', () => {
    expect(
      headline(
        { text: 'x', source: 'openalex', section: 'Methods', polarity: 'SUPPORTING' },
        { text: 'x', source: 'crossref', section: 'Model', polarity: 'CONTRADICTING' },
      ),
    ).toMatchObject({ polarity: 'CONTRADICTING', disagreement: true });
  });

  test.each([
    [['crossref', '1', false], ['openalex', '2', true], false],
    [['openalex', '1', true], ['openalex', '2', false], false],
    [['openalex', '2', true], ['openalex', '1', false], true],
    [['a', '1', false], ['b', '1', true], true],
  ] as const)('of %j and %j, influential is %s', (first, second, believed) => {
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const claims = new CitationClaims();
      for (const [source, version, value] of order) {
        claims.addInfluential({ source, version, value });
      }
      expect(headlineOf(claims).influential).toBe(believed);
    }
  });
});

test.each<[Polarity[], Polarity]>([
  [[], 'UNCLASSIFIED'],
  [['UNCLASSIFIED'], 'UNCLASSIFIED'],
  [['UNCLASSIFIED', 'NEUTRAL'], 'NEUTRAL'],
  [['NEUTRAL', 'SUPPORTING'], 'SUPPORTING'],
  [['CONTRADICTING', 'NEUTRAL', 'UNCLASSIFIED'], 'CONTRADICTING'],
  [['SUPPORTING', 'NEUTRAL', 'CONTRADICTING'], 'MIXED'],
  [['MIXED'], 'MIXED'],
  [['SUPPORTING', 'MIXED'], 'MIXED'],
])('the polarities %j are together %s', (polarities, together) => {
  expect(combinePolarities(polarities)).toBe(together);
});

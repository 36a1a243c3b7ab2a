import { describe, expect, test } from '@jest/globals';
import { combinePolarities, headlineOf } from '../../../src/citation/headline.js';
import { wellKnownEvidence } from '../../../src/source/wellKnownSources.js';
import type { Polarity } from '../../../src/citation/polarity.js';
import { CitationClaims, type ContextClaim } from '../../../src/citation/citationClaims.js';
import { contextClaim } from '../../support/contextClaim.js';

function headline(...contexts: Partial<ContextClaim>[]) {
  const claims = new CitationClaims();
  for (const given of contexts) claims.addContext(contextClaim(given));
  return headlineOf(claims, wellKnownEvidence);
}

describe('headline of a citation', () => {
  test('an edge that nobody classified is unclassified on both axes, without disagreement', () => {
    expect(headline()).toEqual({
      role: 'UNCLASSIFIED',
      polarity: 'UNCLASSIFIED',
      disagreement: false,
      influential: null,
      humanRole: null,
      humanPolarity: null,
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

  test('two sources of equal evidence that read one context differently leave no headline', () => {
    expect(
      headline(
        { text: 'x', source: 'openalex', polarity: 'SUPPORTING', role: 'METHOD' },
        { text: 'x', source: 'crossref', polarity: 'CONTRADICTING', role: 'METHOD' },
        { text: 'y', source: 'crossref', polarity: 'NEUTRAL', role: 'RESULT' },
      ),
    ).toMatchObject({ polarity: 'UNCLASSIFIED', role: 'RESULT', disagreement: true });
  });

  test.each([
    ['scite', 'acl-arc'],
    ['acl-arc', '3c'],
    ['nobody-knows', 'semantic-scholar'],
  ])('of %s and %s, the second decides, and they disagree', (weaker, stronger) => {
    expect(
      headline(
        { text: 'x', source: weaker, polarity: 'SUPPORTING', role: 'CRITIQUE', version: '9' },
        { text: 'x', source: stronger, polarity: 'CONTRADICTING', role: 'METHOD' },
      ),
    ).toMatchObject({ polarity: 'CONTRADICTING', role: 'METHOD', disagreement: true });
  });

  test('the evidence of a claim is its own before it is that of its source', () => {
    expect(
      headline(
        { text: 'x', source: 'acl-arc', role: 'METHOD' },
        { text: 'x', source: 'mine', role: 'RESULT', evidence: 'AUTHOR' },
      ),
    ).toMatchObject({ role: 'RESULT', disagreement: true });
  });

  test('of one source, the strongest evidence decides, without a disagreement', () => {
    expect(
      headline(
        { text: 'x', role: 'CRITIQUE', evidence: 'MODEL' },
        { text: 'x', role: 'METHOD', evidence: 'EXPERT' },
      ),
    ).toMatchObject({ role: 'METHOD', disagreement: false });
  });

  test('by the labels of people, a citation has a headline only where they give one', () => {
    expect(
      headline(
        { text: 'x', source: 'scite', role: 'METHOD', polarity: 'CONTRADICTING' },
        { text: 'y', source: 'acl-arc', role: 'BACKGROUND' },
      ),
    ).toMatchObject({ role: 'METHOD', humanRole: 'BACKGROUND', humanPolarity: null });
    expect(
      headline(
        { text: 'x', source: 'a', evidence: 'EXPERT', role: 'METHOD' },
        { text: 'x', source: 'b', evidence: 'EXPERT', role: 'RESULT' },
        { text: 'y', source: 'scite', role: 'CRITIQUE' },
      ),
    ).toMatchObject({ role: 'UNCLASSIFIED', humanRole: 'UNCLASSIFIED' });
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
      humanRole: null,
      humanPolarity: null,
    });
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

  test('two sources that find one side each in different contexts disagree, and roles differ freely', () => {
    expect(
      headline(
        { text: 'x', source: 'openalex', polarity: 'SUPPORTING', role: 'METHOD' },
        { text: 'y', source: 'crossref', polarity: 'CONTRADICTING', role: 'RESULT' },
      ),
    ).toMatchObject({ polarity: 'UNCLASSIFIED', role: 'RESULT', disagreement: true });
  });

  test('both sides are MIXED where one source finds both, also when another finds one', () => {
    expect(
      headline(
        { text: 'x', source: 'a', polarity: 'SUPPORTING' },
        { text: 'y', source: 'a', polarity: 'CONTRADICTING' },
        { text: 'x', source: '3c', polarity: 'SUPPORTING' },
      ),
    ).toMatchObject({ polarity: 'MIXED', disagreement: false });
  });

  test('the same sentence is one context, in whichever section a source places it', () => {
    expect(
      headline(
        { text: 'x', source: 'openalex', section: 'Methods', polarity: 'SUPPORTING' },
        { text: 'x', source: 'crossref', section: 'Model', polarity: 'CONTRADICTING' },
      ),
    ).toMatchObject({ polarity: 'UNCLASSIFIED', disagreement: true });
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
      expect(headlineOf(claims, wellKnownEvidence).influential).toBe(believed);
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

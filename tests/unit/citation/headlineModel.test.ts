import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CitationClaims, type ContextClaim } from '../../../src/citation/citationClaims.js';
import { headlineOf } from '../../../src/citation/headline.js';
import { EVIDENCE } from '../../../src/source/evidence.js';
import { wellKnownEvidence } from '../../../src/source/wellKnownSources.js';
import { contextClaim } from '../../support/contextClaim.js';
import { naiveHeadline } from '../../support/naiveHeadline.js';
import { expectEnough, holds } from '../../support/property.js';

const SENTENCE = 'As was shown by Smith et al. (2018), the effect is small in most of the data';
/** Ways in which services cut one sentence; the first two have nothing to do with each other without the third. */
const CUTS = [
  SENTENCE.slice(0, 60),
  SENTENCE.slice(14),
  SENTENCE.toUpperCase(),
  `…${SENTENCE.slice(20, 66)} …`,
  SENTENCE.slice(0, 30),
  'Smith et al',
];
const claim = fc
  .record(
    {
      source: fc.constantFrom('scite', 'semantic-scholar', 'acl-arc', '3c', 'mine', 'yours'),
      text: fc.constantFrom(null, 'One.', 'one', ...CUTS),
      role: fc.constantFrom('METHOD', 'CRITIQUE', 'BACKGROUND', 'UNCLASSIFIED'),
      polarity: fc.constantFrom('SUPPORTING', 'CONTRADICTING', 'NEUTRAL', 'MIXED', 'UNCLASSIFIED'),
      evidence: fc.constantFrom(...EVIDENCE),
    },
    { requiredKeys: ['source', 'text', 'role', 'polarity'] },
  )
  .map((given) => contextClaim(given as Partial<ContextClaim>));

function headline(contexts: readonly ContextClaim[]) {
  const claims = new CitationClaims();
  for (const each of contexts) claims.addContext(each);
  const { influential: _, ...others } = headlineOf(claims, wellKnownEvidence);
  return others;
}

test('a headline is what a plain model makes of the same contexts, in any order', async () => {
  const seen: Record<string, number> = {};
  await holds(
    fc.property(
      fc
        .array(claim, { maxLength: 6 })
        .chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
      ([contexts, shuffled]) => {
        const expected = naiveHeadline(contexts);
        for (const value of [expected.role, expected.polarity, String(expected.disagreement)])
          seen[value] = (seen[value] ?? 0) + 1;
        expect(headline(contexts)).toEqual(expected);
        expect(headline(shuffled)).toEqual(expected);
      },
    ),
    { runs: 3_000, floor: () => expectEnough(seen, 50) },
  );
  expect(Object.keys(seen).sort()).toEqual(
    ['BACKGROUND', 'CONTRADICTING', 'CRITIQUE', 'METHOD', 'MIXED', 'NEUTRAL', 'SUPPORTING']
      .concat('UNCLASSIFIED', 'false', 'true')
      .sort(),
  );
});

test.each([
  ['a shorter cut of a sentence', CUTS[0], SENTENCE, true],
  ['cuts that a third one connects', CUTS[0], CUTS[1], true],
  ['another spelling', 'Größe, naïve', 'GRÖSSE naive', true],
  ['a short part of a sentence', CUTS[5], SENTENCE, false],
  ['other signs', '†', '‡', false],
])('%s is the same sentence or not', (_, one, other, isSame) => {
  const texts = [one, other, SENTENCE];
  const [first, second] = texts.map((text = '', at) =>
    contextClaim({ text, source: `s${at}`, role: at === 0 ? 'METHOD' : 'RESULT' }),
  );
  if (first === undefined || second === undefined) throw new Error('two contexts');
  const third = contextClaim({ text: SENTENCE, source: 's2' });
  expect(headline([first, second, third]).disagreement).toBe(isSame);
});

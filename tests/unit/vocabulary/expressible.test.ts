import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CitationClaims, type ContextClaim } from '../../../src/citation/citationClaims.js';
import { CiterTally } from '../../../src/citation/citerTally.js';
import { POLARITIES } from '../../../src/citation/polarity.js';
import { ROLES } from '../../../src/citation/role.js';
import { mapLabel } from '../../../src/record/labels.js';
import { wellKnownEvidence } from '../../../src/source/wellKnownSources.js';
import { derivedLabelsOf } from '../../../src/vocabulary/derivedLabels.js';
import { basesOf, vocabulariesOf } from '../../../src/vocabulary/expressible.js';
import { VOCABULARIES } from '../../../src/vocabulary/vocabularies.js';
import { contextClaim } from '../../support/contextClaim.js';
import { canSay } from '../../support/naiveExpressible.js';
import { holds } from '../../support/property.js';

/** A label as an import stores it. */
function labelled(vocabulary: string, label: string, source = vocabulary): ContextClaim {
  const { role, polarity } = mapLabel(vocabulary, label) ?? {};
  return contextClaim({ source, vocabulary, label, text: label, ...(role && { role, polarity }) });
}

describe('the vocabularies of a citation', () => {
  test.each<[string, ContextClaim[], string[] | null]>([
    ['none of labels', [contextClaim({ text: 'A sentence.' })], null],
    [
      'each once, sorted',
      [labelled('scite', 'supporting'), labelled('acl-arc', 'Uses'), labelled('ACL-ARC', 'Future')],
      ['acl-arc', 'scite'],
    ],
    ['that of a label which tells no role', [labelled('teufel', 'Neut')], ['teufel']],
    ['none of labels that decide on nothing', [labelled('multicite', 'unsure')], null],
    ['none of labels that are not in the table', [labelled('scicite', 'whatever')], null],
    ['citegraph, of a role without one', [contextClaim({ role: 'CRITIQUE' })], ['citegraph']],
    [
      'citegraph, of a role in one that is not known',
      [contextClaim({ role: 'CRITIQUE', vocabulary: 'my own', label: 'bad' })],
      ['citegraph'],
    ],
    [
      'citegraph, of a role that its vocabulary does not have',
      [contextClaim({ role: 'CRITIQUE', vocabulary: 'scicite', label: 'background' })],
      ['citegraph'],
    ],
    ['none of an unknown one without a role', [labelled('my own', 'bad')], null],
  ])('are %s', (_, contexts, expected) => {
    expect(vocabulariesOf(contexts)).toEqual(expected);
  });
});

describe('sentiment', () => {
  const given = [
    contextClaim({ vocabulary: 'Athar', label: 'p', polarity: 'SUPPORTING', role: 'METHOD' }),
    contextClaim({ vocabulary: 'scite', label: 'contrasting', polarity: 'CONTRADICTING' }),
  ];
  const claims = new CitationClaims();
  for (const each of given) {
    claims.addSource('a', '1');
    claims.addContext(each);
  }

  test('counts for no side, whatever the record states, and disagrees with nothing', () => {
    expect(derivedLabelsOf(claims, wellKnownEvidence)).toMatchObject({
      role: 'METHOD',
      polarity: 'CONTRADICTING',
      disagreement: false,
      vocabularies: ['citegraph', 'scite'],
      humanVocabularies: null,
    });
  });

  test('stays among the claims', () => {
    expect(
      claims
        .allContexts()
        .map(({ polarity }) => polarity)
        .sort(),
    ).toEqual(['CONTRADICTING', 'SUPPORTING']);
  });
});

describe('the bases of a paper', () => {
  test('count the citations whose labels can say so', () => {
    const { roles, polarities } = basesOf('citegraph=1 scicite=5 scicite+scite=2');
    expect(Object.fromEntries(roles)).toMatchObject({ CRITIQUE: 1, BACKGROUND: 8, METHOD: 8 });
    expect(Object.fromEntries(polarities)).toMatchObject({ CONTRADICTING: 3, MIXED: 3 });
    expect(basesOf('').roles.get('METHOD')).toBe(0);
  });

  test('have the side that one vocabulary can express alone, and MIXED only of both', () => {
    const { polarities } = basesOf('teufel=3 scite+teufel=1');
    expect(Object.fromEntries(polarities)).toMatchObject({
      SUPPORTING: 4,
      CONTRADICTING: 1,
      MIXED: 1,
    });
  });

  const ofTable = fc
    .constantFrom(
      ...VOCABULARIES.flatMap(({ name, labels }) =>
        labels.map((each) => [name, each.label] as const),
      ),
    )
    .map(([name, label]) => labelled(name, label));
  const own = fc
    .record({ role: fc.constantFrom(...ROLES), polarity: fc.constantFrom(...POLARITIES) })
    .map(contextClaim);
  const citation = fc.array(fc.oneof(ofTable, own), { maxLength: 3 });

  test('are those of a plain recount, and hold every headline', async () => {
    let [counted, empty] = [0, 0];
    await holds(
      fc.property(fc.array(citation, { maxLength: 8 }), (citations) => {
        const tally = new CiterTally();
        const headlines = citations.map((contexts) => {
          const claims = new CitationClaims();
          for (const each of contexts) claims.addSource(each.source, '1');
          for (const each of contexts) claims.addContext(each);
          const derived = derivedLabelsOf(claims, wellKnownEvidence);
          tally.add({ ...derived, selfCitation: 'NO', dateKey: '2020' });
          return derived;
        });
        const { roles, polarities } = basesOf(tally.store().citerVocabularies);
        for (const role of ROLES) {
          const base = citations.filter((contexts) => canSay(contexts, 'role', role)).length;
          if (role === 'UNCLASSIFIED') continue;
          expect(roles.get(role)).toBe(base);
          const count = headlines.filter((each) => each.role === role).length;
          expect(count).toBeLessThanOrEqual(base);
          if (count > 0) counted += 1;
          if (base === 0) empty += 1;
        }
        for (const polarity of POLARITIES) {
          if (polarity === 'UNCLASSIFIED') continue;
          const base = citations.filter((each) => canSay(each, 'polarity', polarity)).length;
          expect(polarities.get(polarity)).toBe(base);
          const count = headlines.filter((each) => each.polarity === polarity).length;
          expect(count).toBeLessThanOrEqual(base);
        }
      }),
      { floor: () => expect(Math.min(counted, empty)).toBeGreaterThan(100) },
    );
  });
});

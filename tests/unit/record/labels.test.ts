import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPolarity } from '../../../src/citation/polarity.js';
import { isRole } from '../../../src/citation/role.js';
import { BadInputError } from '../../../src/errors.js';
import { mapLabel, parseVocabulary, VOCABULARIES } from '../../../src/record/labels.js';
import { holds } from '../../support/property.js';

const U = 'UNCLASSIFIED';

describe('a label', () => {
  test.each([
    ['semantic-scholar', 'background', 'BACKGROUND', U],
    ['semantic-scholar', 'methodology', 'METHOD', U],
    ['semantic-scholar', 'method', 'METHOD', U],
    ['semantic-scholar', 'result', 'COMPARISON', U],
    ['scicite', 'background', 'BACKGROUND', U],
    ['scicite', 'method', 'METHOD', U],
    ['scicite', 'methodology', 'METHOD', U],
    ['scicite', 'result', 'COMPARISON', U],
    ['acl-arc', 'Background', 'BACKGROUND', U],
    ['acl-arc', 'Motivation', 'MOTIVATION', U],
    ['acl-arc', 'Uses', 'METHOD', U],
    ['acl-arc', 'Extends', 'EXTENSION', U],
    ['acl-arc', 'CompareOrContrast', 'COMPARISON', U],
    ['acl-arc', 'Future', 'FUTURE_WORK', U],
    ['3c', 'BACKGROUND', 'BACKGROUND', U],
    ['3c', 'MOTIVATION', 'MOTIVATION', U],
    ['3c', 'USES', 'METHOD', U],
    ['3c', 'EXTENDS', 'EXTENSION', U],
    ['3c', 'EXTENSION', 'EXTENSION', U],
    ['3c', 'CompareOrContrast', 'COMPARISON', U],
    ['3c', 'COMPARES_CONTRASTS', 'COMPARISON', U],
    ['3c', 'FUTURE', 'FUTURE_WORK', U],
    ['3c', '0', 'BACKGROUND', U],
    ['3c', '1', 'COMPARISON', U],
    ['3c', '2', 'EXTENSION', U],
    ['3c', '3', 'FUTURE_WORK', U],
    ['3c', '4', 'MOTIVATION', U],
    ['3c', '5', 'METHOD', U],
    ['scite', 'supporting', U, 'SUPPORTING'],
    ['scite', 'contrasting', U, 'CONTRADICTING'],
    ['scite', 'contradicting', U, 'CONTRADICTING'],
    ['scite', 'mentioning', U, 'NEUTRAL'],
    ['scite', 'disputing', U, 'CONTRADICTING'],
    ['scite', 'unclassified', U, U],
    ...'p n o positive negative neutral objective'
      .split(' ')
      .map((label) => ['athar', label, U, U]),
    ['cito', 'usesMethodIn', 'METHOD', U],
    ['cito', 'usesDataFrom', 'DATASET', U],
    ['cito', 'citesAsDataSource', 'DATASET', U],
    ['cito', 'extends', 'EXTENSION', U],
    ['cito', 'updates', 'EXTENSION', U],
    ['cito', 'obtainsBackgroundFrom', 'BACKGROUND', U],
    ['cito', 'citesForInformation', 'BACKGROUND', U],
    ['cito', 'citesAsRelated', 'BACKGROUND', U],
    ['cito', 'discusses', 'BACKGROUND', U],
    ['cito', 'reviews', 'BACKGROUND', U],
    ['cito', 'citesAsAuthority', 'BACKGROUND', U],
    ['cito', 'usesConclusionsFrom', 'RESULT', U],
    ['cito', 'citesAsEvidence', 'JUSTIFICATION', U],
    ['cito', 'obtainsSupportFrom', 'JUSTIFICATION', U],
    ['cito', 'critiques', 'CRITIQUE', U],
    ['cito', 'corrects', 'CRITIQUE', U],
    ['cito', 'retracts', 'CRITIQUE', U],
    ['cito', 'disputes', 'CRITIQUE', 'CONTRADICTING'],
    ['cito', 'refutes', 'CRITIQUE', 'CONTRADICTING'],
    ['cito', 'disagreesWith', 'CRITIQUE', 'CONTRADICTING'],
    ['cito', 'qualifies', 'CRITIQUE', U],
    ['cito', 'confirms', U, 'SUPPORTING'],
    ['cito', 'supports', U, 'SUPPORTING'],
    ['cito', 'agreesWith', U, 'SUPPORTING'],
    ['cito', 'likes', U, U],
    ['cito', 'compiles', U, U],
    ['cito', 'parodies', U, U],
    ['cito', 'credits', U, U],
    ['scicite', 'comparison', 'COMPARISON', U],
    ['scicite', 'supportive', U, U],
    ['acl-arc', 'BACKGROUND', 'BACKGROUND', U],
    ['acl-arc', 'USES', 'METHOD', U],
    ['acl-arc', 'COMPARES_CONTRASTS', 'COMPARISON', U],
    ['acl-arc', 'MOTIVATION', 'MOTIVATION', U],
    ['acl-arc', 'EXTENSION', 'EXTENSION', U],
    ['acl-arc', 'FUTURE', 'FUTURE_WORK', U],
    ['acl-arc-jurgens', 'Background', 'BACKGROUND', U],
    ['acl-arc-jurgens', 'Motivation', 'MOTIVATION', U],
    ['acl-arc-jurgens', 'Uses-Data', 'DATASET', U],
    ['acl-arc-jurgens', 'Uses-Methodology', 'METHOD', U],
    ['acl-arc-jurgens', 'Uses-Tool', 'METHOD', U],
    ['acl-arc-jurgens', 'Extends-Methodology', 'EXTENSION', U],
    ['acl-arc-jurgens', 'Compares-Results', 'COMPARISON', U],
    ['acl-arc-jurgens', 'Contrasts-Objective', 'COMPARISON', U],
    ['acl-arc-jurgens', 'Future-Methodology', 'FUTURE_WORK', U],
    ['acl-arc-jurgens', 'Is-Perfunctory', U, U],
    ['acl-arc-jurgens', 'Prior-Paper', U, U],
    ['multicite', 'background', 'BACKGROUND', U],
    ['multicite', '@BACK@', 'BACKGROUND', U],
    ['multicite', 'motivation', 'MOTIVATION', U],
    ['multicite', '@MOT@', 'MOTIVATION', U],
    ['multicite', 'uses', 'METHOD', U],
    ['multicite', '@USE@', 'METHOD', U],
    ['multicite', 'extends', 'EXTENSION', U],
    ['multicite', '@EXT@', 'EXTENSION', U],
    ['multicite', 'differences', 'COMPARISON', U],
    ['multicite', '@DIF@', 'COMPARISON', U],
    ['multicite', 'similarities', 'COMPARISON', U],
    ['multicite', '@SIM@', 'COMPARISON', U],
    ['multicite', 'future_work', 'FUTURE_WORK', U],
    ['multicite', '@FUT@', 'FUTURE_WORK', U],
    ['multicite', '@UNSURE@', U, U],
    ['soft', 'Contextualize', 'BACKGROUND', U],
    ['soft', 'Use', 'METHOD', U],
    ['soft', 'Justify Design Choice', 'JUSTIFICATION', U],
    ['soft', 'Signal Gap', 'FUTURE_WORK', U],
    ['soft', 'Highlight Limitation', 'CRITIQUE', U],
    ['soft', 'Evaluate Against', 'BASELINE', U],
    ['soft', 'Modify', 'EXTENSION', U],
    ['teufel', 'Weak', 'CRITIQUE', U],
    ['teufel', 'CoCoGM', 'COMPARISON', U],
    ['teufel', 'CoCo-', 'COMPARISON', U],
    ['teufel', 'CoCoR0', 'COMPARISON', U],
    ['teufel', 'CoCoXY', 'BACKGROUND', U],
    ['teufel', 'PBas', 'EXTENSION', U],
    ['teufel', 'PModi', 'EXTENSION', U],
    ['teufel', 'PUse', 'METHOD', U],
    ['teufel', 'PMot', 'MOTIVATION', U],
    ['teufel', 'PSim', 'COMPARISON', U],
    ['teufel', 'PSup', U, 'SUPPORTING'],
    ['teufel', 'Neut', U, U],
  ])('of %s, %s, is %s and %s', (vocabulary, label, role, polarity) => {
    expect(mapLabel(vocabulary, label)).toEqual({ role, polarity, inverseOf: null });
  });

  test.each([
    ['SciCite', 'Background'],
    ['CITO', 'CITESASEVIDENCE'],
    ['Scite', 'Supporting'],
    ['athar', 'P'],
  ])('is found whatever its capitals: %s, %s', (vocabulary, label) => {
    expect(mapLabel(vocabulary, label)).not.toBeNull();
  });

  test.each([
    ['isExtendedBy', 'extends', 'EXTENSION', U],
    ['cito:isConfirmedBy', 'confirms', U, 'SUPPORTING'],
    ['http://purl.org/spar/cito/providesMethodFor', 'usesMethodIn', 'METHOD', U],
    ['isCitedAsEvidenceBy', 'citesAsEvidence', 'JUSTIFICATION', U],
    ['isDiscussedBy', 'discusses', 'BACKGROUND', U],
    ['isCitedBy', 'cites', U, U],
  ])('of CiTO that the cited work gives, %s, is that of %s', (label, inverseOf, role, polarity) => {
    expect(mapLabel('cito', label)).toEqual({ role, polarity, inverseOf });
  });

  test.each([
    'http://purl.org/spar/cito/extends',
    'https://purl.org/spar/cito/extends',
    'cito:extends',
    'CiTO:Extends',
  ])('of CiTO may be an IRI or have a prefix: %s', (label) => {
    expect(mapLabel('cito', label)?.role).toBe('EXTENSION');
  });

  test.each([
    ['scicite', 'extends'],
    ['acl-arc', '0'],
    ['scite', 'endorsing'],
    ['cito', 'sharesAuthorWith'],
    ['scicite', 'cito:background'],
    ['cito', 'extendscito:'],
    ['my-own', 'background'],
    ['scicite', 'constructor'],
    ['__proto__', 'toString'],
    ['', ''],
  ])('that the table does not hold is null: %s, %s', (vocabulary, label) => {
    expect(mapLabel(vocabulary, label)).toBeNull();
  });

  test('is mapped or not, whatever it is', async () => {
    const vocabulary = fc.oneof(fc.constantFrom(...VOCABULARIES), fc.string());
    await holds(
      fc.property(vocabulary, fc.string(), (name, label) => {
        const mapped = mapLabel(name, label);
        expect(mapped === null || (isRole(mapped.role) && isPolarity(mapped.polarity))).toBe(true);
      }),
    );
  });
});

describe('a vocabulary for a command', () => {
  test('is one of the table, whatever its capitals', () => {
    expect(parseVocabulary(' SciCite ')).toBe('scicite');
    for (const name of VOCABULARIES) expect(parseVocabulary(name)).toBe(name);
  });

  test('is refused with a list of those that there are', () => {
    expect(() => parseVocabulary('sci-cite')).toThrow(BadInputError);
    expect(() => parseVocabulary('sci-cite')).toThrow(
      '--vocabulary: got "sci-cite", expected one of semantic-scholar, scicite, acl-arc, acl-arc-jurgens, 3c, multicite, soft, teufel, scite, athar, cito.',
    );
  });
});

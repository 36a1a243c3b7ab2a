import { expect, test } from '@jest/globals';
import { claimsInForce } from '../../../src/citation/claimsInForce.js';
import { unstatedProfile } from '../../../src/source/sourceProfile.js';
import { contextClaim } from '../../support/contextClaim.js';

test('claims are the labels with whoever decided on them, the strongest evidence first', () => {
  const claims = claimsInForce(
    [
      contextClaim({ source: 'mine', text: 'One.', label: 'odd', vocabulary: 'v', version: '0' }),
      contextClaim({ source: 'scite', text: 'One.', polarity: 'SUPPORTING', confidence: 0.9 }),
      contextClaim({ source: 'scite', text: 'No label.' }),
      contextClaim({ source: 'acl-arc', text: 'One.', role: 'METHOD', agent: 'Ann' }),
      contextClaim({ source: 'acl-arc', role: 'RESULT', evidence: 'RULE', date: '2024' }),
    ],
    unstatedProfile,
  );
  expect(
    claims.map(({ source, evidence, agent, date }) => [source.name, evidence, agent, date]),
  ).toEqual([
    ['acl-arc', 'EXPERT', 'Ann', null],
    ['scite', 'MODEL', 'Classifier of scite', null],
    ['acl-arc', 'RULE', null, '2024'],
    ['mine', 'UNKNOWN', null, null],
  ]);
  expect(claims.at(-1)).toMatchObject({
    source: { name: 'mine', record: null, version: null },
    ...{ text: 'One.', label: 'odd', vocabulary: 'v', role: 'UNCLASSIFIED', confidence: null },
  });
});

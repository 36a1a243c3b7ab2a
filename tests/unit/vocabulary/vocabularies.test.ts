import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { VOCABULARY_PAGE, vocabularyPage } from '../../../scripts/vocabularyPage.js';
import { CITO } from '../../../src/vocabulary/tables/cito.js';
import { VOCABULARIES } from '../../../src/vocabulary/vocabularies.js';
import { polaritiesOf, rolesOf } from '../../../src/vocabulary/vocabulary.js';

describe.each(VOCABULARIES.map((vocabulary) => [vocabulary.name, vocabulary] as const))(
  'the vocabulary %s',
  (_name, vocabulary) => {
    test('has each label once, in any case', () => {
      const labels = vocabulary.labels.map(({ label }) => label.toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels).not.toContain('');
    });

    test('says why for every label', () => {
      for (const { reason } of vocabulary.labels) expect(reason).toMatch(/^.{10,}\.$/);
    });

    test('has a construct if it can express a polarity', () => {
      const construct = vocabulary.polarityConstruct;
      const expresses = polaritiesOf(vocabulary).length > 0;
      expect(expresses).toBe(construct === 'EVIDENCE' || construct === 'STANCE');
    });
  },
);

test('sentiment is no polarity', () => {
  const sentiment = VOCABULARIES.filter(
    ({ polarityConstruct }) => polarityConstruct === 'SENTIMENT',
  );
  expect(sentiment.map(({ name }) => name)).toEqual(['athar']);
  expect(sentiment.flatMap(polaritiesOf)).toEqual([]);
});

test('the intents of SciCite express three roles', () => {
  const [semanticScholar, scicite] = VOCABULARIES;
  for (const vocabulary of [semanticScholar, scicite]) {
    expect(vocabulary && rolesOf(vocabulary)).toEqual(['BACKGROUND', 'METHOD', 'COMPARISON']);
  }
});

test('CiTO has 44 properties, and as many inverse ones of the same meaning', () => {
  const forward = CITO.labels.filter(({ inverseOf }) => inverseOf === null);
  const inverse = CITO.labels.filter(({ inverseOf }) => inverseOf !== null);
  expect(forward).toHaveLength(44);
  expect(inverse.map(({ inverseOf }) => inverseOf).sort()).toEqual(
    forward.map(({ label }) => label).sort(),
  );
  for (const { inverseOf, role, polarity } of inverse) {
    const same = forward.find(({ label }) => label === inverseOf);
    expect({ role, polarity }).toEqual({ role: same?.role, polarity: same?.polarity });
  }
});

test('the page on vocabularies is up to date: npm run vocabularies', async () => {
  expect(readFileSync(VOCABULARY_PAGE, 'utf8')).toBe(await vocabularyPage());
});

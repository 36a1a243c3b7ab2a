import { expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { buildSchema } from '../../../src/api/buildSchema.js';
import { mapLabel, VOCABULARIES } from '../../../src/record/labels.js';
import { priceOfQuery } from '../../support/askedOf.js';

const QUERY = `{
  vocabularies {
    name title source note polarityConstruct roles polarities
    labels { label role polarity reason inverseOf }
  }
}`;

interface Listed {
  readonly name: string;
  readonly roles: string[];
  readonly polarityConstruct: string | null;
  readonly labels: { label: string; role: string; polarity: string; inverseOf: string | null }[];
}

async function listed(): Promise<readonly Listed[]> {
  const { data, errors } = await graphql({ schema: buildSchema(), source: QUERY });
  expect(errors).toBeUndefined();
  return (data as unknown as { vocabularies: Listed[] }).vocabularies;
}

test('the API lists every vocabulary, with the labels as imports map them', async () => {
  const vocabularies = await listed();
  expect(vocabularies.map(({ name }) => name)).toEqual(VOCABULARIES);
  for (const { name, labels } of vocabularies) {
    expect(labels.length).toBeGreaterThan(2);
    for (const { label, role, polarity, inverseOf } of labels) {
      expect(mapLabel(name, label)).toEqual({ role, polarity, inverseOf });
    }
  }
});

test('the API tells what a vocabulary can express, and what its polarity is about', async () => {
  const vocabularies = await listed();
  const scite = vocabularies.find(({ name }) => name === 'scite');
  expect(scite).toMatchObject({ roles: [], polarityConstruct: 'EVIDENCE' });
  expect(scite).toMatchObject({ polarities: ['SUPPORTING', 'CONTRADICTING', 'NEUTRAL'] });
});

test('listing all of them reads nothing from the graph', () => {
  expect(priceOfQuery(QUERY)).toMatchObject({ work: 0 });
});

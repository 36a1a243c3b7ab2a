import { VOCABULARIES } from './vocabularies.js';
import type { Vocabulary, VocabularyLabel } from './vocabulary.js';

/** Labels in lower case, by vocabulary: sources use case inconsistently. */
const TABLE: ReadonlyMap<string, ReadonlyMap<string, VocabularyLabel>> = new Map(
  VOCABULARIES.map((vocabulary) => [vocabulary.name, byLabel(vocabulary)]),
);

const CITO_PREFIX = /^(?:https?:\/\/purl\.org\/spar\/cito\/|cito:)/;

/** A label of a vocabulary; undefined when either is not in the table. Case is ignored, and so are the prefixes of CiTO. */
export function findLabel(vocabulary: string, label: string): VocabularyLabel | undefined {
  const name = vocabulary.toLowerCase();
  const text = label.toLowerCase();
  return TABLE.get(name)?.get(name === 'cito' ? text.replace(CITO_PREFIX, '') : text);
}

function byLabel({ labels }: Vocabulary): ReadonlyMap<string, VocabularyLabel> {
  return new Map(labels.map((each) => [each.label.toLowerCase(), each]));
}

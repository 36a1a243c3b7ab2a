import { VOCABULARIES } from '../../../src/vocabulary/vocabularies.js';

/** The vocabularies: the same table, because it is data, with what they can express read off their labels. */
export function vocabularies(): object[] {
  return VOCABULARIES.map((vocabulary) => ({
    ...vocabulary,
    roles: distinct(vocabulary.labels.map(({ role }) => role)),
    polarities: distinct(vocabulary.labels.map(({ polarity }) => polarity)),
  }));
}

/** In the order in which they come first, without what is not classified. */
function distinct(names: readonly string[]): string[] {
  return names.filter((name, at) => name !== 'UNCLASSIFIED' && names.indexOf(name) === at);
}

import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import { BadInputError } from '../errors.js';
import { findLabel } from '../vocabulary/labelTable.js';
import { VOCABULARIES as ALL } from '../vocabulary/vocabularies.js';

/** The mapping of a label from another vocabulary. An axis that the label does not cover is UNCLASSIFIED. */
export interface MappedLabel {
  readonly role: Role;
  readonly polarity: Polarity;
  /**
   * Not null for a label that the cited paper gives: the citation is to be turned round, and this is its label then.
   */
  readonly inverseOf: string | null;
}

/** The names of the vocabularies whose labels citegraph maps, as users type them. */
export const VOCABULARIES: readonly string[] = ALL.map(({ name }) => name);

/**
 * The role and the polarity that a label of another vocabulary stands for. Neither is inferred from the
 * other. Case is ignored, and a CiTO label may be an IRI or begin with `cito:`.
 *
 * @returns null for a label that is not in the table: to be stored as UNCLASSIFIED, and counted.
 */
export function mapLabel(vocabulary: string, label: string): MappedLabel | null {
  const found = findLabel(vocabulary, label);
  if (found === undefined) return null;
  const { role, polarity, inverseOf } = found;
  return { role, polarity, inverseOf };
}

/** Names of the vocabularies that have a label. */
export function vocabulariesWith(label: string): string[] {
  return VOCABULARIES.filter((vocabulary) => mapLabel(vocabulary, label) !== null);
}

/**
 * A vocabulary given to a command: one of the table, case-insensitive. (Data may use others; their labels are
 * stored, and mapped to UNCLASSIFIED.)
 *
 * @throws BadInputError that lists the vocabularies.
 */
export function parseVocabulary(text: string, field = '--vocabulary'): string {
  const name = text.trim().toLowerCase();
  if (VOCABULARIES.includes(name)) return name;
  throw new BadInputError(field, text, `one of ${VOCABULARIES.join(', ')}`);
}

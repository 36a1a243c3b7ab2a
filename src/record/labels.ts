import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import { BadInputError } from '../errors.js';

/** The mapping of a label from another vocabulary. An axis that the label does not cover is UNCLASSIFIED. */
export interface MappedLabel {
  readonly role: Role;
  readonly polarity: Polarity;
}

type Labels = Readonly<Record<string, MappedLabel>>;

const SEMANTIC_SCHOLAR: Labels = {
  background: role('BACKGROUND'),
  method: role('METHOD'),
  methodology: role('METHOD'),
  // SciCite means a comparison of results; its second label, on support, is not mapped.
  result: role('COMPARISON'),
};

const ACL_ARC: Labels = {
  Background: role('BACKGROUND'),
  Motivation: role('MOTIVATION'),
  Uses: role('METHOD'),
  Extends: role('EXTENSION'),
  CompareOrContrast: role('COMPARISON'),
  Future: role('FUTURE_WORK'),
};

/** The classes of ACL-ARC under the names and numbers that the data of the shared task gives them. */
const THREE_C: Labels = {
  ...ACL_ARC,
  Extension: role('EXTENSION'),
  Compares_Contrasts: role('COMPARISON'),
  '0': role('BACKGROUND'),
  '1': role('COMPARISON'),
  '2': role('EXTENSION'),
  '3': role('FUTURE_WORK'),
  '4': role('MOTIVATION'),
  '5': role('METHOD'),
};

const SCITE: Labels = {
  supporting: polarity('SUPPORTING'),
  contrasting: polarity('CONTRADICTING'),
  contradicting: polarity('CONTRADICTING'),
  // scite classified the sentence as taking no side, which is more than "not classified".
  mentioning: polarity('NEUTRAL'),
};

const ATHAR: Labels = {
  p: polarity('SUPPORTING'),
  n: polarity('CONTRADICTING'),
  o: polarity('NEUTRAL'),
};

const CITO: Labels = {
  usesMethodIn: role('METHOD'),
  usesDataFrom: role('DATASET'),
  citesAsDataSource: role('DATASET'),
  extends: role('EXTENSION'),
  updates: role('EXTENSION'),
  obtainsBackgroundFrom: role('BACKGROUND'),
  citesForInformation: role('BACKGROUND'),
  citesAsRelated: role('BACKGROUND'),
  discusses: role('BACKGROUND'),
  reviews: role('BACKGROUND'),
  citesAsAuthority: role('BACKGROUND'),
  usesConclusionsFrom: role('RESULT'),
  citesAsEvidence: role('RESULT'),
  obtainsSupportFrom: role('JUSTIFICATION'),
  critiques: both('CRITIQUE', 'CONTRADICTING'),
  corrects: both('CRITIQUE', 'CONTRADICTING'),
  disputes: both('CRITIQUE', 'CONTRADICTING'),
  refutes: both('CRITIQUE', 'CONTRADICTING'),
  disagreesWith: both('CRITIQUE', 'CONTRADICTING'),
  qualifies: both('CRITIQUE', 'MIXED'),
  confirms: polarity('SUPPORTING'),
  supports: polarity('SUPPORTING'),
  agreesWith: polarity('SUPPORTING'),
};

/** Labels in lower case, by vocabulary: sources use case inconsistently. */
const TABLE: ReadonlyMap<string, ReadonlyMap<string, MappedLabel>> = new Map([
  ['semantic-scholar', smallLetters(SEMANTIC_SCHOLAR)],
  ['scicite', smallLetters(SEMANTIC_SCHOLAR)],
  ['acl-arc', smallLetters(ACL_ARC)],
  ['3c', smallLetters(THREE_C)],
  ['scite', smallLetters(SCITE)],
  ['athar', smallLetters(ATHAR)],
  ['cito', smallLetters(CITO)],
]);

/** The vocabularies whose labels citegraph maps, as users type them. */
export const VOCABULARIES: readonly string[] = [...TABLE.keys()];

const CITO_PREFIX = /^(?:https?:\/\/purl\.org\/spar\/cito\/|cito:)/;

/**
 * The role and the polarity that a label of another vocabulary stands for. Neither is inferred from the
 * other. Case is ignored, and a CiTO label may be an IRI or begin with `cito:`.
 *
 * @returns null for a label that is not in the table: to be stored as UNCLASSIFIED, and counted.
 */
export function mapLabel(vocabulary: string, label: string): MappedLabel | null {
  const name = vocabulary.toLowerCase();
  const text = label.toLowerCase();
  const key = name === 'cito' ? text.replace(CITO_PREFIX, '') : text;
  return TABLE.get(name)?.get(key) ?? null;
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
  if (TABLE.has(name)) return name;
  throw new BadInputError(field, text, `one of ${VOCABULARIES.join(', ')}`);
}

function role(role: Role): MappedLabel {
  return { role, polarity: 'UNCLASSIFIED' };
}

function polarity(polarity: Polarity): MappedLabel {
  return { role: 'UNCLASSIFIED', polarity };
}

function both(role: Role, polarity: Polarity): MappedLabel {
  return { role, polarity };
}

function smallLetters(labels: Labels): ReadonlyMap<string, MappedLabel> {
  return new Map(Object.entries(labels).map(([label, mapped]) => [label.toLowerCase(), mapped]));
}

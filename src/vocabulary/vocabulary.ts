import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';

/**
 * What the polarity of a vocabulary is about: whether the citing paper brings evidence for or against a finding, which
 * side it takes, or the feelings that a sentence expresses. Numbers of different kinds are never added up.
 */
export const POLARITY_CONSTRUCTS = ['EVIDENCE', 'STANCE', 'SENTIMENT'] as const;
export type PolarityConstruct = (typeof POLARITY_CONSTRUCTS)[number];

/** One label of a vocabulary. An axis that its own definition does not cover is UNCLASSIFIED. */
export interface VocabularyLabel {
  /** In the spelling of its source. */
  readonly label: string;
  readonly role: Role;
  readonly polarity: Polarity;
  /** Why it means these. */
  readonly reason: string;
  /** The label of the same citation in the other direction: this one is said by the cited paper. */
  readonly inverseOf: string | null;
  /** For a label that says that nothing was decided, such as "unsure". */
  readonly undecided?: boolean;
}

/** The labels of one source or corpus, and what they are in roles and polarities. */
export interface Vocabulary {
  /** As records and `--vocabulary` name it. */
  readonly name: string;
  readonly title: string;
  /** Where its labels are defined: an address, or a reference. */
  readonly source: string;
  /** What is to be known before counting its labels. */
  readonly note: string;
  /** Null where its labels say nothing of a polarity. */
  readonly polarityConstruct: PolarityConstruct | null;
  readonly labels: readonly VocabularyLabel[];
}

type Meaning = Partial<Pick<VocabularyLabel, 'role' | 'polarity' | 'inverseOf' | 'undecided'>>;

/** Labels, one or several separated by white space, of one meaning. */
export function labels(spellings: string, meaning: Meaning, reason: string): VocabularyLabel[] {
  const { role = 'UNCLASSIFIED', polarity = 'UNCLASSIFIED', inverseOf = null } = meaning;
  const { undecided = false } = meaning;
  return spellings.split(/\s+/).map((label) => ({
    label,
    role,
    polarity,
    reason,
    inverseOf,
    ...(undecided && { undecided }),
  }));
}

/** The roles that a vocabulary can express: the absence of any other role means nothing. */
export function rolesOf({ labels: all }: Vocabulary): Role[] {
  return [...new Set(all.map(({ role }) => role))].filter((role) => role !== 'UNCLASSIFIED');
}

/** The polarities that a vocabulary can express. */
export function polaritiesOf({ labels: all }: Vocabulary): Polarity[] {
  const polarities = new Set(all.map(({ polarity }) => polarity));
  return [...polarities].filter((polarity) => polarity !== 'UNCLASSIFIED');
}

import type { ContextClaim } from '../citation/citationClaims.js';
import { VOCABULARY_SEPARATOR } from '../citation/citerTally.js';
import { readCounts } from '../citation/storedCounts.js';
import { POLARITIES, type Polarity } from '../citation/polarity.js';
import { ROLES, type Role } from '../citation/role.js';
import { findLabel } from './labelTable.js';
import { VOCABULARIES } from './vocabularies.js';
import { polaritiesOf, rolesOf } from './vocabulary.js';

/** What some labels can say. */
interface Expressible {
  readonly roles: ReadonlySet<Role>;
  readonly polarities: ReadonlySet<Polarity>;
}

/** The name under which the roles and polarities of citegraph itself are counted among vocabularies: they can say everything. */
export const OWN_VOCABULARY = 'citegraph';

const BY_NAME: ReadonlyMap<string, Expressible> = new Map([
  [OWN_VOCABULARY, { roles: new Set(ROLES), polarities: new Set(POLARITIES) }],
  ...VOCABULARIES.map(
    (vocabulary) =>
      [
        vocabulary.name,
        { roles: new Set(rolesOf(vocabulary)), polarities: new Set(polaritiesOf(vocabulary)) },
      ] as const,
  ),
]);

/** The vocabularies in which a citation has labels that decide on something, sorted; null for none. */
export function vocabulariesOf(contexts: readonly ContextClaim[]): string[] | null {
  // Most citations of a load.
  if (contexts.length === 0) return null;
  const names = new Set<string>();
  for (const context of contexts) {
    const name = vocabularyOf(context);
    if (name !== null) names.add(name);
  }
  return names.size === 0 ? null : [...names].sort();
}

/**
 * The vocabulary of a label; null for one that decides on nothing, such as "unsure". A role or polarity is of citegraph's own
 * where no vocabulary is named, or one that citegraph does not know, or one that cannot express it.
 */
function vocabularyOf({ vocabulary, label, role, polarity }: ContextClaim): string | null {
  const isStated = role !== 'UNCLASSIFIED' || polarity !== 'UNCLASSIFIED';
  const name = vocabulary?.toLowerCase() ?? '';
  const known = BY_NAME.get(name);
  if (known === undefined || name === OWN_VOCABULARY) return isStated ? OWN_VOCABULARY : null;
  if (isStated) return canSay(known, role, polarity) ? name : OWN_VOCABULARY;
  const found = label === null ? undefined : findLabel(name, label);
  return found === undefined || found.undecided ? null : name;
}

function canSay({ roles, polarities }: Expressible, role: Role, polarity: Polarity): boolean {
  return (
    (role === 'UNCLASSIFIED' || roles.has(role)) &&
    (polarity === 'UNCLASSIFIED' || polarities.has(polarity))
  );
}

/** How many citations of a paper have labels that can say each role and polarity. */
export interface Bases {
  readonly roles: ReadonlyMap<Role, number>;
  readonly polarities: ReadonlyMap<Polarity, number>;
}

/** The bases of a paper, from its stored counts by set of vocabularies. */
export function basesOf(citerVocabularies: string): Bases {
  const sets = [...readCounts(citerVocabularies)].map(([names, count]) => ({
    ...together(names.split(VOCABULARY_SEPARATOR)),
    count,
  }));
  const baseOf = (canExpress: (set: Expressible) => boolean): number =>
    sets.filter(canExpress).reduce((sum, { count }) => sum + count, 0);
  return {
    roles: new Map(ROLES.map((role) => [role, baseOf(({ roles }) => roles.has(role))])),
    polarities: new Map(
      POLARITIES.map((polarity) => [
        polarity,
        baseOf(({ polarities }) => polarities.has(polarity)),
      ]),
    ),
  };
}

/** What several vocabularies can say together. Labels of both sides make a citation MIXED. */
function together(names: readonly string[]): Expressible {
  const all = names.flatMap((name) => BY_NAME.get(name) ?? []);
  const polarities = new Set(all.flatMap((each) => [...each.polarities]));
  if (polarities.has('SUPPORTING') && polarities.has('CONTRADICTING')) polarities.add('MIXED');
  return { roles: new Set(all.flatMap(({ roles }) => [...roles])), polarities };
}

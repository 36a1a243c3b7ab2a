import type { EvidenceBasis } from '../../src/citation/basis.js';
import type { Polarity } from '../../src/citation/polarity.js';
import type { Role } from '../../src/citation/role.js';
import type { SelfCitationChoice } from '../../src/citation/selfCitationFilter.js';

/** What filters ask of a citation itself, as a model knows it; what is absent is not known of any citation of the model. */
export interface FilteredCitation {
  readonly role: Role;
  readonly polarity: Polarity;
  readonly humanRole?: Role | null;
  readonly humanPolarity?: Polarity | null;
  readonly selfCitation?: string;
}

/** The fields that filters of citations and of walks have in common, but for years. */
export interface CitationConditions {
  readonly roles?: readonly Role[] | null;
  readonly polarities?: readonly Polarity[] | null;
  readonly basis?: EvidenceBasis | null;
  readonly selfCitations?: SelfCitationChoice | null;
}

/** The role and the polarity that count under a basis. */
export function labelsOf(
  { role, polarity, humanRole, humanPolarity }: FilteredCitation,
  basis: EvidenceBasis | null | undefined,
): { readonly role: Role; readonly polarity: Polarity } {
  if (basis !== 'HUMAN') return { role, polarity };
  return { role: humanRole ?? 'UNCLASSIFIED', polarity: humanPolarity ?? 'UNCLASSIFIED' };
}

/** Whether a citation is kept, or followed, by all but the dates of its papers. */
export function meetsConditions(citation: FilteredCitation, filter: CitationConditions): boolean {
  const { role, polarity } = labelsOf(citation, filter.basis);
  return (
    (filter.roles?.includes(role) ?? true) &&
    (filter.polarities?.includes(polarity) ?? true) &&
    passesSelfCitations(citation.selfCitation ?? 'UNKNOWN', filter.selfCitations ?? 'INCLUDE')
  );
}

/** Whether a filter leaves out no citation by these conditions, whatever citations there are. */
export function isUnconditional({ roles, polarities, selfCitations }: CitationConditions): boolean {
  return !roles && !polarities && (selfCitations ?? 'INCLUDE') === 'INCLUDE';
}

function passesSelfCitations(selfCitation: string, choice: SelfCitationChoice): boolean {
  const isShown = ['ORCID', 'AUTHOR_ID'].includes(selfCitation);
  const isLikely = ['FULL_NAME', 'INITIALS'].includes(selfCitation);
  if (choice === 'EXCLUDE') return !isShown;
  if (choice === 'EXCLUDE_LIKELY') return !isShown && !isLikely;
  return choice === 'INCLUDE' || isShown || isLikely;
}

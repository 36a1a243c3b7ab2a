import type { EvidenceBasis } from '../../src/citation/basis.js';
import type { EvidenceFilterInput, LeastConfidence } from '../../src/citation/evidenceFilter.js';
import type { Polarity } from '../../src/citation/polarity.js';
import type { Role } from '../../src/citation/role.js';
import type { Section } from '../../src/citation/section.js';
import type { Verdict } from '../../src/citation/selfCitation.js';
import type { SelfCitationChoice } from '../../src/citation/selfCitationFilter.js';

/** What filters ask of a citation itself, as a model knows it; what is absent is not known of any citation of the model. */
export interface FilteredCitation {
  readonly role: Role;
  readonly polarity: Polarity;
  readonly humanRole?: Role | null;
  readonly humanPolarity?: Polarity | null;
  readonly selfCitation?: string;
  readonly disagreement?: boolean;
  readonly sourceNames?: readonly string[];
  /** What is claimed about it, in force. */
  readonly contexts?: readonly {
    readonly source: string;
    readonly text: string | null;
    readonly section: string | null;
    readonly role: string;
    readonly polarity: string;
    readonly label?: string | null;
    readonly confidence: number | null;
  }[];
}

/** The fields that filters of citations and of walks have in common, but for years. */
export interface CitationConditions extends EvidenceFilterInput {
  readonly roles?: readonly Role[] | null;
  readonly polarities?: readonly Polarity[] | null;
  readonly basis?: EvidenceBasis | null;
  readonly selfCitations?: SelfCitationChoice | null;
  readonly selfCitationVerdicts?: readonly Verdict[] | null;
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
    passesSelfCitations(citation.selfCitation ?? 'UNKNOWN', filter.selfCitations ?? 'INCLUDE') &&
    (filter.selfCitationVerdicts?.includes(verdictOn(citation)) ?? true) &&
    passesEvidence(citation, filter)
  );
}

/** The verdict on a citation, by what shows it. */
export function verdictOn({ selfCitation = 'UNKNOWN' }: FilteredCitation): Verdict {
  if (selfCitation === 'NO' || selfCitation === 'UNKNOWN') return selfCitation;
  return ['ORCID', 'AUTHOR_ID'].includes(selfCitation) ? 'YES' : 'LIKELY';
}

function passesEvidence(citation: FilteredCitation, filter: EvidenceFilterInput): boolean {
  const { contexts = [], sourceNames = [], disagreement = false } = citation;
  const { minimumConfidence, sources, sections, hasContext, disagreement: wanted } = filter;
  const isSure = ({ source, value }: LeastConfidence) =>
    contexts.some(
      (each) => each.source === source && isLabelled(each) && (each.confidence ?? -1) >= value,
    );
  const stands = (section: Section) =>
    contexts.some((each) => (SECTION_OF.get(each.section ?? '') ?? null) === section);
  return (
    (!minimumConfidence || minimumConfidence.every(isSure)) &&
    (!sources || sources.some((name) => sourceNames.includes(name))) &&
    (!sections || sections.some(stands)) &&
    (typeof hasContext !== 'boolean' ||
      hasContext === contexts.some(({ text }) => text !== null)) &&
    (typeof wanted !== 'boolean' || wanted === disagreement)
  );
}

/** The headings that the graphs of these models have. */
export const SECTION_OF: ReadonlyMap<string, Section> = new Map([
  ...([
    ['Method', 'METHODS'],
    ['2. Methods', 'METHODS'],
    ['End', 'OTHER'],
  ] as const),
  ...([
    ['Results', 'RESULTS'],
    ['RELATED WORK', 'RELATED_WORK'],
    ['Thanks', 'OTHER'],
  ] as const),
]);

/** The sections of a citation, once each. */
export function sectionsOf({ contexts = [] }: FilteredCitation): Section[] {
  const found = contexts.flatMap(({ section }) => SECTION_OF.get(section ?? '') ?? []);
  return [...new Set(found)];
}

function isLabelled({
  role,
  polarity,
  label = null,
}: NonNullable<FilteredCitation['contexts']>[number]): boolean {
  return role !== 'UNCLASSIFIED' || polarity !== 'UNCLASSIFIED' || label !== null;
}

/** Whether a filter leaves out no citation by these conditions, whatever citations there are. */
export function isUnconditional(filter: CitationConditions): boolean {
  const { roles, polarities, selfCitations, hasContext, disagreement, ...others } = filter;
  const isAsked = [roles, polarities, hasContext, disagreement].some(
    (value) => value !== null && value !== undefined,
  );
  const { minimumConfidence, sources, sections } = others;
  const isListed = [minimumConfidence, sources, sections].some((list) => list);
  return !isAsked && !isListed && (selfCitations ?? 'INCLUDE') === 'INCLUDE';
}

function passesSelfCitations(selfCitation: string, choice: SelfCitationChoice): boolean {
  const isShown = ['ORCID', 'AUTHOR_ID'].includes(selfCitation);
  const isLikely = ['FULL_NAME', 'INITIALS'].includes(selfCitation);
  if (choice === 'EXCLUDE') return !isShown;
  if (choice === 'EXCLUDE_LIKELY') return !isShown && !isLikely;
  return choice === 'INCLUDE' || isShown || isLikely;
}

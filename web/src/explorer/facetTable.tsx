import {
  AuthorsOfCiters,
  LanguagesOfCiters,
  SectionsOfCiters,
  SourcesOfCiters,
  VenuesOfCiters,
  YearsOfCiters,
} from '../generated/operations.js';
import { languageName } from '../words/languageName.js';
import { words } from '../words/words.js';
import {
  pagedFacet,
  uncountedFacet,
  wholeFacet,
  type FacetOf,
  type UncountedSpec,
} from './facetKinds.js';

const { facets: texts } = words.explorer;

/** Whether sources differ about the citation. */
export const DISAGREEMENT: UncountedSpec<boolean> = {
  title: texts.disagreement,
  values: [true, false],
  nameOf: (disagreement) => texts.disagreementNames[`${disagreement}`],
  choiceOf: (disagreement) => ({ disagreement }),
};
/** Whether the paper at the other end is retracted. */
export const RETRACTED: UncountedSpec<boolean> = {
  title: texts.retracted,
  hint: texts.retractedHint,
  values: [true, false],
  nameOf: (retracted) => texts.retractedNames[`${retracted}`],
  choiceOf: (retracted) => ({ retracted }),
};

/** The facets in their order: where the buckets of each are, what they are called, and what they select. */
export const FACETS: readonly FacetOf[] = [
  wholeFacet({
    title: texts.role,
    buckets: ({ byRole }) => byRole,
    nameOf: (role) => words.roles[role],
    choiceOf: (role) => ({ roles: [role] }),
  }),
  wholeFacet({
    title: texts.polarity,
    buckets: ({ byPolarity }) => byPolarity,
    nameOf: (polarity) => words.polarities[polarity],
    choiceOf: (polarity) => ({ polarities: [polarity] }),
  }),
  pagedFacet({
    title: texts.year,
    page: ({ byYear }) => byYear,
    operation: YearsOfCiters,
    further: (data) => data.paper.citerFacets.page,
    nameOf: (year) => String(year),
    choiceOf: (year) => ({ from: year, to: year }),
  }),
  pagedFacet({
    title: texts.section,
    page: ({ bySection }) => bySection,
    operation: SectionsOfCiters,
    further: (data) => data.paper.citerFacets.page,
    nameOf: (section) => words.sections[section],
    choiceOf: (section) => ({ section }),
  }),
  wholeFacet({
    title: texts.selfCitation,
    buckets: ({ bySelfCitation }) => bySelfCitation,
    nameOf: (verdict) => texts.verdicts[verdict],
    choiceOf: (verdict) => ({ verdict }),
  }),
  wholeFacet({
    title: texts.influential,
    buckets: ({ byInfluential }) => byInfluential.buckets,
    unknown: ({ byInfluential }) => byInfluential,
    nameOf: (influential) => (influential ? texts.isInfluential : texts.isNotInfluential),
    choiceOf: (influential) => ({ influential }),
  }),
  pagedFacet({
    title: texts.source,
    page: ({ bySource }) => bySource,
    operation: SourcesOfCiters,
    further: (data) => data.paper.citerFacets.page,
    nameOf: (source) => source,
    choiceOf: (source) => ({ source }),
  }),
  pagedFacet({
    title: texts.venue,
    page: ({ byVenue }) => byVenue,
    operation: VenuesOfCiters,
    further: (data) => data.paper.citerFacets.page,
    nameOf: (venue) => venue,
    choiceOf: (venue) => ({ venue }),
  }),
  pagedFacet({
    title: texts.author,
    hint: texts.authorHint,
    page: ({ byAuthor }) => byAuthor,
    operation: AuthorsOfCiters,
    further: (data) => data.paper.citerFacets.page,
    nameOf: (author) => author,
    choiceOf: (author) => ({ author }),
  }),
  pagedFacet({
    title: texts.language,
    page: ({ byLanguage }) => byLanguage,
    operation: LanguagesOfCiters,
    further: (data) => data.paper.citerFacets.page,
    nameOf: languageName,
    choiceOf: (language) => ({ language }),
  }),
  uncountedFacet(DISAGREEMENT),
  uncountedFacet(RETRACTED),
];

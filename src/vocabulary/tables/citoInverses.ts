/** The inverse properties of CiTO that do not follow from the name of the forward one. */
const IRREGULAR: readonly (readonly [inverse: string, forward: string])[] = [
  ['givesBackgroundTo', 'obtainsBackgroundFrom'],
  ['givesSupportTo', 'obtainsSupportFrom'],
  ['hasReplyFrom', 'repliesTo'],
  ['isAgreedWithBy', 'agreesWith'],
  ['isCritiquedBy', 'critiques'],
  ['isDeridedBy', 'derides'],
  ['isDescribedBy', 'describes'],
  ['isDisagreedWithBy', 'disagreesWith'],
  ['isDisputedBy', 'disputes'],
  ['isLikedBy', 'likes'],
  ['isLinkedToBy', 'linksTo'],
  ['isParodiedBy', 'parodies'],
  ['isPlagiarizedBy', 'plagiarizes'],
  ['isQualifiedBy', 'qualifies'],
  ['isRidiculedBy', 'ridicules'],
  ['isSpeculatedOnBy', 'speculatesOn'],
  ['isUpdatedBy', 'updates'],
  ['isCompiledBy', 'compiles'],
  ['providesAssertionFor', 'containsAssertionFrom'],
  ['providesConclusionsFor', 'usesConclusionsFrom'],
  ['providesDataFor', 'usesDataFrom'],
  ['providesExcerptFor', 'includesExcerptFrom'],
  ['providesMethodFor', 'usesMethodIn'],
  ['providesQuotationFor', 'includesQuotationFrom'],
];

const CITED_AS =
  'Authority DataSource Evidence MetadataDocument PotentialSolution RecommendedReading Related SourceDocument';
const PASSIVE = 'confirm correct credit discuss document extend refute retract review support';

/** The properties that a cited work has of the citing one, each with that of the other direction. */
export const CITO_INVERSES: readonly (readonly [inverse: string, forward: string])[] = [
  ['isCitedBy', 'cites'],
  ['isCitedForInformationBy', 'citesForInformation'],
  ...CITED_AS.split(' ').map((kind) => [`isCitedAs${kind}By`, `citesAs${kind}`] as const),
  ...PASSIVE.split(' ').map((verb) => [passiveOf(verb), activeOf(verb)] as const),
  ...IRREGULAR,
];

function passiveOf(verb: string): string {
  return `is${verb.charAt(0).toUpperCase()}${verb.slice(1)}edBy`;
}

function activeOf(verb: string): string {
  return `${verb}${verb.endsWith('ss') ? 'es' : 's'}`;
}

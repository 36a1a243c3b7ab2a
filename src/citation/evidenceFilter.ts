import { BadInputError } from '../errors.js';
import { SOURCE_NAME, SOURCE_NAME_EXPECTED } from '../source/sourceName.js';
import type { Section } from './section.js';

/** The least confidence of one source. */
export interface LeastConfidence {
  readonly source: string;
  readonly value: number;
}

/** What a filter asks of the claims about a citation, as it comes in; null and absent fields do not restrict. */
export interface EvidenceFilterInput {
  readonly minimumConfidence?: readonly LeastConfidence[] | null;
  readonly sources?: readonly string[] | null;
  readonly sections?: readonly Section[] | null;
  readonly hasContext?: boolean | null;
  readonly disagreement?: boolean | null;
}

/** The same, checked: lists are distinct and sorted. */
export type EvidenceFilter = { readonly [Field in keyof EvidenceFilterInput]-?: Asked<Field> };
type Asked<Field extends keyof EvidenceFilterInput> = Exclude<
  EvidenceFilterInput[Field],
  undefined
>;

/** The names of these fields. */
export const EVIDENCE_FIELDS = [
  'minimumConfidence',
  'sources',
  'sections',
  'hasContext',
  'disagreement',
] as const satisfies (keyof EvidenceFilterInput)[];

export const MOST_SOURCES = 10;

/**
 * Checks these fields; `field` is their path, for messages. Null when none of them restricts. Throws `BadInputError` with the
 * field, the value and the expected values.
 */
export function readEvidenceFilter(
  input: EvidenceFilterInput | null | undefined,
  field: string,
): EvidenceFilter | null {
  const { minimumConfidence, sources, sections, hasContext, disagreement } = input ?? {};
  const filter = {
    minimumConfidence: readConfidences(`${field}.minimumConfidence`, minimumConfidence),
    sources: readSources(`${field}.sources`, sources),
    sections: readSections(`${field}.sections`, sections),
    hasContext: hasContext ?? null,
    disagreement: disagreement ?? null,
  };
  return Object.values(filter).every((value) => value === null) ? null : filter;
}

function readConfidences(
  field: string,
  given: EvidenceFilterInput['minimumConfidence'],
): EvidenceFilter['minimumConfidence'] {
  if (given === null || given === undefined) return null;
  checkLength(field, given.length);
  given.forEach(({ source, value }, place) => {
    checkSource(`${field}[${place}].source`, source);
    if (value >= 0 && value <= 1) return;
    throw new BadInputError(`${field}[${place}].value`, value, 'a number from 0 to 1');
  });
  const names = given.map(({ source }) => source);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new BadInputError(field, twice, 'each source once');
  return given
    .map(({ source, value }) => ({ source, value }))
    .sort((a, b) => (a.source < b.source ? -1 : 1));
}

function readSources(
  field: string,
  given: EvidenceFilterInput['sources'],
): readonly string[] | null {
  if (given === null || given === undefined) return null;
  checkLength(field, given.length);
  given.forEach((name, place) => checkSource(`${field}[${place}]`, name));
  return [...new Set(given)].sort();
}

function readSections(
  field: string,
  given: EvidenceFilterInput['sections'],
): readonly Section[] | null {
  if (given === null || given === undefined) return null;
  if (given.length === 0) throw new BadInputError(field, '0 sections', '1 section or more');
  return [...new Set(given)].sort();
}

function checkLength(field: string, length: number): void {
  if (length >= 1 && length <= MOST_SOURCES) return;
  throw new BadInputError(field, `${length} sources`, `1 to ${MOST_SOURCES} sources`);
}

/** A name that no source has could be a typing error of a kind that nobody finds; one that is only unknown matches nothing. */
function checkSource(field: string, name: string): void {
  if (!SOURCE_NAME.test(name)) throw new BadInputError(field, name, SOURCE_NAME_EXPECTED);
}

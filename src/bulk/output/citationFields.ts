import { POLARITIES, type Polarity } from '../../citation/polarity.js';
import { ROLES, type Role } from '../../citation/role.js';
import { CitationClaims, readCitationClaims, storeContext } from '../../citation/citationClaims.js';
import type { TalliedLabels } from '../../citation/citerCube.js';
import { storedEvidence, type StoredEvidence } from '../../citation/storedEvidence.js';
import { must } from '../../must.js';
import type { CitationRecord } from '../../record/record.js';
import { contextsOf } from '../../record/recordClaims.js';
import { formatOrigin, parseOrigin, type Origin } from '../../source/claim.js';
import type { EvidenceBySource } from '../../source/evidence.js';
import { wellKnownEvidence } from '../../source/wellKnownSources.js';
import {
  derivedLabelsOf,
  derivedLabelsOfContexts,
  type DerivedLabels,
} from '../../vocabulary/derivedLabels.js';
import { FIELD_DELIMITER, fieldsOf, splitList } from './fields.js';

/** The importer fields of a citation without its ends. */
export const CITATION_FIELD_COLUMNS = [
  'role',
  'polarity',
  'disagreement:boolean',
  'influential:boolean',
  'humanRole',
  'humanPolarity',
  'vocabularies:string[]',
  'humanVocabularies:string[]',
  'contextCount:int',
  'sections:string[]',
  'confidences:string[]',
  'contexts:string[]',
  'sources:string[]',
  'influentialSaid:string[]',
  'emptyContexts:string[]',
  'selfCitationSaid:string[]',
] as const;

/** Role and polarity as one number, below `HEADLINES`. */
export type HeadlineCode = number;
export const HEADLINES = ROLES.length * POLARITIES.length;
/** The headline of an unclassified citation. */
export const UNCLASSIFIED_CODE = headlineCode('UNCLASSIFIED', 'UNCLASSIFIED');

export function headlineCode(role: Role, polarity: Polarity): HeadlineCode {
  return ROLES.indexOf(role) * POLARITIES.length + POLARITIES.indexOf(polarity);
}

/** The position in `ROLES` of the role of a headline. */
export function roleIndexOf(code: HeadlineCode): number {
  return Math.floor(code / POLARITIES.length);
}

/** The role and the polarity of a headline. */
export function headlineOfCode(code: HeadlineCode): { role: Role; polarity: Polarity } {
  return {
    role: must(ROLES[roleIndexOf(code)], `the role of ${code}`),
    polarity: must(POLARITIES[code % POLARITIES.length], `the polarity of ${code}`),
  };
}

/** A citation as one row's part. */
export interface CitationFields {
  readonly code: HeadlineCode;
  readonly fields: string;
}

/**
 * What one record stores, the same as its `CitationClaims` would: one source never disagrees with itself,
 * and its version is the only one. By what is known of sources: what the files state of them is known only when all are read.
 */
export function fieldsOfRecord(record: CitationRecord, delimiter: string): CitationFields {
  const contexts = contextsOf(record);
  const origin = formatOrigin(record.source, record.version, record.record);
  const isEmpty = record.noContexts && contexts.every(({ text }) => text === null);
  const influential = record.influential === undefined ? '' : String(record.influential);
  const derived = derivedLabelsOfContexts(contexts, wellKnownEvidence);
  const { role, polarity, humanRole, humanPolarity } = derived;
  const vocabularies = vocabularyFields(derived, delimiter);
  const byStored = new Map(contexts.map((context) => [storeContext(context), context]));
  const stored = [...byStored.keys()].sort().join(delimiter);
  const evidence = evidenceFields(storedEvidence([...byStored.values()]), delimiter);
  const rated = influential && `${origin}=${influential}`;
  const judged = record.selfCitation === undefined ? '' : `${origin}=${record.selfCitation}`;
  return {
    code: headlineCode(role, polarity),
    fields:
      `${role}\t${polarity}\tfalse\t${influential}\t${humanRole ?? ''}\t${humanPolarity ?? ''}\t` +
      `${vocabularies}\t${evidence}\t${stored}\t${origin}\t${rated}\t${isEmpty ? origin : ''}\t${judged}`,
  };
}

/** The claims that such fields store. */
export function readCitationFields(fields: string, delimiter: string): CitationClaims {
  const [, , , , , , , , , , , ...lists] = fieldsOf(fields, CITATION_FIELD_COLUMNS);
  const [contexts, sources, influentialSaid, emptyContexts, selfCitationSaid] = lists;
  return readCitationClaims({
    contexts: splitList(contexts, delimiter),
    sources: splitList(sources, delimiter),
    influentialSaid: splitList(influentialSaid, delimiter),
    emptyContexts: splitList(emptyContexts, delimiter),
    selfCitationSaid: splitList(selfCitationSaid, delimiter),
  });
}

/** The vocabularies of labels: two fields. */
function vocabularyFields(
  { vocabularies, humanVocabularies }: Pick<DerivedLabels, 'vocabularies' | 'humanVocabularies'>,
  delimiter: string,
): string {
  const [all, human] = [vocabularies ?? [], humanVocabularies ?? []];
  return all.join(delimiter) + FIELD_DELIMITER + human.join(delimiter);
}

/** What filters ask of the claims: three fields. */
function evidenceFields(
  { contextCount, sections, confidences }: StoredEvidence,
  delimiter: string,
): string {
  const lists = [sections, confidences].map((list) => (list ?? []).join(delimiter));
  return [contextCount ?? '', ...lists].join(FIELD_DELIMITER);
}

/** The origin in the fields of one record, which no field before it could be mistaken for: it is the last but three. */
export function originIn(bytes: Buffer, start: number, end: number): Origin {
  let [from, to] = [end, end];
  for (let fields = 0; fields < FIELDS_FROM_ORIGIN; fields += 1) {
    to = from;
    from = bytes.lastIndexOf(TAB, from - 1);
  }
  return parseOrigin(bytes.toString('latin1', Math.max(from + 1, start), to));
}

/** The fields of one citation that are counted with the cited paper beside its headline. */
export interface CountedLabels extends Pick<TalliedLabels, 'humanRole' | 'humanPolarity'> {
  /** As a field of the importer: a list, of which none is empty. */
  readonly vocabularies: string;
}

/** These fields, which stand beside each other after some others, none of which holds a tab. */
export function countedLabelsIn(bytes: Buffer, start: number, end: number): CountedLabels {
  let from = start;
  for (let fields = 0; fields < FIELDS_BEFORE_COUNTED; from += 1) {
    if (bytes[from] === TAB) fields += 1;
  }
  if (bytes[from] === TAB && bytes[from + 1] === TAB && bytes[from + 2] === TAB) return NO_LABELS;
  const field = (): string => {
    const to = Math.min(bytes.indexOf(TAB, from), end);
    const text = bytes.toString('latin1', from, to);
    from = to + 1;
    return text;
  };
  const [humanRole, humanPolarity, vocabularies] = [field(), field(), field()];
  return { humanRole: humanRole || null, humanPolarity: humanPolarity || null, vocabularies };
}

const NO_LABELS: CountedLabels = { humanRole: null, humanPolarity: null, vocabularies: '' };
const FIELDS_BEFORE_COUNTED = CITATION_FIELD_COLUMNS.indexOf('humanRole');
const TAB = FIELD_DELIMITER.charCodeAt(0);
/** `sources` and those after it. */
const FIELDS_FROM_ORIGIN =
  CITATION_FIELD_COLUMNS.length - CITATION_FIELD_COLUMNS.indexOf('sources:string[]');

/** What several records together store. */
export function fieldsOfClaims(
  claims: CitationClaims,
  delimiter: string,
  evidenceOf: EvidenceBySource,
): CitationFields {
  const derived = derivedLabelsOf(claims, evidenceOf);
  const { role, polarity, disagreement, influential, humanRole, humanPolarity } = derived;
  const vocabularies = vocabularyFields(derived, delimiter);
  const { contexts, sources, influentialSaid, emptyContexts, selfCitationSaid } = claims.store();
  const lists = [contexts, sources, influentialSaid, emptyContexts, selfCitationSaid].map((list) =>
    (list ?? []).join(delimiter),
  );
  const flags = [String(disagreement), String(influential ?? '')];
  const headlines = [role, polarity, ...flags, humanRole ?? '', humanPolarity ?? ''];
  const evidence = evidenceFields(derived, delimiter);
  return {
    code: headlineCode(role, polarity),
    fields: [...headlines, vocabularies, evidence, ...lists].join(FIELD_DELIMITER),
  };
}

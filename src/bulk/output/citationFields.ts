import { headlineOf, headlineOfContexts } from '../../citation/headline.js';
import { POLARITIES, type Polarity } from '../../citation/polarity.js';
import { ROLES, type Role } from '../../citation/role.js';
import { CitationClaims, readCitationClaims, storeContext } from '../../citation/citationClaims.js';
import type { TalliedLabels } from '../../citation/citerCube.js';
import { must } from '../../must.js';
import type { CitationRecord } from '../../record/record.js';
import { contextsOf } from '../../record/recordClaims.js';
import { formatOrigin, parseOrigin, type Origin } from '../../source/claim.js';
import { wellKnownEvidence } from '../../source/wellKnownSources.js';
import { FIELD_DELIMITER, fieldsOf, splitList } from './fields.js';

/** The importer fields of a citation without its ends. */
export const CITATION_FIELD_COLUMNS = [
  'role',
  'polarity',
  'disagreement:boolean',
  'influential:boolean',
  'humanRole',
  'humanPolarity',
  'contexts:string[]',
  'sources:string[]',
  'influentialSaid:string[]',
  'emptyContexts:string[]',
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

/** Above the length of the fields up to the labels of people. */
export const HEADLINE_LENGTH = 100;

/** The labels of people in the fields of a citation, of which `HEADLINE_LENGTH` characters are enough. */
export function humanLabelsIn(fields: string): Pick<TalliedLabels, 'humanRole' | 'humanPolarity'> {
  const [humanRole = '', humanPolarity = ''] = fields.split(FIELD_DELIMITER, HUMAN_END).slice(-2);
  return { humanRole: humanRole || null, humanPolarity: humanPolarity || null };
}

const HUMAN_END = CITATION_FIELD_COLUMNS.indexOf('humanPolarity') + 1;

/** A citation as one row's part. */
export interface CitationFields {
  readonly code: HeadlineCode;
  readonly fields: string;
}

/**
 * What one record stores, the same as its `CitationClaims` would: one source never disagrees with itself,
 * and its version is the only one.
 */
export function fieldsOfRecord(record: CitationRecord, delimiter: string): CitationFields {
  const contexts = contextsOf(record);
  const origin = formatOrigin(record.source, record.version, record.record);
  const isEmpty = record.noContexts && contexts.every(({ text }) => text === null);
  const influential = record.influential === undefined ? '' : String(record.influential);
  const headline = headlineOfContexts(contexts, wellKnownEvidence);
  const { role, polarity, humanRole, humanPolarity } = headline;
  const stored = [...new Set(contexts.map(storeContext).sort())].join(delimiter);
  return {
    code: headlineCode(role, polarity),
    fields:
      `${role}\t${polarity}\tfalse\t${influential}\t${humanRole ?? ''}\t${humanPolarity ?? ''}\t` +
      `${stored}\t${origin}\t${influential && `${origin}=${influential}`}\t${isEmpty ? origin : ''}`,
  };
}

/** The claims that such fields store. */
export function readCitationFields(fields: string, delimiter: string): CitationClaims {
  const [, , , , , , contexts, sources, influentialSaid, emptyContexts] = fieldsOf(
    fields,
    CITATION_FIELD_COLUMNS,
  );
  return readCitationClaims({
    contexts: splitList(contexts, delimiter),
    sources: splitList(sources, delimiter),
    influentialSaid: splitList(influentialSaid, delimiter),
    emptyContexts: splitList(emptyContexts, delimiter),
  });
}

/** The origin in the fields of one record, which no field before it could be mistaken for: it is the last but two. */
export function originIn(bytes: Buffer, start: number, end: number): Origin {
  let [from, to] = [end, end];
  for (let fields = 0; fields < FIELDS_FROM_ORIGIN; fields += 1) {
    to = from;
    from = bytes.lastIndexOf(TAB, from - 1);
  }
  return parseOrigin(bytes.toString('latin1', Math.max(from + 1, start), to));
}

const TAB = FIELD_DELIMITER.charCodeAt(0);
/** `sources` and those after it. */
const FIELDS_FROM_ORIGIN =
  CITATION_FIELD_COLUMNS.length - CITATION_FIELD_COLUMNS.indexOf('sources:string[]');

/** What several records together store. */
export function fieldsOfClaims(claims: CitationClaims, delimiter: string): CitationFields {
  const headline = headlineOf(claims, wellKnownEvidence);
  const { role, polarity, disagreement, influential, humanRole, humanPolarity } = headline;
  const { contexts, sources, influentialSaid, emptyContexts } = claims.store();
  const lists = [contexts, sources, influentialSaid, emptyContexts].map((list) =>
    (list ?? []).join(delimiter),
  );
  const flags = [String(disagreement), String(influential ?? '')];
  const headlines = [role, polarity, ...flags, humanRole ?? '', humanPolarity ?? ''];
  return {
    code: headlineCode(role, polarity),
    fields: [...headlines, ...lists].join(FIELD_DELIMITER),
  };
}

import { headlineOf, headlineOfContexts } from '../../citation/headline.js';
import { POLARITIES, type Polarity } from '../../citation/polarity.js';
import { ROLES, type Role } from '../../citation/role.js';
import {
  CitationClaims,
  readCitationClaims,
  storeContext,
  type ContextClaim,
} from '../../citation/citationClaims.js';
import { storedEvidence } from '../../citation/storedEvidence.js';
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
  'contextCount:int',
  'sections:string[]',
  'confidences:string[]',
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
  const byStored = new Map(contexts.map((context) => [storeContext(context), context]));
  const stored = [...byStored.keys()].sort().join(delimiter);
  const evidence = evidenceFields([...byStored.values()], delimiter);
  const rated = influential && `${origin}=${influential}`;
  return {
    code: headlineCode(role, polarity),
    fields:
      `${role}\t${polarity}\tfalse\t${influential}\t${humanRole ?? ''}\t${humanPolarity ?? ''}\t` +
      `${evidence}\t${stored}\t${origin}\t${rated}\t${isEmpty ? origin : ''}`,
  };
}

/** The claims that such fields store. */
export function readCitationFields(fields: string, delimiter: string): CitationClaims {
  const [, , , , , , , , , contexts, sources, influentialSaid, emptyContexts] = fieldsOf(
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

/** What filters ask of the claims: three fields. */
function evidenceFields(contexts: readonly ContextClaim[], delimiter: string): string {
  const { contextCount, sections, confidences } = storedEvidence(contexts);
  const lists = [sections, confidences].map((list) => (list ?? []).join(delimiter));
  return [contextCount ?? '', ...lists].join(FIELD_DELIMITER);
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
  const evidence = evidenceFields(claims.allContexts(), delimiter);
  return {
    code: headlineCode(role, polarity),
    fields: [...headlines, evidence, ...lists].join(FIELD_DELIMITER),
  };
}

import { combinePolarities, headlineOf } from '../../citation/headline.js';
import { POLARITIES, type Polarity } from '../../citation/polarity.js';
import { ROLES, type Role } from '../../citation/role.js';
import { CitationClaims, readCitationClaims, storeContext } from '../../citation/citationClaims.js';
import { must } from '../../must.js';
import type { CitationRecord } from '../../record/record.js';
import { formatOrigin } from '../../source/claim.js';
import { FIELD_DELIMITER, fieldsOf, splitList } from './fields.js';

/** The importer fields of a citation without its ends. */
export const CITATION_FIELD_COLUMNS = [
  'role',
  'polarity',
  'disagreement:boolean',
  'influential:boolean',
  'contexts:string[]',
  'sources:string[]',
  'influentialSaid:string[]',
] as const;

/** Role and polarity as one number, below `HEADLINES`. */
export type HeadlineCode = number;
export const HEADLINES = ROLES.length * POLARITIES.length;
const UNCLASSIFIED_ROLE = ROLES.indexOf('UNCLASSIFIED');
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
  const { contexts } = record;
  const origin = formatOrigin(record.source, record.version);
  const influential = record.influential === undefined ? '' : String(record.influential);
  const firstRole = Math.min(
    UNCLASSIFIED_ROLE,
    ...contexts.map((context) => ROLES.indexOf(context.role)),
  );
  const role = must(ROLES[firstRole], 'a role');
  const polarity = combinePolarities(contexts.map((context) => context.polarity));
  const stored = [...new Set(contexts.map(storeContext).sort())].join(delimiter);
  return {
    code: headlineCode(role, polarity),
    fields:
      `${role}\t${polarity}\tfalse\t${influential}\t` +
      `${stored}\t${origin}\t${influential && `${origin}=${influential}`}`,
  };
}

/** The claims that such fields store. */
export function readCitationFields(fields: string, delimiter: string): CitationClaims {
  const [, , , , contexts, sources, influentialSaid] = fieldsOf(fields, CITATION_FIELD_COLUMNS);
  return readCitationClaims({
    contexts: splitList(contexts, delimiter),
    sources: splitList(sources, delimiter),
    influentialSaid: splitList(influentialSaid, delimiter),
  });
}

/** What several records together store. */
export function fieldsOfClaims(claims: CitationClaims, delimiter: string): CitationFields {
  const { role, polarity, disagreement, influential } = headlineOf(claims);
  const { contexts, sources, influentialSaid } = claims.store();
  const lists = [contexts, sources, influentialSaid].map((list) => (list ?? []).join(delimiter));
  const headline = [role, polarity, String(disagreement), String(influential ?? '')];
  return {
    code: headlineCode(role, polarity),
    fields: [...headline, ...lists].join(FIELD_DELIMITER),
  };
}

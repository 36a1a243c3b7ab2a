import { combinePolarities, headlineOf } from '../citation/headline.js';
import { POLARITIES, type Polarity } from '../citation/polarity.js';
import { ROLES, type Role } from '../citation/role.js';
import { CitationStatements, readStatements, storeContext } from '../citation/statements.js';
import type { CitationRecord } from '../import/record.js';
import { formatOrigin } from '../source/said.js';
import { FIELD_DELIMITER, listOf, readFields } from './fields.js';

/** What the importer writes on a citation, but for the names of its ends. */
export const CITATION_COLUMNS = [
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
/** The headline of a citation of which nobody said why it was made. */
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

/** What one record says, its contexts as they are stored. */
interface StoredRecord {
  readonly source: string;
  readonly version: string;
  /** `true`, `false`, or empty where nobody says. */
  readonly influential: string;
  readonly stored: string[];
  /** Of each context, its place in `ROLES`. */
  readonly roles: readonly number[];
  readonly polarities: readonly Polarity[];
}

/**
 * What one record stores, the same as its `CitationStatements` would: one source never disagrees with itself, and its version
 * is the only one.
 */
export function fieldsOfRecord(record: CitationRecord, delimiter: string): CitationFields {
  const { source, version, influential, contexts } = record;
  const statements = {
    ...{ source, version },
    influential: influential === undefined ? '' : String(influential),
    stored: contexts.map(storeContext),
    roles: contexts.map(({ role }) => ROLES.indexOf(role)),
    polarities: contexts.map(({ polarity }) => polarity),
  };
  return fieldsOfStored(statements, delimiter);
}

/** The same of a record whose contexts are spelt already. */
export function fieldsOfStored(record: StoredRecord, delimiter: string): CitationFields {
  const { influential, stored, roles, polarities } = record;
  const origin = formatOrigin(record.source, record.version);
  let role = UNCLASSIFIED_ROLE;
  for (const place of roles) if (place < role) role = place;
  const polarity = POLARITIES.indexOf(combinePolarities(polarities));
  const list = stored.length < 2 ? stored : [...new Set(stored.sort())];
  return {
    code: role * POLARITIES.length + polarity,
    fields:
      `${ROLES[role] ?? ''}\t${POLARITIES[polarity] ?? ''}\tfalse\t${influential}\t` +
      `${list.join(delimiter)}\t${origin}\t${influential && `${origin}=${influential}`}`,
  };
}

/** The statements that such fields store. */
export function readCitationFields(fields: string, delimiter: string): CitationStatements {
  const [, , , , contexts = null, sources = null, influentialSaid = null] = readFields(fields);
  return readStatements({
    contexts: listOf(contexts, delimiter),
    sources: listOf(sources, delimiter),
    influentialSaid: listOf(influentialSaid, delimiter),
  });
}

/** What several records together store. */
export function fieldsOfStatements(
  statements: CitationStatements,
  delimiter: string,
): CitationFields {
  const { role, polarity, disagreement, influential } = headlineOf(statements);
  const { contexts, sources, influentialSaid } = statements.store();
  const lists = [contexts, sources, influentialSaid].map((list) => (list ?? []).join(delimiter));
  const headline = [role, polarity, String(disagreement), String(influential ?? '')];
  return {
    code: headlineCode(role, polarity),
    fields: [...headline, ...lists].join(FIELD_DELIMITER),
  };
}

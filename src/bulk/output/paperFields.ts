import type { PaperRecord } from '../../record/record.js';
import { addPaperRecord } from '../../record/recordClaims.js';
import { AUTHOR_COLUMNS, storeAuthors, type StoredAuthors } from '../../paper/authors.js';
import { PaperClaims } from '../../paper/facts.js';
import { FACT_PROPERTIES, isList, TEXT_FACTS } from '../../paper/factTable.js';
import {
  keysOf,
  storedTexts,
  storeFacts,
  type FactKeys,
  type StoredFacts,
} from '../../paper/storedFacts.js';
import { formatOrigin } from '../../source/claim.js';
import { orNull } from '../../source/storedList.js';
import { FIELD_DELIMITER, fieldsOf, listField, splitList, textField } from './fields.js';

/** The importer fields of what a paper's records state, and of the keys of its texts; its `dateKey` has a column of its own. */
export const FACT_COLUMNS: readonly string[] = [
  ...FACT_PROPERTIES.map((property) => (isList(property) ? `${property}:string[]` : property)),
  'titleKey',
  'searchWords',
];

/** Facts that the fields of a record name, sorted as provenance is. */
const SOURCED = [...TEXT_FACTS, 'authors' as const, 'notices' as const].sort();

/** What one record stores, the same as its `PaperClaims` would. */
export function factsOfRecord(paper: PaperRecord): StoredFacts {
  const { source, record, version, facts, referencesComplete, deleted, noLongerCites } = paper;
  const hasNotices = facts.retraction !== undefined || (facts.notices?.length ?? 0) > 0;
  if (hasNotices || deleted || noLongerCites !== undefined) {
    const claims = new PaperClaims();
    addPaperRecord(claims, paper);
    return storeFacts(claims);
  }
  const origin = formatOrigin(source, version, record);
  const { authors, reportedCitationCount: count } = facts;
  const stored = storeAuthors(authors);
  const provenance = SOURCED.filter((name) => facts[name] !== undefined).map(
    (name) => `${name}=${origin}`,
  );
  return {
    ...storedTexts((name) => facts[name]),
    ...stored,
    ...{ notices: null, retractionStatus: null, retractionDate: null },
    ...keysOf({ ...facts, ...stored }),
    reportedCitationCounts: count === undefined ? null : [`${origin}=${count}`],
    sources: [origin],
    provenance: orNull(provenance),
    superseded: null,
    tombstones: null,
    completeReferences: referencesComplete ? [origin] : null,
    deletedReferences: null,
  };
}

/** Facts as one row's part. */
export function factFields(facts: StoredFacts, delimiter: string): string {
  const fields = FACT_PROPERTIES.map((property) =>
    isList(property) ? listField(facts[property], delimiter) : textField(facts[property]),
  );
  return [...fields, textField(facts.titleKey), textField(facts.searchWords)].join(FIELD_DELIMITER);
}

/** The facts that such fields store. */
export function readFactFields(fields: string, delimiter: string): StoredFacts {
  const values = fieldsOf(fields, FACT_COLUMNS);
  const facts: Record<string, string | string[] | null> = {};
  for (const [place, property] of FACT_PROPERTIES.entries()) {
    const value = values[place] ?? null;
    facts[property] = isList(property) ? splitList(value, delimiter) : value;
  }
  // Every property is there, and is a list where `isList` says so.
  const stored = facts as unknown as Omit<StoredFacts, keyof FactKeys>;
  return { ...stored, ...keysOf(stored) };
}

/** The authors that such fields store. */
export function readAuthorFields(fields: string, delimiter: string): StoredAuthors {
  const values = fieldsOf(fields, FACT_COLUMNS);
  const [authorNames, authorOrcids, authorIds] = AUTHOR_COLUMNS.map((property) =>
    splitList(values[FACT_PROPERTIES.indexOf(property)] ?? null, delimiter),
  );
  return {
    authorNames: authorNames ?? null,
    authorOrcids: authorOrcids ?? null,
    authorIds: authorIds ?? null,
  };
}

/** Whether a list of these facts contains the delimiter, so that it would be ambiguous. */
export function holdsDelimiter({ authorNames }: StoredFacts, delimiter: string): boolean {
  return authorNames?.some((name) => name.includes(delimiter)) ?? false;
}

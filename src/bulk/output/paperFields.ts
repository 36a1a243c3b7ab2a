import type { PaperRecord } from '../../record/record.js';
import { dateKeyOf } from '../../paper/partialDate.js';
import { PaperClaims } from '../../paper/facts.js';
import { FACT_PROPERTIES, isList, TEXT_FACTS } from '../../paper/factTable.js';
import { storedTexts, storeFacts, storeOrcids, type StoredFacts } from '../../paper/storedFacts.js';
import { formatOrigin } from '../../source/claim.js';
import { orNull } from '../../source/storedList.js';
import { must } from '../../must.js';
import { FIELD_DELIMITER, fieldsOf, listField, splitList, textField } from './fields.js';

/** The importer fields of a paper. */
export const FACT_COLUMNS = FACT_PROPERTIES.map((property) =>
  isList(property) ? `${property}:string[]` : property,
);

/** Facts that the fields of a record name, sorted as provenance is. */
const SOURCED = [...TEXT_FACTS, 'authors' as const].sort();

/** What one record stores, the same as its `PaperClaims` would. */
export function factsOfRecord({ source, version, facts }: PaperRecord): StoredFacts {
  if (facts.retraction !== undefined) {
    const claims = new PaperClaims();
    claims.addRecord(source, version, facts);
    return storeFacts(claims);
  }
  const origin = formatOrigin(source, version);
  const { authors, reportedCitationCount: count } = facts;
  const provenance = SOURCED.filter((name) => facts[name] !== undefined).map(
    (name) => `${name}=${origin}`,
  );
  return {
    ...storedTexts((name) => facts[name]),
    authorNames: authors?.map(({ name }) => name) ?? null,
    authorOrcids: storeOrcids(authors),
    retractionStatus: null,
    retractionDate: null,
    dateKey: dateKeyOf(facts.publishedOn),
    reportedCitationCounts: count === undefined ? null : [`${origin}=${count}`],
    sources: [origin],
    provenance: orNull(provenance),
    superseded: null,
  };
}

/** Facts as one row's part. */
export function factFields(facts: StoredFacts, delimiter: string): string {
  return FACT_PROPERTIES.map((property) =>
    isList(property) ? listField(facts[property], delimiter) : textField(facts[property]),
  ).join(FIELD_DELIMITER);
}

/** The facts that such fields store. */
export function readFactFields(fields: string, delimiter: string): StoredFacts {
  const values = fieldsOf(fields, FACT_COLUMNS);
  const facts: Record<string, string | string[] | null> = {};
  for (const [place, value] of values.entries()) {
    const property = must(FACT_PROPERTIES[place], `the property of field ${place}`);
    facts[property] = isList(property) ? splitList(value, delimiter) : value;
  }
  // Every property is there, and is a list where `isList` says so.
  const stored = facts as unknown as Omit<StoredFacts, 'dateKey'>;
  return { ...stored, dateKey: dateKeyOf(stored.publishedOn) };
}

/** Whether a list of these facts contains the delimiter, so that it would be ambiguous. */
export function holdsDelimiter({ authorNames }: StoredFacts, delimiter: string): boolean {
  return authorNames?.some((name) => name.includes(delimiter)) ?? false;
}

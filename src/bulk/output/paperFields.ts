import type { PaperRecord } from '../../record/record.js';
import { dateKeyOf } from '../../paper/partialDate.js';
import type { RetractionStatus } from '../../paper/retraction.js';
import { PaperStatements, type FactName } from '../../paper/facts.js';
import { storeFacts, storeOrcids, type StoredFacts } from '../../paper/storedFacts.js';
import { formatOrigin } from '../../source/said.js';
import { orNull } from '../../source/storedList.js';
import { FIELD_DELIMITER, fieldsOf, listField, listOf, textField } from './fields.js';

/** The importer fields of a paper. */
export const FACT_COLUMNS = [
  'title',
  'summary',
  'abstract',
  'authorNames:string[]',
  'authorOrcids:string[]',
  'venue',
  'publishedOn',
  'url',
  'retractionStatus',
  'retractionDate',
  'reportedCitationCounts:string[]',
  'sources:string[]',
  'provenance:string[]',
  'superseded:string[]',
] as const;

const TEXTS = ['abstract', 'authors', 'publishedOn', 'summary', 'title', 'url', 'venue'] as const;

/** What one record stores, the same as its `PaperStatements` would. */
export function factsOfRecord({ source, version, facts }: PaperRecord): StoredFacts {
  if (facts.retraction !== undefined) {
    const statements = new PaperStatements();
    statements.addRecord(source, version, facts);
    return storeFacts(statements);
  }
  const origin = formatOrigin(source, version);
  const { authors, reportedCitationCount: count } = facts;
  const provenance = TEXTS.filter((name: FactName) => facts[name] !== undefined).map(
    (name) => `${name}=${origin}`,
  );
  return {
    title: facts.title ?? null,
    summary: facts.summary ?? null,
    abstract: facts.abstract ?? null,
    authorNames: authors?.map(({ name }) => name) ?? null,
    authorOrcids: storeOrcids(authors),
    venue: facts.venue ?? null,
    publishedOn: facts.publishedOn ?? null,
    url: facts.url ?? null,
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
  return [
    textField(facts.title),
    textField(facts.summary),
    textField(facts.abstract),
    listField(facts.authorNames, delimiter),
    listField(facts.authorOrcids, delimiter),
    textField(facts.venue),
    textField(facts.publishedOn),
    textField(facts.url),
    textField(facts.retractionStatus),
    textField(facts.retractionDate),
    listField(facts.reportedCitationCounts, delimiter),
    listField(facts.sources, delimiter),
    listField(facts.provenance, delimiter),
    listField(facts.superseded, delimiter),
  ].join(FIELD_DELIMITER);
}

/** The facts that such fields store. */
export function readFactFields(fields: string, delimiter: string): StoredFacts {
  const [title, summary, abstract, names, orcids, venue, publishedOn, url, ...more] = fieldsOf(
    fields,
    FACT_COLUMNS,
  );
  const [status, retractionDate, counts, sources, provenance, superseded] = more;
  return {
    title,
    summary,
    abstract,
    authorNames: listOf(names, delimiter),
    authorOrcids: listOf(orcids, delimiter),
    venue,
    publishedOn,
    url,
    retractionStatus: status as RetractionStatus | null,
    retractionDate,
    dateKey: dateKeyOf(publishedOn),
    reportedCitationCounts: listOf(counts, delimiter),
    sources: listOf(sources, delimiter),
    provenance: listOf(provenance, delimiter),
    superseded: listOf(superseded, delimiter),
  };
}

/** Whether a list of these facts contains the delimiter, so that it would be ambiguous. */
export function holdsDelimiter({ authorNames }: StoredFacts, delimiter: string): boolean {
  return authorNames?.some((name) => name.includes(delimiter)) ?? false;
}

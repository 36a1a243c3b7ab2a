import { z } from 'zod';
import { formatOrigin, parseOrigin, type Claim } from '../source/claim.js';
import { orNull } from '../source/storedList.js';
import { readThresholds, type StoredThresholds } from '../source/thresholds.js';
import { dateKeyOf } from './partialDate.js';
import { searchWordsOf } from './searchWords.js';
import { titleKeyOf } from './titleKey.js';
import {
  AUTHOR,
  readStoredAuthors,
  storeAuthors,
  type AuthorFact,
  type StoredAuthors,
} from './authors.js';
import { PaperClaims, type FactValue } from './facts.js';
import { FACT_NAMES, TEXT_FACTS, type FactName, type TextFact } from './factTable.js';
import type { NoticeFact } from './notice.js';
import type { RetractionFact } from './retraction.js';
import {
  readEntries,
  readRetraction,
  RETRACTION,
  storeNotices,
  type StoredNotices,
} from './storedNotices.js';

/** Properties by which papers are found and sorted, derived from their facts. */
export interface FactKeys {
  dateKey: string;
  /** Null for a paper without a title, or with one of signs alone. */
  titleKey: string | null;
  /** Words for the full-text index that it would not find in the texts of the paper; null when there are none. */
  searchWords: string | null;
}

/** The facts that keys are derived from. */
export type KeyedFacts = Partial<
  Record<'title' | 'publishedOn' | 'abstract' | 'summary', string | null | undefined>
> & { readonly authorNames?: readonly string[] | null | undefined };

export const FACT_KEYS = [
  'dateKey',
  'titleKey',
  'searchWords',
] as const satisfies (keyof FactKeys)[];
/** Raised when a key is derived in another way: the next start then derives those of all papers again. */
export const KEYS_VERSION = 1;

/** The keys of a paper with these facts. */
export function keysOf(facts: KeyedFacts): FactKeys {
  const { title, publishedOn, abstract, summary, authorNames } = facts;
  return {
    dateKey: dateKeyOf(publishedOn),
    titleKey: titleKeyOf(title),
    searchWords: searchWordsOf([title, abstract, summary, ...(authorNames ?? [])]),
  };
}

/** The properties of a `Paper` node that hold facts; null stands for an absent property. */
export interface StoredFacts
  extends
    Record<TextFact, string | null>,
    FactKeys,
    StoredAuthors,
    StoredThresholds,
    StoredNotices {
  /** `source@version=count`, as all origins with the name of the record where there is one: `source/record@version`. */
  reportedCitationCounts: string[] | null;
  /** `source@version`, the newest version of each record. */
  sources: string[] | null;
  /** `fact=source@version` of the preferred value of each fact; of notices, of each record that lists them. */
  provenance: string[] | null;
  /** JSON of each reported value that is not the preferred one. */
  superseded: string[] | null;
}

/** Facts with one preferred value; reported counts and notices are kept per record instead. */
const COMPETING = FACT_NAMES.filter(
  (name) => name !== 'reportedCitationCount' && name !== 'notices',
);
type CompetingFact = Exclude<FactName, 'reportedCitationCount' | 'notices'>;

const SUPERSEDED = z.object({
  fact: z.enum(FACT_NAMES),
  source: z.string(),
  record: z.string().optional(),
  version: z.string(),
  value: z.union([z.string(), z.number(), z.array(AUTHOR), RETRACTION]),
});

/**
 * The properties that store these claims: the preferred value of each fact, and the others in separate
 * lists.
 */
export function storeFacts(claims: PaperClaims): StoredFacts {
  const preferred = new Map<FactName, unknown>();
  let retraction: Claim<RetractionFact> | undefined;
  const provenance: string[] = [];
  const superseded: string[] = [];
  for (const fact of COMPETING) {
    const ofFact = claims.claimsOf(fact);
    const winner = ofFact.pop();
    if (winner === undefined) continue;
    preferred.set(fact, winner.value);
    if (fact === 'retraction') retraction = winner as Claim<RetractionFact>;
    else provenance.push(`${fact}=${formatOrigin(winner.source, winner.version, winner.record)}`);
    for (const { source, record, version, value } of ofFact) {
      superseded.push(JSON.stringify({ fact, source, record, version, value }));
    }
  }
  const authors = preferred.get('authors') as readonly AuthorFact[] | undefined;
  const lists = claims.claimsOf('notices') as Claim<readonly NoticeFact[]>[];
  const { provenance: ofNotices, ...notices } = storeNotices(lists, retraction);
  const texts = storedTexts((name) => preferred.get(name) as string | undefined);
  const stored = storeAuthors(authors);
  return {
    ...texts,
    ...stored,
    ...notices,
    ...keysOf({ ...texts, ...stored }),
    reportedCitationCounts: orNull(storeCounts(claims)),
    sources: orNull(claims.origins()),
    provenance: orNull([...provenance, ...ofNotices].sort()),
    superseded: orNull(superseded.sort()),
    ...claims.thresholds(),
  };
}

/** The properties of the facts that are texts. */
export function storedTexts(
  textOf: (name: TextFact) => string | null | undefined,
): Record<TextFact, string | null> {
  const texts = {} as Record<TextFact, string | null>;
  for (const name of TEXT_FACTS) texts[name] = textOf(name) ?? null;
  return texts;
}

/** Whether only identifiers are known. */
export function isStub(stored: StoredFacts): boolean {
  return stored.provenance === null && stored.reportedCitationCounts === null;
}

/** The labels of a paper that its claims determine. */
export function labelsOf(stored: StoredFacts): { stub: boolean; deleted: boolean } {
  return { stub: isStub(stored), deleted: isDeleted(stored) };
}

/** Whether all that sources say of a paper is that they have deleted their records of it. */
export function isDeleted(stored: Pick<StoredFacts, 'sources' | 'tombstones'>): boolean {
  return stored.tombstones !== null && stored.sources === null;
}

/** The claims that `storeFacts` stored. */
export function readPaperClaims(stored: StoredFacts): PaperClaims {
  const claims = new PaperClaims();
  claims.addThresholds(readThresholds(stored));
  for (const origin of stored.sources ?? []) {
    const { source, version, record } = parseOrigin(origin);
    claims.addSource(source, version, record);
  }
  for (const entry of stored.provenance ?? []) {
    const [fact, origin] = splitAt(entry, '=') as [CompetingFact | 'notices', string];
    const value = fact === 'notices' ? [] : preferredValue(stored, fact);
    if (value !== null) claims.addFact(fact, { ...parseOrigin(origin), value });
  }
  for (const { value, ...origin } of readEntries(stored.notices)) {
    if ('kind' in value) claims.addFact('notices', { ...origin, value: [value] });
    else claims.addFact('retraction', { ...origin, value });
  }
  for (const entry of stored.superseded ?? []) {
    const { fact, ...claim } = SUPERSEDED.parse(JSON.parse(entry));
    claims.addFact(fact, claim);
  }
  for (const entry of stored.reportedCitationCounts ?? []) {
    const at = entry.lastIndexOf('=');
    const [origin, count] = [entry.slice(0, at), entry.slice(at + 1)];
    claims.addFact('reportedCitationCount', { ...parseOrigin(origin), value: Number(count) });
  }
  return claims;
}

function preferredValue(stored: StoredFacts, fact: CompetingFact): FactValue | null {
  if (fact === 'retraction') return readRetraction(stored);
  if (fact === 'authors') return readStoredAuthors(stored);
  return stored[fact];
}

function storeCounts(claims: PaperClaims): string[] {
  return claims
    .claimsOf('reportedCitationCount')
    .map(
      ({ source, record, version, value }) =>
        `${formatOrigin(source, version, record)}=${JSON.stringify(value)}`,
    )
    .sort();
}

function splitAt(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
}

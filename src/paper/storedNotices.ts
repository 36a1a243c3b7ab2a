import { z } from 'zod';
import { formatOrigin, parseOrigin, type Claim } from '../source/claim.js';
import { editorialStateOf, retractionIn } from './editorialState.js';
import { NOTICE_KINDS, type NoticeFact } from './notice.js';
import { RETRACTION_STATUSES, type RetractionFact, type RetractionStatus } from './retraction.js';
import { noticeOfRetraction, statedNotices, type StatedNotice } from './statedNotices.js';

/** The properties of a paper that hold notices; null stands for an absent property. */
export interface StoredNotices {
  /**
   * JSON of each notice and where it comes from; beside them also of the preferred `retraction` fact. Null where no
   * record has a notice: then the two below are that fact.
   */
  notices: string[] | null;
  /** As the notices have it. */
  retractionStatus: RetractionStatus | null;
  /** A partial date, like `publishedOn`. */
  retractionDate: string | null;
}

export const RETRACTION = z.object({
  status: z.enum(RETRACTION_STATUSES),
  date: z.string().optional(),
});
const NOTICE = z.object({
  kind: z.enum(NOTICE_KINDS),
  date: z.string().optional(),
  doi: z.string().optional(),
  reasons: z.array(z.string()).optional(),
  source: z.string().optional(),
  record: z.string().optional(),
});
const ENTRY = z.object({
  source: z.string(),
  record: z.string().optional(),
  version: z.string(),
  value: z.union([NOTICE, RETRACTION]),
});
type Entry = Claim<NoticeFact | RetractionFact>;

/** How the notices of records and the preferred `retraction` fact are stored, and the entries of `provenance`. */
export function storeNotices(
  lists: readonly Claim<readonly NoticeFact[]>[],
  retraction: Claim<RetractionFact> | undefined,
): StoredNotices & { provenance: string[] } {
  const provenance = lists.map((claim) => provenanceOf('notices', claim));
  const entries: Entry[] = lists.flatMap(({ value, ...origin }) =>
    value.map((notice) => ({ ...origin, value: notice })),
  );
  if (entries.length > 0) {
    if (retraction !== undefined) entries.push(retraction);
    const told = retractionIn(editorialStateOf(statedNotices(entries.map(noticeIn))));
    return {
      notices: entries.map(textOf).sort(),
      ...{ retractionStatus: told?.status ?? null, retractionDate: told?.notice.date ?? null },
      provenance,
    };
  }
  if (retraction !== undefined) provenance.push(provenanceOf('retraction', retraction));
  const { status = null, date = null } = retraction?.value ?? {};
  return { notices: null, retractionStatus: status, retractionDate: date, provenance };
}

/** The claims that `storeNotices` stored as entries of `notices`. */
export function readEntries(notices: readonly string[] | null): Entry[] {
  return (notices ?? []).map((text) => ENTRY.parse(JSON.parse(text)));
}

/** The retraction that is stored by itself; null where there is none. */
export function readRetraction({
  notices,
  retractionStatus: status,
  retractionDate: date,
}: StoredNotices): RetractionFact | null {
  if (notices !== null || status === null) return null;
  return date === null ? { status } : { status, date };
}

/** All notices about a paper, as `statedNotices` gives them, its `retraction` fact among them. */
export function noticesOf(
  stored: StoredNotices & { readonly retractionOrigin: string | null },
): StatedNotice[] {
  const alone = readRetraction(stored);
  const { retractionOrigin: origin, notices } = stored;
  const entries =
    alone === null || origin === null
      ? readEntries(notices)
      : [{ ...parseOrigin(origin.slice(origin.indexOf('=') + 1)), value: alone }];
  return statedNotices(entries.map(noticeIn));
}

function noticeIn({ value, ...origin }: Entry): Claim<NoticeFact> {
  return 'kind' in value ? { ...origin, value } : noticeOfRetraction({ ...origin, value });
}

function textOf({ source, record, version, value }: Entry): string {
  return JSON.stringify({ source, record, version, value });
}

function provenanceOf(fact: string, { source, version, record }: Claim<unknown>): string {
  return `${fact}=${formatOrigin(source, version, record)}`;
}

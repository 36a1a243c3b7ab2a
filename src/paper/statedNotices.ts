import { groupBy } from '../groupBy.js';
import { compareClaims, recordKeyOf, type Claim } from '../source/claim.js';
import { compareText } from '../source/version.js';
import { NOTICE_OF_STATUS, type NoticeFact, type NoticeKind } from './notice.js';
import { dateKeyOf } from './partialDate.js';
import type { RetractionFact } from './retraction.js';

/** A notice about a paper, and who says so. */
export interface StatedNotice {
  readonly kind: NoticeKind;
  readonly date: string | null;
  readonly doi: string | null;
  readonly reasons: readonly string[];
  /** Who keeps the notice: the source of the record, or the one that it names. */
  readonly source: string;
  /** Name of the notice there; null where it has none. */
  readonly record: string | null;
  readonly claim: Claim<NoticeFact>;
}

/**
 * The notices that records state, each once: a set by source and name. Several records may have one notice, as Crossref
 * and Retraction Watch do: then that of its own source counts, or else the preferred one. Newest first, undated ones last.
 */
export function statedNotices(claims: readonly Claim<NoticeFact>[]): StatedNotice[] {
  const groups = groupBy(claims.map(stated), identityOf);
  return [...groups.values()].flatMap(ofPreferredRecord).sort(newestFirst);
}

/** A retraction as the notice that it stands for. */
export function noticeOfRetraction({
  value: { status, date },
  ...origin
}: Claim<RetractionFact>): Claim<NoticeFact> {
  return { ...origin, value: { kind: NOTICE_OF_STATUS[status], date } };
}

function stated(claim: Claim<NoticeFact>): StatedNotice {
  const { kind, date = null, doi = null, reasons = [], source, record } = claim.value;
  const own = source === undefined ? claim.record : undefined;
  return {
    ...{ kind, date, doi, reasons, source: source ?? claim.source },
    record: record ?? own ?? null,
    claim,
  };
}

/** Without a name, a notice is known by its DOI, or else by its date. */
function identityOf({ source, record, kind, doi, date }: StatedNotice): string {
  return JSON.stringify(
    record === null ? [source, kind, doi ?? null, doi === null ? date : null] : [source, record],
  );
}

function ofPreferredRecord(group: readonly [StatedNotice, ...StatedNotice[]]): StatedNotice[] {
  const preferred = group.reduce((best, notice) =>
    comparePreference(notice, best) > 0 ? notice : best,
  );
  const key = recordKeyOf(preferred.claim);
  return group.filter(({ claim }) => recordKeyOf(claim) === key);
}

function comparePreference(a: StatedNotice, b: StatedNotice): number {
  return Number(isDirect(a)) - Number(isDirect(b)) || compareClaims(a.claim, b.claim);
}

function isDirect({ source, claim }: StatedNotice): boolean {
  return source === claim.source;
}

function newestFirst(a: StatedNotice, b: StatedNotice): number {
  return (
    compareText(dateKeyOf(b.date), dateKeyOf(a.date)) ||
    compareText(textOf(a.claim), textOf(b.claim))
  );
}

function textOf({ value, ...origin }: Claim<NoticeFact>): string {
  return `${JSON.stringify(value)} ${recordKeyOf(origin)}`;
}

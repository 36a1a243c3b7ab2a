import { groupBy } from '../groupBy.js';
import type { NoticeKind } from './notice.js';
import { NOTICE_KINDS } from './notice.js';
import { dateKeyOf } from './partialDate.js';
import type { RetractionStatus } from './retraction.js';

/** What the state of a paper depends on. */
export interface DatedNotice {
  readonly kind: NoticeKind;
  /** A partial date; null where none is known. */
  readonly date: string | null;
}

/** A state, and the notice that opened it. */
export interface OpenedState<Notice extends DatedNotice> {
  readonly kind: NoticeKind;
  readonly notice: Notice;
}

export interface EditorialState<Notice extends DatedNotice> {
  /** Null where the notices make no state, as a removal alone does. */
  readonly current: OpenedState<Notice> | null;
  /** The first removal; independent of everything else. */
  readonly removal: Notice | null;
}

const RETRACTING = {
  RETRACTION: 'RETRACTED',
  RETRACTION_AND_REPLACEMENT: 'RETRACTED',
  WITHDRAWAL: 'WITHDRAWN',
  PARTIAL_RETRACTION: 'PARTIALLY_RETRACTED',
} as const satisfies Partial<Record<NoticeKind, RetractionStatus>>;

/** The kinds of notices that leave a paper retracted, removals among them. */
export const RETRACTING_KINDS: readonly string[] = [...Object.keys(RETRACTING), 'REMOVAL'];

/**
 * The state that notices leave a paper in, whatever their order. They count by date, those of one day together: a
 * reinstatement ends every state of its day or earlier; else the gravest notice of the day decides, except that a concern
 * or a correction hides nothing graver. A notice of a year or a month counts before its first day, one without a date
 * before all others. A state is opened by its first notice since another state; by a dated one, where there is any.
 */
export function editorialStateOf<Notice extends DatedNotice>(
  notices: readonly Notice[],
): EditorialState<Notice> {
  const removals = notices.filter(({ kind }) => kind === 'REMOVAL').sort(byDate);
  const [removal = null] = removals.filter(({ date }) => date !== null).concat(removals);
  const others = notices.filter(({ kind }) => kind !== 'REMOVAL').sort(byDate);
  let current: OpenedState<Notice> | null = null;
  for (const day of groupBy(others, ({ date }) => dateKeyOf(date)).values()) {
    current = stateAfter(current, decisiveOf(day));
  }
  return { current, removal };
}

/** The retraction that a state is, in the words of the field `retraction`; null for one that is none. */
export function retractionIn<Notice extends DatedNotice>({
  current,
  removal,
}: EditorialState<Notice>): { status: RetractionStatus; notice: Notice } | null {
  if (current !== null && isRetracting(current.kind)) {
    return { status: RETRACTING[current.kind], notice: current.notice };
  }
  return removal === null ? null : { status: 'REMOVED', notice: removal };
}

function stateAfter<Notice extends DatedNotice>(
  before: OpenedState<Notice> | null,
  notice: Notice,
): OpenedState<Notice> {
  const { kind } = notice;
  if (before !== null && isHidden(kind, before.kind)) return before;
  const goesOn = before?.kind === kind && before.notice.date !== null;
  return goesOn ? before : { kind, notice };
}

/** Whether a later notice changes nothing: a concern after a retraction, a correction after a concern. */
function isHidden(kind: NoticeKind, before: NoticeKind): boolean {
  const isWeak = kind === 'EXPRESSION_OF_CONCERN' || kind === 'CORRECTION';
  return isWeak && gravityOf(before) < gravityOf(kind);
}

function decisiveOf<Notice extends DatedNotice>(day: readonly [Notice, ...Notice[]]): Notice {
  const reinstatement = day.find(({ kind }) => kind === 'REINSTATEMENT');
  if (reinstatement !== undefined) return reinstatement;
  return day.reduce((gravest, notice) =>
    gravityOf(notice.kind) < gravityOf(gravest.kind) ? notice : gravest,
  );
}

/** The place in the order of gravity. */
function gravityOf(kind: NoticeKind): number {
  return NOTICE_KINDS.indexOf(kind);
}

function isRetracting(kind: NoticeKind): kind is keyof typeof RETRACTING {
  return Object.hasOwn(RETRACTING, kind);
}

function byDate(a: DatedNotice, b: DatedNotice): number {
  const [one, other] = [dateKeyOf(a.date), dateKeyOf(b.date)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

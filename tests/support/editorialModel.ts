/** A notice as the model sees it. */
export interface ModelNotice {
  readonly kind: string;
  readonly date: string | null;
}

export interface ModelState {
  readonly kind: string | null;
  readonly since: string | null;
  readonly removedSince: string | null | undefined;
}

/** The gravest first. */
const STRONG = ['RETRACTION', 'RETRACTION_AND_REPLACEMENT', 'WITHDRAWAL', 'PARTIAL_RETRACTION'];

/**
 * The state of a paper by the words of docs/graph-model.md, each asked of all notices at once: nothing here goes from one
 * day to the next, and nothing is shared with what is tested.
 */
export function modelState(notices: readonly ModelNotice[]): ModelState {
  const removals = notices.filter(({ kind }) => kind === 'REMOVAL');
  const removedSince = removals.length === 0 ? undefined : firstDate(removals);
  const ends = notices.filter(({ kind }) => kind === 'REINSTATEMENT');
  const standing = notices.filter((notice) => !ends.some((end) => dayOf(end) >= dayOf(notice)));
  const of = (kind: string) => standing.filter((notice) => notice.kind === kind);
  const retracting = standing.filter(({ kind }) => STRONG.includes(kind));
  if (retracting.length > 0) return { ...stateOfRetractions(retracting), removedSince };
  for (const kind of ['EXPRESSION_OF_CONCERN', 'CORRECTION']) {
    if (of(kind).length > 0) return { kind, since: firstDate(of(kind)), removedSince };
  }
  if (ends.length === 0) return { kind: null, since: null, removedSince };
  const isEnd = (day: number) => ends.some((end) => dayOf(end) === day);
  const others = notices.filter(
    (notice) => !['REINSTATEMENT', 'REMOVAL'].includes(notice.kind) && !isEnd(dayOf(notice)),
  );
  const lastOther = Math.max(-1, ...others.map(dayOf));
  const since = firstDate(ends.filter((end) => dayOf(end) > lastOther));
  return { kind: 'REINSTATEMENT', since, removedSince };
}

function stateOfRetractions(retracting: readonly ModelNotice[]) {
  const gravestOn = (day: number) =>
    STRONG.find((kind) => retracting.some((each) => each.kind === kind && dayOf(each) === day));
  const days = retracting.map(dayOf);
  const kind = gravestOn(Math.max(...days)) ?? null;
  const lastOfOthers = Math.max(-1, ...days.filter((day) => gravestOn(day) !== kind));
  const own = retracting.filter((each) => each.kind === kind && dayOf(each) > lastOfOthers);
  return { kind, since: firstDate(own) };
}

/** The earliest date; null where all are undated. */
function firstDate(notices: readonly ModelNotice[]): string | null {
  const dated = notices.filter(({ date }) => date !== null);
  const first = Math.min(...dated.map(dayOf));
  return dated.find((notice) => dayOf(notice) === first)?.date ?? null;
}

/** A number of eight digits; a year and a month end in zeros, and no date is zero. */
function dayOf({ date }: ModelNotice): number {
  return date === null ? 0 : Number(date.replaceAll('-', '').padEnd(8, '0'));
}

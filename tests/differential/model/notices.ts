import { modelState } from '../../support/editorialModel.js';
import type { PaperRecord } from '../fixture/paperRecord.js';
import type { Notice, PaperFacts } from './graph.js';

type Retraction = { readonly status: string; readonly date?: string };
type Stated<Value> = { readonly value: Value; readonly source: string; readonly version: string };

const KINDS: Readonly<Record<string, string>> = {
  RETRACTED: 'RETRACTION',
  PARTIALLY_RETRACTED: 'PARTIAL_RETRACTION',
  WITHDRAWN: 'WITHDRAWAL',
  REMOVED: 'REMOVAL',
};
const STATUSES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(KINDS).map(([status, kind]) => [kind, status])),
  RETRACTION_AND_REPLACEMENT: 'RETRACTED',
};

/** The notices of a fixture in which each source has one record of a paper with notices, and no source has another's. */
export function editorialFacts(
  records: readonly PaperRecord[],
  retraction: Stated<Retraction> | null,
): Pick<PaperFacts, 'notices' | 'editorialState' | 'retraction'> {
  const said = records.flatMap(({ notices = [], source, version }) =>
    notices.map((notice) => noticeOf(notice, source, version)),
  );
  const { status = '', date } = retraction?.value ?? {};
  const old = retraction
    ? [noticeOf({ kind: KINDS[status] ?? '', date }, retraction.source, retraction.version)]
    : [];
  const notices = [...said, ...old].sort((a, b) => dayOf(b) - dayOf(a));
  const { kind, since, removedSince } = modelState(notices);
  const opened = notices.find((notice) => notice.kind === kind && notice.date === since) ?? null;
  const removal = notices.find((each) => each.kind === 'REMOVAL' && each.date === removedSince);
  const told = kind !== null && Object.hasOwn(STATUSES, kind) ? opened : (removal ?? null);
  return {
    notices,
    editorialState:
      notices.length === 0
        ? null
        : {
            ...{ state: kind, since, undated: kind !== null && since === null, notice: opened },
            ...{ removed: removal !== undefined, removedSince: removedSince ?? null },
          },
    retraction: told && {
      ...{ status: STATUSES[told.kind] ?? '', date: told.date, source: told.source },
    },
  };
}

function noticeOf(
  given: { kind: string; date?: string | undefined; doi?: string; reasons?: readonly string[] },
  source: string,
  version = '0',
): Notice {
  const { kind, date = null, doi = null, reasons = [] } = given;
  const asOf = version === '0' ? null : version;
  return { kind, date, doi, reasons, source, record: null, reportedBy: source, asOf };
}

function dayOf({ date }: Notice): number {
  return date === null ? 0 : Number(date.replaceAll('-', '').padEnd(8, '0'));
}

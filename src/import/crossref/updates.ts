import {
  RETRACTION_STATUSES,
  type RetractionFact,
  type RetractionStatus,
} from '../../paper/retraction.js';
import type { Entry, Problem } from '../../record/record.js';
import { readDate } from './dates.js';
import { Fields, isObject } from '../json/fields.js';
import { readDoi, reducedWork, type Work } from './work.js';

/** The Crossref update types that retract a publication; corrections and others do not. */
const RETRACTIONS: Readonly<Record<string, RetractionStatus>> = {
  retraction: 'RETRACTED',
  partial_retraction: 'PARTIALLY_RETRACTED',
  withdrawal: 'WITHDRAWN',
  removal: 'REMOVED',
};

/** The retractions in a notice: one entry each, about the other work, at the version of the notice. */
export function retractionEntries(work: Work, noticeDate: string | undefined): Entry[] {
  const updates = work.value['update-to'];
  if (!Array.isArray(updates)) return [];
  const published = noticeDate && { 'date-parts': [noticeDate.split('-').map(Number)] };
  return updates.flatMap((update: unknown, index) => {
    if (update === null) return [];
    const entry = readUpdate(work, update, `update-to.${index}`, noticeDate);
    if (entry === undefined || !('problems' in entry)) return entry ?? [];
    return { ...entry, correctable: reducedWork(work, { published, 'update-to': [update] }) };
  });
}

function readUpdate(
  work: Work,
  update: unknown,
  path: string,
  noticeDate: string | undefined,
): Entry | undefined {
  const problems: Problem[] = [];
  if (!isObject(update)) {
    problems.push({ code: 'BAD_VALUE', field: path, value: update, expected: 'an object' });
    return { kind: 'retraction', problems };
  }
  const fields = new Fields(update, problems, path);
  const status = readStatus(fields);
  if (status === undefined && problems.length === 0) return undefined;
  const key = readDoi(fields);
  const date = readDate(fields, 'updated') ?? noticeDate;
  if (status === undefined || key === undefined || problems.length > 0) {
    return { kind: 'retraction', problems };
  }
  const { source, version } = work;
  const facts = { retraction: { status, date } };
  return {
    kind: 'retraction',
    record: { kind: 'paper', identifiers: [key], source, version, facts },
  };
}

/**
 * The retraction of this work by notices about it. Of several, a full retraction outweighs a partial one, and
 * the first notice of a kind gives the date.
 */
export function readOwnRetraction(fields: Fields): RetractionFact | undefined {
  const notices = fields.objects('updated-by').flatMap((notice) => {
    const status = readStatus(notice);
    return status === undefined ? [] : { status, date: readDate(notice, 'updated') };
  });
  return notices.toSorted(compareNotices)[0];
}

function compareNotices(a: RetractionFact, b: RetractionFact): number {
  const bySeverity = severity(b.status) - severity(a.status);
  if (bySeverity !== 0 || a.date === b.date) return bySeverity;
  return (a.date ?? '9') < (b.date ?? '9') ? -1 : 1;
}

/** A part is less than the whole; otherwise the order of the statuses decides. */
function severity(status: RetractionStatus): number {
  return status === 'PARTIALLY_RETRACTED'
    ? -RETRACTION_STATUSES.length
    : -RETRACTION_STATUSES.indexOf(status);
}

function readStatus(fields: Fields): RetractionStatus | undefined {
  const type = fields.text('type')?.trim().toLowerCase().replace(/[- ]/g, '_') ?? '';
  return Object.hasOwn(RETRACTIONS, type) ? RETRACTIONS[type] : undefined;
}

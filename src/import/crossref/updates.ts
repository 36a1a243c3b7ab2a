import { createHash } from 'node:crypto';
import { canonicalDoi, DOI_EXPECTED } from '../../identifier/doi.js';
import type { NoticeFact } from '../../paper/notice.js';
import { LIMITS } from '../../record/limits.js';
import { writable } from '../../record/nesting.js';
import type { Entry, Problem, RecordEntry, RejectedEntry } from '../../record/record.js';
import { RECORD_NAME, RECORD_NAME_EXPECTED } from '../../source/recordName.js';
import { SOURCE_NAME, SOURCE_NAME_EXPECTED } from '../../source/sourceName.js';
import { Fields, isObject } from '../json/fields.js';
import { readDate } from './dates.js';
import { kindOfUpdate, UPDATE_TYPE_EXPECTED } from './updateKinds.js';
import { readDoi, reducedWork, type Work } from './work.js';

/**
 * What a notice says of other works: one entry each, about the other work, at the version of the notice. They are a record
 * of Crossref that is named by the notice, because a work may have several. Of an update whose type cannot be read nobody
 * knows whether it is a notice: it is a broken detail.
 */
export function noticeEntries(
  work: Work,
  noticeDate: string | undefined,
  problems: Problem[],
): Entry[] {
  const updates = work.value['update-to'];
  if (!Array.isArray(updates)) return [];
  const published = noticeDate && { 'date-parts': [noticeDate.split('-').map(Number)] };
  return updates.flatMap((update: unknown, index) => {
    if (update === null) return [];
    const entry = readUpdate(work, update, `update-to.${index}`, noticeDate, problems);
    if (entry === undefined) return [];
    if (!('problems' in entry) && entry.leftOut === undefined) return entry;
    return { ...entry, correctable: reducedWork(work, { published, 'update-to': [update] }) };
  });
}

function readUpdate(
  work: Work,
  update: unknown,
  path: string,
  noticeDate: string | undefined,
  ofNotice: Problem[],
): RecordEntry | RejectedEntry | undefined {
  const problems: Problem[] = [];
  if (!isObject(update)) {
    const value = writable(update);
    problems.push({ code: 'BAD_VALUE', field: path, value, expected: 'an object' });
    return { kind: 'notice', problems };
  }
  const fields = new Fields(update, problems, path);
  const kind = readKind(fields);
  if (kind === undefined) {
    ofNotice.push(...problems);
    return undefined;
  }
  const key = readDoi(fields);
  const date = readDate(fields, 'updated', work.version) ?? noticeDate;
  if (key === undefined) return { kind: 'notice', problems };
  const { source, version } = work;
  const doi = canonicalDoi(String(work.value.DOI)) ?? undefined;
  const notices = [{ kind, date, doi, ...readKeeper(fields) }];
  return {
    kind: 'notice',
    record: {
      ...{ kind: 'paper', identifiers: [key], source, record: recordNamed(work.key), version },
      facts: { notices },
    },
    ...(problems.length > 0 && { leftOut: problems }),
  };
}

/** The notices about this work; undefined where the record has no list of them, or none that can be read. */
export function readOwnNotices(fields: Fields, version: string): NoticeFact[] | undefined {
  if (!Array.isArray(fields.list('updated-by'))) return undefined;
  const before = fields.problems.length;
  const notices = fields.objects('updated-by').flatMap((update) => {
    const kind = readKind(update);
    if (kind === undefined) return [];
    const date = readDate(update, 'updated', version);
    return { kind, date, doi: readNoticeDoi(update), ...readKeeper(update) };
  });
  if (notices.length > LIMITS.notices) {
    fields.refuse('updated-by', `at most ${LIMITS.notices} notices`, notices.length);
    return undefined;
  }
  return notices.length === 0 && fields.problems.length > before ? undefined : notices;
}

/** Undefined for an update that is no notice, or a problem. */
function readKind(fields: Fields): NoticeFact['kind'] | undefined {
  const type = fields.text('type') ?? '';
  if (type.trim() === '') return undefined;
  const kind = kindOfUpdate(type);
  if (kind === undefined) fields.refuse('type', UPDATE_TYPE_EXPECTED);
  return kind ?? undefined;
}

function readNoticeDoi(fields: Fields): string | undefined {
  const text = fields.text('DOI') ?? '';
  if (text.trim() === '') return undefined;
  const doi = canonicalDoi(text);
  if (doi === null) fields.refuse('DOI', DOI_EXPECTED);
  return doi ?? undefined;
}

/** Whom Crossref has the notice from, and its name there; older records do not say. */
function readKeeper(fields: Fields): Pick<NoticeFact, 'source' | 'record'> {
  const source = fields.text('source')?.trim().toLowerCase() ?? '';
  const id = fields.raw('record-id');
  const record = typeof id === 'number' ? String(id) : (fields.text('record-id')?.trim() ?? '');
  const isSource = SOURCE_NAME.test(source);
  if (source !== '' && !isSource) fields.refuse('source', SOURCE_NAME_EXPECTED);
  const isName = RECORD_NAME.test(record);
  if (record !== '' && !isName) fields.refuse('record-id', RECORD_NAME_EXPECTED);
  return { source: isSource ? source : 'crossref', ...(isName && { record }) };
}

/** The name of what a notice says of other works. DOIs may be longer than names, and hold letters of any language. */
function recordNamed(key: string): string {
  return RECORD_NAME.test(key) ? key : createHash('sha256').update(key).digest('hex');
}

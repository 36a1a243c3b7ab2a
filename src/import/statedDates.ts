import { aheadOf } from '../paper/partialDate.js';
import type { PaperFacts } from '../paper/facts.js';
import type { NoticeFact } from '../paper/notice.js';
import type { Problem, RecordEntry } from '../record/record.js';

/** An entry without the dates that its source cannot know of: it says when its record was made. */
export function withoutDatesAhead(entry: RecordEntry): RecordEntry {
  const { record } = entry;
  if (record.kind !== 'paper') return entry;
  const { publishedOn, retraction, notices } = record.facts;
  const published = problemOf('publishedOn', publishedOn, record.version);
  const retracted = problemOf('retraction.date', retraction?.date, record.version);
  const ahead = (notices ?? []).map(({ date }, at) =>
    problemOf(`notices.${at}.date`, date, record.version),
  );
  const found = [published, retracted, ...ahead].filter((problem) => problem !== null);
  if (found.length === 0) return entry;
  const facts: PaperFacts = {
    ...record.facts,
    ...(published && { publishedOn: undefined }),
    ...(retracted && { retraction: retraction && { status: retraction.status } }),
    ...(notices && { notices: notices.map((each, at) => (ahead[at] ? undated(each) : each)) }),
  };
  const leftOut = [...(entry.leftOut ?? []), ...found];
  return { ...entry, record: { ...record, facts }, leftOut };
}

function undated({ date: _, ...notice }: NoticeFact): NoticeFact {
  return notice;
}

function problemOf(field: string, date: string | undefined, version: string): Problem | null {
  const expected = date === undefined ? null : aheadOf(version, date);
  return expected === null ? null : { code: 'BAD_VALUE', field, value: date, expected };
}

import { aheadOf } from '../paper/partialDate.js';
import type { PaperFacts } from '../paper/facts.js';
import type { Problem, RecordEntry } from '../record/record.js';

/** An entry without the dates that its source cannot know of: it says when its record was made. */
export function withoutDatesAhead(entry: RecordEntry): RecordEntry {
  const { record } = entry;
  if (record.kind !== 'paper') return entry;
  const { publishedOn, retraction } = record.facts;
  const published = problemOf('publishedOn', publishedOn, record.version);
  const retracted = problemOf('retraction.date', retraction?.date, record.version);
  if (published === null && retracted === null) return entry;
  const facts: PaperFacts = {
    ...record.facts,
    ...(published && { publishedOn: undefined }),
    ...(retracted && { retraction: retraction && { status: retraction.status } }),
  };
  const leftOut = [...(entry.leftOut ?? []), published, retracted].filter(
    (found) => found !== null,
  );
  return { ...entry, record: { ...record, facts }, leftOut };
}

function problemOf(field: string, date: string | undefined, version: string): Problem | null {
  const expected = date === undefined ? null : aheadOf(version, date);
  return expected === null ? null : { code: 'BAD_VALUE', field, value: date, expected };
}

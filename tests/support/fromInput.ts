import { expect } from '@jest/globals';
import { parseIdentifier, splitKey } from '../../src/identifier/identifier.js';
import { plainLine, plainText } from '../../src/import/crossref/plainText.js';
import { cleanText } from '../../src/paper/cleanText.js';
import type { PaperFacts } from '../../src/paper/facts.js';
import type { Entry, DataRecord } from '../../src/record/record.js';
import { parseVersion } from '../../src/source/version.js';

/** All texts and numbers of a value, and its keys. */
function scalarsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, part]) => [key, ...scalarsOf(part)]);
}

const cleanLine = (text: string) => cleanText(text) ?? '';

/** Expects that the entries of a record hold nothing that the record does not hold, and that all of it is valid. */
export function expectFromInput(entries: readonly Entry[], input: unknown, known: string[]): void {
  const scalars = [...scalarsOf(input), ...known];
  const texts = new Set([
    ...scalars,
    ...[plainLine, plainText, cleanLine].flatMap((convert) => scalars.map(convert)),
  ]);
  const lower = scalars.map((text) => text.toLowerCase());
  for (const entry of entries) {
    if (!('record' in entry) || entry.record.kind === 'source') continue;
    const { version } = entry.record;
    for (const key of keysIn(entry.record)) {
      expect(parseIdentifier(key).key).toBe(key);
      const value = splitKey(key).value.toLowerCase().replace(/^pmc/, '');
      expect(lower.some((text) => text.includes(value))).toBe(true);
    }
    expect(() => parseVersion(version)).not.toThrow();
    for (const text of textsIn(entry.record)) expect(texts).toContain(text);
  }
}

function keysIn(record: DataRecord): readonly string[] {
  return record.kind === 'paper' ? record.identifiers : [record.citing, record.cited];
}

function textsIn(record: DataRecord): string[] {
  if (record.kind === 'paper') return factTexts(record.facts);
  return record.contexts.flatMap(({ text, label }) =>
    [text, label].filter((each) => each !== null),
  );
}

/** The abstract is put together from words, and compared by itself. */
function factTexts({
  title,
  summary,
  venue,
  url,
  publishedOn,
  authors,
  ...facts
}: PaperFacts): string[] {
  const count = facts.reportedCitationCount;
  const names = authors?.map(({ name }) => name) ?? [];
  return [
    title,
    summary,
    venue,
    url,
    publishedOn,
    ...names,
    count === undefined ? count : String(count),
  ].filter((text) => text !== undefined);
}

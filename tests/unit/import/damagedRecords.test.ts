import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { adaptOpenAlex } from '../../../src/import/openalex/adapter.js';
import { adaptSemanticScholar } from '../../../src/import/semanticScholar/adapter.js';
import type { Entry, PaperRecord } from '../../../src/record/record.js';
import { DATACITE_RECORD } from '../../support/dataciteRecord.js';
import { placesIn, replacedAt, type JsonPlace } from '../../support/jsonPaths.js';
import { FULL_WORK } from '../../support/openAlexWorks.js';
import { holds } from '../../support/property.js';
import { DATASETS, FULL_PAPER } from '../../support/semanticScholarRecords.js';
import { entriesOfRecord } from '../../support/sourceEntries.js';

type Adapt = (record: unknown) => readonly Entry[];

/** A whole record, its adapter, and the fields without which it is none, or no work. */
type Whole = readonly [name: string, record: object, adapt: Adapt, needed: readonly string[]];

const semanticScholar: Adapt = (record) =>
  adaptSemanticScholar(record, { version: '2026-11-18', paper: null });
const dataCite: Adapt = (attributes) => entriesOfRecord('datacite', { attributes });

const RECORDS: readonly Whole[] = [
  ['work of OpenAlex', FULL_WORK, adaptOpenAlex, ['id', 'is_paratext']],
  // Without a corpus id or other identifiers, `paperId` names it.
  ['paper of Semantic Scholar', { ...FULL_PAPER, fieldsOfStudy: ['Law'] }, semanticScholar, []],
  ['record of the dataset of papers', DATASETS.papers, semanticScholar, ['corpusid']],
  ['record of DataCite', DATACITE_RECORD.attributes, dataCite, ['doi', 'updated']],
];
const JUNK = [null, true, false, 7, -1, 1e300, '', 'x', [], {}, [[]], [null], { a: [{}] }];

/** The paper that a record is about. */
function paperOf(entries: readonly Entry[]): PaperRecord | null {
  const [entry] = entries;
  return entry !== undefined && 'record' in entry && entry.record.kind === 'paper'
    ? entry.record
    : null;
}

function changedFacts(before: PaperRecord, after: PaperRecord): string[] {
  const [old, now]: Readonly<Record<string, unknown>>[] = [{ ...before.facts }, { ...after.facts }];
  return Object.keys({ ...old, ...now }).filter(
    (name) => !isDeepStrictEqual(old?.[name], now?.[name]),
  );
}

describe('damage at any place', () => {
  test.each(RECORDS)('of a %s costs no more than that field', async (_, record, adapt, needed) => {
    const whole = paperOf(adapt(record));
    if (whole === null) throw new Error('The whole record is no paper.');
    /** What a field has a part in, as far as that shows when all of it is replaced. */
    const factsBy = new Map(
      Object.keys(record).map((field) => {
        const papers = JUNK.map((value) => paperOf(adapt(replacedAt(record, [field], value))));
        const changed = papers.map((paper) => (paper === null ? [] : changedFacts(whole, paper)));
        return [field, new Set(changed.flat())] as const;
      }),
    );
    const places = placesIn(record).filter((place): place is JsonPlace => place.length > 0);
    let kept = 0;
    await holds(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...JUNK), (place, value) => {
        const entries = adapt(replacedAt(record, place, value));
        const field = String(place[0]);
        const paper = paperOf(entries);
        if (needed.includes(field)) return;
        expect(paper).not.toBeNull();
        if (paper === null) return;
        kept += 1;
        expect(paper.source).toBe(whole.source);
        expect(paper.identifiers.some((key) => whole.identifiers.includes(key))).toBe(true);
        const others = changedFacts(whole, paper).filter((name) => !factsBy.get(field)?.has(name));
        expect(others).toEqual([]);
      }),
      { runs: 400, floor: () => expect(kept).toBeGreaterThan(200) },
    );
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mergeFacts } from '../../../src/bulk/merging/mergeFacts.js';
import { factFields, factsOfRecord } from '../../../src/bulk/output/paperFields.js';
import {
  dateNumber,
  flagsOf,
  HAS_SUMMARY,
  IS_KNOWN,
  paperColumns,
} from '../../../src/bulk/papers.js';
import { partitionPath } from '../../../src/bulk/partitions.js';
import { SpillFile } from '../../../src/bulk/spill.js';
import type { PaperFacts } from '../../../src/paper/facts.js';

const PARTITION = 3;
const DELIMITER = '\u001e';

/** What one record says of one paper; `merged` where it made one paper of several. */
interface SpilledRecord {
  readonly paper: number;
  readonly version: string;
  readonly facts: PaperFacts;
  readonly merged?: boolean;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'citegraph-facts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Merges records, and gives the counts and what is then known of the papers. */
function merged(records: readonly SpilledRecord[]) {
  const file = new SpillFile(partitionPath(folder, 'facts', PARTITION));
  for (const { paper, version, facts, merged = false } of records) {
    const stored = factsOfRecord({
      ...{ kind: 'paper', identifiers: [], source: 'test', version, facts },
    });
    file.writer.uint32(paper);
    file.writer.byte(Number(merged));
    file.writer.uint32(dateNumber(stored.dateKey));
    file.writer.byte(flagsOf(stored));
    file.writer.sizedText(factFields(stored, DELIMITER));
  }
  file.close();
  const papers = paperColumns(3);
  const { thresholds, counts } = mergeFacts({
    folder,
    partition: PARTITION,
    papers,
    delimiter: DELIMITER,
  });
  expect(thresholds).toHaveLength(0);
  expect(counts.citation).toEqual({ written: 0, unchanged: 0 });
  return { counts: counts.paper, dates: [...papers.dates], flags: [...papers.flags] };
}

test('a paper of one record has the date and the flags of that record', () => {
  expect(
    merged([
      { paper: 2, version: '1', facts: { title: 'T', summary: 'S', publishedOn: '2019-03' } },
      { paper: 0, version: '1', facts: { title: 'T' } },
    ]),
  ).toEqual({
    counts: { written: 2, unchanged: 0 },
    dates: [0, 0, 20_190_300],
    flags: [IS_KNOWN, 0, IS_KNOWN | HAS_SUMMARY],
  });
});

test('a paper of several records has those of all of them together', () => {
  expect(
    merged([
      { paper: 1, version: '1', facts: { title: 'T', publishedOn: '2019' } },
      { paper: 1, version: '2', facts: { title: 'T', publishedOn: '2020-05-06', summary: 'S' } },
    ]),
  ).toMatchObject({ dates: [0, 20_200_506, 0], flags: [0, IS_KNOWN | HAS_SUMMARY, 0] });
});

test('records are counted by whether they say something new, but for those that merge papers', () => {
  const facts = { title: 'T' };
  const countsOf = (...given: Omit<SpilledRecord, 'paper'>[]) =>
    merged(given.map((each) => ({ ...each, paper: 1 }))).counts;
  expect(countsOf({ version: '1', facts, merged: true })).toEqual({ written: 0, unchanged: 0 });
  expect(countsOf({ version: '1', facts }, { version: '1', facts })).toEqual({
    ...{ written: 1, unchanged: 1 },
  });
  expect(countsOf({ version: '1', facts }, { version: '2', facts: { title: 'U' } })).toEqual({
    ...{ written: 2, unchanged: 0 },
  });
  expect(countsOf({ version: '1', facts }, { version: '1', facts, merged: true })).toEqual({
    ...{ written: 1, unchanged: 0 },
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { entriesIn } from '../../../src/import/importFile.js';
import { semanticScholarFormat } from '../../../src/import/semanticScholar/semanticScholarFormat.js';
import { FORMAT_OF_SOURCE } from '../../../src/import/sourceFormats.js';
import type { ImportFormat } from '../../../src/record/record.js';
import { bytesOf } from '../../support/csv.js';
import { DATACITE_RECORD } from '../../support/dataciteRecord.js';
import { describeWith } from '../../support/needs.js';
import { DATASETS, FULL_EDGE, FULL_PAPER } from '../../support/semanticScholarRecords.js';
import { SCICITE_RECORD } from '../../support/sourceRecords.js';

const semanticScholar = semanticScholarFormat({ version: '0', paper: `s2:${'c'.repeat(40)}` });
const lines = (...records: unknown[]) => records.map((each) => JSON.stringify(each)).join('\n');
const unmatched = { ...FULL_EDGE, citingPaper: { title: 'T', paperId: null, externalIds: null } };

/** The files that the commands name, and how they are read. */
const FILES: Readonly<Record<string, readonly [ImportFormat<unknown>, string]>> = {
  'paper.json': [semanticScholar, JSON.stringify(FULL_PAPER)],
  'edges.json': [semanticScholar, JSON.stringify({ data: [FULL_EDGE, unmatched] })],
  'papers.jsonl': [semanticScholar, lines(DATASETS.papers, DATASETS.papers)],
  'citations.jsonl': [
    semanticScholar,
    lines(DATASETS.citations, { ...DATASETS.citations, citedcorpusid: null }),
  ],
  'datacite.json': [
    FORMAT_OF_SOURCE.datacite({ version: '0' }),
    JSON.stringify({ data: [DATACITE_RECORD, DATACITE_RECORD] }),
  ],
  'scicite.jsonl': [
    FORMAT_OF_SOURCE.scicite({ version: '0' }),
    lines(SCICITE_RECORD, SCICITE_RECORD),
  ],
};

const docs = readFileSync('docs/importing.md', 'utf8');
const [, section = ''] = docs.split('### Counting a file yourself\n');
const [, block = ''] = /```sh\n(.*?)```/s.exec(section) ?? [];
const commands = [...block.matchAll(/^jq (?:(-n) )?'(.*?)' (\S+)$/gms)].map(
  ([, flag, program = '', file = '']) => ({
    flags: flag === undefined ? [] : [flag],
    program,
    file,
  }),
);

test('docs/importing.md counts each of these files', () => {
  expect(commands.map(({ file }) => file)).toEqual(Object.keys(FILES));
});

describeWith('jq', 'the counts of docs/importing.md', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'citegraph-counted-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(commands)('are those of an import of $file', async ({ flags, program, file }) => {
    const [format, text] = FILES[file] ?? [];
    if (format === undefined || text === undefined) throw new Error(`There is no ${file}.`);
    writeFileSync(path.join(folder, file), text);
    const counted = execFileSync('jq', ['-c', ...flags, program, file], {
      cwd: folder,
      encoding: 'utf8',
    });
    const read = { papers: 0, citations: 0 };
    for await (const input of format.read(bytesOf([text]))) {
      for (const pass of ['paper', 'citation'] as const)
        for (const { entry } of entriesIn(input, format, pass))
          read[`${pass}s`] += Number('record' in entry);
    }
    expect(JSON.parse(counted)).toEqual(read);
  });
});

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expectedOf, type Expected } from '../../../src/bulk/plan/expected.js';
import { diskOf, planOf, secondsOf } from '../../../src/bulk/plan/loadPlan.js';
import type { PlannedFile } from '../../../src/bulk/plan/sampleFile.js';
import { assertDisk, planLoad } from '../../../src/cli/run/loadPlan.js';
import { decompressed } from '../../../src/import/bytes/decompressed.js';
import { runCommand } from '../../support/command.js';

const WORK = (n: number) =>
  JSON.stringify({
    ...{ id: `https://openalex.org/W${n}`, doi: `https://doi.org/10.5555/${n}` },
    ...{ title: 'T', updated_date: '2026-01-01' },
    referenced_works: [1, 2, 3].map((cited) => `https://openalex.org/W9${n}${cited}`),
  });
const works = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => WORK(from + at)).join('\n');

function fileOf(name: string, format: string, content: string | Buffer): PlannedFile {
  const bytes = Buffer.from(content);
  const open: PlannedFile['open'] = (onBytes) => {
    onBytes(bytes.length);
    return decompressed(once(bytes));
  };
  return { name, size: bytes.length, format: { format, settings: { version: '1' } }, open };
}

describe('what a load is expected to read', () => {
  test('is counted in small files, whatever they hold', async () => {
    const expected = await expectedOf([
      fileOf('s/works/updated_date=2026-01-01/part_0000.gz', 'openalex', gzipSync(works(10, 5))),
      fileOf('s/works/updated_date=2026-01-02/part_0000.gz', 'openalex', gzipSync(works(20, 5))),
      fileOf('s/deleted_ids.csv', 'openalex', 'work_id,deleted_date\nW1,2026-01-01\n'),
    ]);
    expect(expected).toMatchObject({ citations: 30, papers: 11, identifiers: 21 });
    expect(expected.distinctPapers).toBe(10);
    expect(expected.identifierBytes).toBe(
      10 * ('openalex:W10'.length + 'doi:10.5555/10'.length) + 11,
    );
  });

  test('counts papers once that several datasets describe', async () => {
    const papers = [1, 2, 3].map((corpusid) => JSON.stringify({ corpusid, title: 'T' })).join('\n');
    const citation = JSON.stringify({ citingcorpusid: 1, citedcorpusid: 2, contexts: null });
    const expected = await expectedOf([
      fileOf('r/papers/0.gz', 'semantic-scholar', papers),
      fileOf('r/tldrs/0.gz', 'semantic-scholar', papers.replaceAll('title', 'text')),
      fileOf('r/citations/0.gz', 'semantic-scholar', citation),
    ]);
    expect(expected).toMatchObject({ papers: 6, distinctPapers: 3, citations: 1 });
  });

  test('grows with the files that are not looked into', async () => {
    const part = works(1_000, 50);
    const files = Array.from({ length: 12 }, (_, n) =>
      fileOf(`w/updated_date=2026-01-${10 + n}/part`, 'openalex', part),
    );
    expect(await expectedOf(files)).toMatchObject({ papers: 600, citations: 1_800 });
  });

  test('is what can be read of a damaged file', async () => {
    const bytes = gzipSync(works(1_000, 3_000));
    const cut = fileOf('w/part', 'openalex', bytes.subarray(0, bytes.length / 2));
    const { papers } = await expectedOf([cut]);
    expect(papers).toBeGreaterThan(500);
    expect(papers).toBeLessThan(3_000);
    expect(await expectedOf([])).toMatchObject({ papers: 0, distinctPapers: 0 });
  });
});

const EXPECTED: Expected = {
  ...{ bytes: 7e9, papers: 1e6, distinctPapers: 1e6, citations: 1e7, identifiers: 2e6 },
  ...{ identifierBytes: 5e7, paperBytes: 1.3e9, citationBytes: 1.3e9, seconds: 300 },
};
const twice = (numbers: Expected) =>
  Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, value * 2]),
  ) as unknown as Expected;

describe('the plan of a load', () => {
  test('is in proportion to what it reads, but for what it takes in any case', () => {
    const plans = [EMPTY, EXPECTED, twice(EXPECTED)].map((each) => planOf(each, 2));
    for (const measure of [diskOf, secondsOf, ({ memory }: Plan) => memory]) {
      const [none = 0, one = 0, two = 0] = plans.map(measure);
      expect(one).toBeGreaterThan(none);
      expect(two - none).toBeCloseTo(2 * (one - none), 0);
    }
  });

  test('reads faster with more threads', () => {
    const readOf = (threads: number) => planOf(EXPECTED, threads).seconds.read;
    expect(readOf(1) - readOf(2)).toBeCloseTo(EXPECTED.seconds / 2);
  });

  test('is refused where the disk is surely too small, and says what to do', () => {
    const planned = { plan: planOf(EXPECTED, 2), seconds: 1, freeMemory: 1 };
    expect(() => assertDisk({ ...planned, freeDisk: 1e9 }, 'CITEGRAPH_DATA', '/data')).toThrow(
      /^CITEGRAPH_DATA: got "\/data, with 1\.0 GB free", expected a folder with about \d.* GB of free space; --skip-disk-check/,
    );
    assertDisk({ ...planned, freeDisk: 1e12 }, 'CITEGRAPH_DATA', '/data');
  });

  test('needs no database where only files are written', async () => {
    const open = (): AsyncGenerator<Uint8Array> => decompressed(once(Buffer.from(WORK(1))));
    const source = { name: 'works', size: 400, open };
    const sources = [{ source, format: { format: 'openalex', settings: undefined } }];
    const { plan, freeDisk } = await planLoad(sources, path.join(tmpdir(), 'not', 'there'), true);
    expect(plan).toMatchObject({ papers: 1, databaseDisk: 0, seconds: { import: 0, indexes: 0 } });
    expect(freeDisk).toBeGreaterThan(0);
  });
});

type Plan = ReturnType<typeof planOf>;
const EMPTY = Object.fromEntries(
  Object.keys(EXPECTED).map((name) => [name, 0]),
) as unknown as Expected;

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

describe('load --plan', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-plan-'));
    await writeFile(path.join(folder, 'works.jsonl'), works(10, 5));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('prints the plan, and makes nothing', async () => {
    const variables = { CITEGRAPH_DATA: path.join(folder, 'data') };
    const args = ['load', '--plan', path.join(folder, 'works.jsonl')];
    const { exitCode, output, errors } = await runCommand(args, variables);
    expect([exitCode, errors]).toEqual([0, expect.stringContaining('OpenAlex works, one a line')]);
    expect(output).toMatch(
      /^Plan: up to 5 papers and 15 citations, in about \d+ s\n {2}memory: .*\n {2}disk: /,
    );
    const { output: json } = await runCommand([...args, '--json', '--quiet'], variables);
    expect(JSON.parse(json)).toMatchObject({ plan: { papers: 5, citations: 15 }, filesLeftOut: 0 });
    expect(await readdir(folder)).toEqual(['works.jsonl']);
  }, 60_000);
});

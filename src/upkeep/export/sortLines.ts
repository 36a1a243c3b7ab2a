import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { must } from '../../must.js';
import { compareText } from '../../source/version.js';

/** Characters of text sorted in memory at a time; the rest waits in sorted runs on disk. */
const CHARACTERS_IN_MEMORY = 64 * 1024 * 1024;

/**
 * Sorts lines in code-unit order without holding them all in memory: an external merge sort with its
 * runs in a temporary folder. Equal lines come once.
 */
export async function* sortLines(
  lines: AsyncIterable<string>,
  charactersInMemory = CHARACTERS_IN_MEMORY,
): AsyncGenerator<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'citegraph-export-'));
  try {
    const runs: string[] = [];
    let pending: string[] = [];
    let characters = 0;
    for await (const line of lines) {
      pending.push(line);
      characters += line.length;
      if (characters < charactersInMemory) continue;
      runs.push(await writeRun(folder, runs.length, pending.sort(compareText)));
      pending = [];
      characters = 0;
    }
    yield* distinct(mergeRuns([...runs.map(readRun), iterate(pending.sort(compareText))]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeRun(folder: string, number: number, lines: string[]): Promise<string> {
  const file = path.join(folder, `run-${number}`);
  const stream = createWriteStream(file);
  for (const line of lines) if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
  return file;
}

/**
 * The lines of a run. They end at line feeds alone: `node:readline` also ends them at U+2028, which JSON does
 * not escape.
 */
async function* readRun(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8' })) {
    const lines = (rest + String(chunk)).split('\n');
    rest = must(lines.pop(), 'the end of a piece');
    yield* lines;
  }
}

function iterate(lines: readonly string[]): AsyncIterator<string> {
  const iterator = lines[Symbol.iterator]();
  return { next: () => Promise.resolve(iterator.next()) };
}

async function* mergeRuns(runs: AsyncIterator<string>[]): AsyncGenerator<string> {
  const heads = await Promise.all(runs.map(async (run) => ({ run, head: await run.next() })));
  for (;;) {
    const live = heads.filter(({ head }) => head.done !== true);
    const [first, ...others] = live;
    if (first === undefined) return;
    const least = others.reduce(
      (a, b) => (compareText(b.head.value as string, a.head.value as string) < 0 ? b : a),
      first,
    );
    yield least.head.value as string;
    least.head = await least.run.next();
  }
}

async function* distinct(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let previous: string | null = null;
  for await (const line of lines) {
    if (line !== previous) yield line;
    previous = line;
  }
}

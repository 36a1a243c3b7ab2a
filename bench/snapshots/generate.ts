// npm run bench:snapshot -- openalex|semantic-scholar FOLDER [--papers N] [--citations N] [--shard N]
//
// Writes a synthetic snapshot in the shape of one of these services: folders, gzipped shards, and records of the size and
// with the fields that real ones have, with citations as skewed as in `citegraph generate`. The first shards of a snapshot
// are one of fewer papers: none cites what comes later.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generatePapers } from '../../src/generate/generate.js';
import type { GraphSize } from '../../src/generate/shape.js';
import { openAlexWork, workId } from './openAlexWork.js';
import { datasetRecords, type DatasetRecords } from './semanticScholar.js';
import { Shards } from './shards.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    papers: { type: 'string', default: '1000000' },
    citations: { type: 'string' },
    shard: { type: 'string', default: '100000' },
  },
});
const [kind, folder] = positionals;
const papers = Number(values.papers);
const size = { papers, citations: Number(values.citations ?? papers * 10), seed: 1 };
const shard = Number(values.shard);
if (folder === undefined) throw new Error('Which folder?');
if (kind === 'openalex') await writeOpenAlex(folder, size);
else if (kind === 'semantic-scholar') await writeSemanticScholar(folder, size);
else throw new Error(`openalex or semantic-scholar, and not ${String(kind)}`);

/** A partition a shard: the day on which its works were last changed. */
async function writeOpenAlex(root: string, graph: GraphSize): Promise<void> {
  const works = path.join(root, 'data', 'jsonl', 'works');
  const dayOfShard = (file: number) =>
    new Date(Date.UTC(2025, 0, 1 + file)).toISOString().slice(0, 10);
  const shards = new Shards(works, shard, (file) =>
    path.join(`updated_date=${dayOfShard(file)}`, 'part_0000.gz'),
  );
  let written = 0;
  const deleted = ['work_id,deleted_date'];
  for (const { n, random, references } of generatePapers(graph)) {
    const updated = dayOfShard(Math.floor(written / shard));
    await shards.add(openAlexWork(n, graph.papers, updated, random, references));
    written += 1;
    if (n % 1_000 === 999) deleted.push(`${workId(n)},2025-01-01`);
  }
  await shards.close();
  await writeFile(path.join(works, 'manifest.json'), '{"entries":[]}\n');
  await mkdir(path.join(root, 'works'), { recursive: true });
  await writeFile(path.join(root, 'works', 'deleted_ids.csv'), `${deleted.join('\n')}\n`);
}

async function writeSemanticScholar(root: string, graph: GraphSize): Promise<void> {
  const shardsOf = (dataset: string, records: number) =>
    new Shards(
      path.join(root, dataset),
      records,
      (file) => `part-${String(file).padStart(3, '0')}.gz`,
    );
  const shards: Record<keyof DatasetRecords, Shards> = {
    papers: shardsOf('papers', shard),
    citations: shardsOf('citations', 10 * shard),
    abstracts: shardsOf('abstracts', shard),
    tldrs: shardsOf('tldrs', shard),
    'paper-ids': shardsOf('paper-ids', shard),
  };
  for (const { n, random, references } of generatePapers(graph)) {
    const records = datasetRecords(n, graph.papers, random, references);
    for (const [dataset, list] of Object.entries(records))
      for (const record of list) await shards[dataset as keyof DatasetRecords].add(record);
  }
  for (const each of Object.values(shards)) await each.close();
}

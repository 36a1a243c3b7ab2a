import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { answerOf, FULL_WORK } from './openAlexWorks.js';
import { DATASETS, OTHER_SHA } from './semanticScholarRecords.js';

const oa = (n: number) => `https://openalex.org/W${n}`;
const work = (n: number, cited: readonly (number | string | null)[], fields: object = {}) => ({
  ...FULL_WORK,
  ...{ id: oa(n), doi: `https://doi.org/10.5555/snap.${n}`, ids: { openalex: oa(n) } },
  ...{ title: `Work ${n}`, display_name: `Work ${n}`, is_retracted: false },
  referenced_works: cited.map((one) => (typeof one === 'number' ? oa(one) : one)),
  ...{ referenced_works_count: cited.length, updated_date: '2026-01-15T00:00:00' },
  ...fields,
});
const lines = (...records: readonly unknown[]) =>
  records
    .map((record) => (typeof record === 'string' ? record : JSON.stringify(record)))
    .join('\n');
/** As long as a shard that is cut in the middle of what it holds. */
const many = Array.from({ length: 400 }, (_, n) =>
  work(1_000 + n, [1, 2, 1_000 + ((n * 7) % 400)]),
);
const cut = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * 0.7));

const PARTITION = 'data/jsonl/works/updated_date=';
/** Files of a snapshot of OpenAlex: repeats, deleted and merged works, and what is broken. */
const OPENALEX: Readonly<Record<string, string | Buffer>> = {
  [`${PARTITION}2026-01-01/part_0000.gz`]: gzipSync(
    lines(
      work(1, [2, 3, 4], { updated_date: '2026-01-01', title: 'Old', cited_by_count: 1 }),
      work(2, [1, 1, 2, null, 'https://openalex.org/A5'], { is_retracted: true }),
      // A list answer has the first of its authors only.
      work(3, [1], { authors_count: 150 }),
      work(4, [], { type: 'paratext' }),
      '{"id":"https://openalex.org/W9","title":',
      work(5, [1, 3], { publication_date: '2026-99-01', language: 7 }),
      { ...work(6, [1]), id: null },
    ),
  ),
  [`${PARTITION}2026-01-15/part_0000.gz`]: gzipSync(
    lines(work(1, [2, 4]), work(7, [1, 8, 4_000]), work(8, [7]), work(9, [8, 5])),
  ),
  [`${PARTITION}2026-02-01/part_0000.gz`]: Buffer.concat([
    gzipSync(`${lines(work(10, [1, 2]), work(11, [10]))}\n`),
    cut(gzipSync(lines(...many))),
  ]),
  [`${PARTITION}2026-02-01/part_0001.gz`]: Buffer.concat([
    gzipSync(lines(work(12, [2]))).subarray(0, 12),
    Buffer.from('no gzip'),
  ]),
  [`${PARTITION}2026-02-01/part_0002.gz`]: Buffer.concat([
    gzipSync(lines(work(13, [2]))),
    Buffer.from('more'),
  ]),
  'data/jsonl/works/manifest.json': '{"entries":[{"url":"x","meta":{"record_count":1}}]}',
  'data/jsonl/authors/updated_date=2026-01-01/part_0000.gz': gzipSync(
    lines({ id: 'https://openalex.org/A1', works_count: 1, updated_date: '2026-01-01' }),
  ),
  'works/deleted_ids.csv': `work_id,deleted_date\n${oa(9)},2026-01-20\n${oa(4_000)},2026-01-20\nW,2026\n`,
  'merged_ids/works/2026-01-20.csv.gz': gzipSync(
    `merge_date,id,merge_into_id\n2026-01-20,W8,W7\n2026-01-20,W5000,W1\n`,
  ),
  'merged_ids/authors/2026-01-20.csv.gz': gzipSync(
    'merge_date,id,merge_into_id\n2026-01-20,A8,A7\n',
  ),
  'answers/page.json': JSON.stringify(answerOf([work(20, [1]), work(21, [20, 1])]), null, 2),
};

const paper = (corpusid: number, fields: object = {}) => ({
  ...DATASETS.papers,
  ...{ corpusid, externalids: { CorpusId: String(corpusid) }, title: `Paper ${corpusid}` },
  ...{ url: `https://www.semanticscholar.org/paper/${String(corpusid).padStart(40, '0')}` },
  ...fields,
});
const citation = (citingcorpusid: number, citedcorpusid: number | null, fields: object = {}) => ({
  ...DATASETS.citations,
  ...{ citingcorpusid, citedcorpusid, ...fields },
});
/** Files of a release of Semantic Scholar: overlapping shards, and papers that OpenAlex has under the same DOI. */
const SEMANTIC_SCHOLAR: Readonly<Record<string, string | Buffer>> = {
  'papers/part-0.gz': gzipSync(
    lines(
      paper(1, { externalids: { CorpusId: '1', DOI: '10.5555/snap.1' } }),
      paper(2, { externalids: { CorpusId: '2', DOI: '10.5555/SNAP.2', PubMed: '7' } }),
      paper(3, { publicationdate: null, venue: '', authors: [{ name: '' }, { name: 'B' }] }),
      { ...paper(4), corpusid: null, externalids: null, url: null },
    ),
  ),
  'papers/part-1.gz': gzipSync(lines(paper(3, { publicationdate: null, year: 1999 }), paper(5))),
  'citations/part-0.gz': gzipSync(
    lines(
      citation(1, 2),
      citation(1, 3, { isinfluential: false }),
      citation(3, null),
      citation(4, 4),
      citation(5, 6, { contexts: null, intents: null }),
      citation(5, 1, { contexts: ['One.', 'Two.'], intents: [['background']] }),
      citation(2, 5, { contexts: ['A label.'], intents: [['novelty']] }),
      { ...citation(2, 3), citingcorpusid: 'two' },
    ),
  ),
  'citations/part-1.gz': gzipSync(
    lines(citation(1, 3), citation(3, 5, { contexts: ['Flat.'], intents: ['result'] }), '{'),
  ),
  'abstracts/part-0.gz': gzipSync(
    lines({ ...DATASETS.abstracts, corpusid: 2 }, { ...DATASETS.abstracts, corpusid: 3 }),
  ),
  'tldrs/part-0.gz': gzipSync(
    lines({ ...DATASETS.tldrs, corpusid: 3 }, { corpusid: 8, text: null }),
  ),
  'paper-ids/part-0.gz': gzipSync(
    lines(
      { sha: OTHER_SHA, corpusid: 3, primary: false },
      { ...DATASETS['paper-ids'], corpusid: 1 },
    ),
  ),
  'authors/part-0.gz': gzipSync(lines({ authorid: '1', name: 'Ann Author', papercount: 3 })),
};

/** Writes a small snapshot of each service below a folder; answers their folders. */
export async function writeSnapshots(folder: string): Promise<string[]> {
  const kinds = { openalex: OPENALEX, 'semantic-scholar': SEMANTIC_SCHOLAR };
  const roots: string[] = [];
  for (const [kind, files] of Object.entries(kinds)) {
    const root = path.join(folder, kind);
    roots.push(root);
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(root, name)), { recursive: true });
      await writeFile(path.join(root, name), content);
    }
  }
  return roots;
}

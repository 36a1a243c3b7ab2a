import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIST_DELIMITERS } from '../../../src/bulk/output/fields.js';
import { loadFile, writeLoadFiles } from '../../support/loadLines.js';
import { modelOf, rowsOf } from '../../support/loadModel.js';
import { holds } from '../../support/property.js';

/** Input for which three partitions are made. */
const THREE_PARTITIONS = 130 * 1024 * 1024;
const [FIRST_CHOICE = ''] = LIST_DELIMITERS;
const key = fc.nat({ max: 12 }).map((n) => (n % 3 === 0 ? `pmid:${n + 1}` : `doi:10.1000/${n}`));
const origin = fc
  .record({
    source: fc.constantFrom('crossref', 'one', 'two'),
    record: fc.constantFrom(undefined, undefined, 'W1', 'br/2@x'),
    version: fc.constantFrom('1', '2', '2024-01-01'),
  })
  .map(({ record, ...others }) => ({ ...others, ...(record !== undefined && { record }) }));
const classified = fc.record(
  {
    role: fc.constantFrom('METHOD', 'CRITIQUE', 'UNCLASSIFIED'),
    polarity: fc.constantFrom('SUPPORTING', 'CONTRADICTING', 'NEUTRAL'),
    label: fc.constantFrom('x', 'é'),
  },
  { requiredKeys: [] },
);
const author = fc
  .record({
    name: fc.constantFrom('Jane Doe', 'J. Doe', 'Wei-Lin Özil', 'Ann Hill', 'X', 'et al.'),
    orcid: fc.constantFrom(undefined, undefined, '0000-0002-1825-0097'),
    ids: fc.constantFrom(undefined, ['s2:1'], ['openalex:A1', 's2:2']),
  })
  .map(({ name, orcid, ids }) => ({ name, ...(orcid && { orcid }), ...(ids && { ids }) }));
const paper = fc
  .tuple(
    fc.array(key, { minLength: 1, maxLength: 3 }),
    origin,
    fc.record(
      {
        title: fc.constantFrom('A', '"B"', 'C\tD'),
        publishedOn: fc.constantFrom('2019', '2020-02-03'),
        authors: fc.array(author, { minLength: 1, maxLength: 3 }),
        reportedCitationCount: fc.nat({ max: 3 }),
        referencesComplete: fc.constant(true),
      },
      { requiredKeys: [] },
    ),
    fc.nat({ max: 5 }),
  )
  .map(([identifiers, from, facts, die]) =>
    JSON.stringify({ paper: { identifiers, ...from, ...(die === 0 ? { deleted: true } : facts) } }),
  );
const citation = fc
  .tuple(
    fc
      .tuple(fc.record({ citing: key, cited: key }), origin)
      .map((parts) => Object.assign({}, ...parts) as object),
    fc.record({ influential: fc.boolean() }, { requiredKeys: [] }),
    classified,
    fc.array(
      fc
        .tuple(fc.constantFrom('One', 'Two', 'Drei é'), classified)
        .map(([text, more]) => ({ text, ...more })),
      { maxLength: 2 },
    ),
  )
  .map(([ends, more, whole, contexts]) =>
    JSON.stringify({ citation: { ...ends, ...more, ...whole, contexts } }),
  );

const stated = fc
  .record({
    name: fc.constantFrom('crossref', 'one', 'two'),
    evidence: fc.constantFrom('AUTHOR', 'CROWD', 'RULE', 'UNKNOWN'),
    version: fc.nat({ max: 2 }),
  })
  .map((source) => JSON.stringify({ source }));

describe('the files of a load', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-load-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const written = async (lines: readonly string[], cut = 0) => {
    for (const name of await readdir(folder)) await rm(path.join(folder, name));
    const files = [lines.slice(0, cut), lines.slice(cut)].map((part, n) =>
      loadFile(`${n}`, part.join('\n')),
    );
    const { report, delimiter, papers, stubs } = await writeLoadFiles(
      files,
      folder,
      {},
      THREE_PARTITIONS,
    );
    return {
      counts: report.counts,
      papers,
      stubs,
      delimiter,
      rows: await rowsOf(folder, delimiter),
    };
  };

  test('hold the graph of all records together, in any order', async () => {
    const records = fc.array(fc.oneof(paper, citation, citation, stated), {
      minLength: 1,
      maxLength: 30,
    });
    await holds(
      fc.asyncProperty(records, fc.nat({ max: 30 }), async (lines, cut) => {
        const { rows, counts, papers, stubs } = await written(lines, cut);
        expect(rows).toEqual(modelOf(lines));
        expect(papers).toBe(Object.keys(rows.papers).length);
        expect(stubs).toBe(Object.values(rows.papers).filter((row) => row.endsWith('true')).length);
        const read = Object.values(counts).reduce((sum, count) => sum + count.read, 0);
        expect(read).toBe(lines.length);
        for (const { read: all, rejected, ...others } of Object.values(counts)) {
          const { written: news, unchanged, merged, skipped } = others;
          expect(all).toBe(news + unchanged + merged + skipped + rejected);
        }
      }),
      { runs: 100 },
    );
  }, 120_000);

  test('hold it whatever the partition of a paper', async () => {
    const ends = (n: number) => ({
      citing: `doi:10.1000/${n}`,
      cited: `doi:10.1000/${(n * 7) % 4_000}`,
    });
    const lines = Array.from({ length: 4_000 }, (_, n) => [
      JSON.stringify({
        paper: {
          identifiers:
            n % 9 === 0 ? [`doi:10.1000/${n}`, `pmid:${(n % 700) + 1}`] : [`doi:10.1000/${n}`],
          ...{ source: 'test', title: `Title ${n}`, publishedOn: String(1950 + (n % 70)) },
        },
      }),
      JSON.stringify({ citation: { ...ends(n), source: 'test', role: 'METHOD' } }),
      JSON.stringify({ citation: { ...ends(n * 3), source: 'other' } }),
    ]).flat();
    for (let n = 0; n < 4_000; n += 50) {
      const identifiers = [`doi:10.1000/${n}`, `doi:10.1000/${n + 7}`];
      lines.push(JSON.stringify({ paper: { identifiers, source: 'other', summary: 'S' } }));
    }
    const { rows, counts } = await written(lines);
    expect(rows).toEqual(modelOf(lines));
    expect(counts.paper.merged).toBeGreaterThan(0);
    expect((await readdir(folder)).filter((name) => !name.endsWith('.tsv'))).toEqual([]);
  });

  test('have the first delimiter of lists, because no name holds a control character', async () => {
    const paperOf = (name: string) =>
      JSON.stringify({
        paper: { identifiers: ['pmid:1'], source: 'test', authors: [{ name }, { name: 'Y' }] },
      });
    const { delimiter, rows } = await written([paperOf(`X${FIRST_CHOICE}`)]);
    expect(delimiter).toBe(FIRST_CHOICE);
    expect(rows.papers['pmid:1']).toContain(`X;Y`);
  });

  test('are told once what is refused or left out, also when they are written again', async () => {
    const told: string[] = [];
    const name = `X${FIRST_CHOICE}`;
    const paper = { identifiers: ['pmid:1'], source: 'a', authors: [{ name }] };
    const lines = [
      '{',
      JSON.stringify({ paper: { ...paper, publishedOn: '97' } }),
      JSON.stringify({ paper: { ...paper, tilte: 'T' } }),
      '}',
    ];
    const { report } = await writeLoadFiles([loadFile('f', lines.join('\n'))], folder, {
      onRejected: ({ place }) => told.push(`refused ${place.line}`),
      onLeftOut: ({ place }) => told.push(`left out ${place.line}`),
    });
    expect(told).toEqual(['refused 1', 'left out 2', 'left out 3', 'refused 4']);
    expect(report.leftOut).toMatchObject({ records: 2, kinds: [{ count: 1 }, { count: 1 }] });
    expect(report.counts).toMatchObject({ paper: { read: 2 }, unreadable: { rejected: 2 } });
  });
});

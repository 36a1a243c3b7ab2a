import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { backUp } from '../../src/backup/backup.js';
import type { Graph } from '../../src/graph/graph.js';
import { writePapers } from '../../src/ledger/papers.js';
import { detachIdentifier } from '../../src/upkeep/curation/detach.js';
import { forgetSource } from '../../src/upkeep/curation/forget.js';
import { applySchema } from '../../src/upkeep/graphModel.js';
import { backupFolder, betweenHalves, restoreAlone } from '../support/backups.js';
import { JOINABLE_LINES, citation, doi, paper } from '../support/joinable.js';
import { storedPaper } from '../support/storedPaper.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  importLines,
  refillGraph,
} from '../support/testGraph.js';

const JOINED = paper([doi('a'), doi('b')]);

describe('a backup beside writers', () => {
  let graph: Graph;
  let folder: string;
  const place = backupFolder();
  beforeAll(async () => {
    graph = await connectTestGraph();
    folder = (await place).folder;
  });
  beforeEach(async () => {
    await refillGraph(graph, JOINABLE_LINES);
    await applySchema(graph);
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
    await (await place).remove();
  });
  const fileOf = (name: string) => path.join(folder, `${name}.gz`);

  test('is not torn by merges, detachments and forgetting, which wait until it is done', async () => {
    const before = await canonicalExport(graph);
    let waiting: Promise<unknown> = Promise.resolve();
    const reached: Promise<void>[] = [];
    const beside: Graph[] = [];
    const startBeside = async (): Promise<void> => {
      const works = [
        (other: Graph) => importLines(other, [JOINED]),
        (other: Graph) => detachIdentifier(other, 'pmid:1'),
        (other: Graph) => forgetSource(other, 'other'),
      ];
      const started = works.map(async (work) => {
        let arrived = (): void => undefined;
        // The statement after the one that finds the backup.
        reached.push(new Promise((resolve) => (arrived = resolve)));
        const other = await connectTestGraph((name) => {
          if (name === 'backupLease') arrived();
        });
        beside.push(other);
        await work(other);
      });
      waiting = Promise.all(started);
      await Promise.all(reached);
    };
    const read = betweenHalves(graph, startBeside);
    await backUp(read, fileOf('beside'));
    await waiting;
    await Promise.all(beside.map((other) => other.close()));
    expect(await allDifferences(graph)).toEqual([]);
    expect(await canonicalExport(graph)).not.toEqual(before);
    expect((await storedPaper(graph, doi('a')))?.id).toBe((await storedPaper(graph, doi('b')))?.id);
    expect(await storedPaper(graph, doi('only-other'))).toBeUndefined();

    await restoreAlone(graph, fileOf('beside'));
    expect(await canonicalExport(graph)).toEqual(before);
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('holds every record from before it, and no half of those that are written meanwhile', async () => {
    const later = [
      JOINED,
      ...Array.from({ length: 400 }, (_, n) => citation(doi(`new-${n}`), doi(`newer-${n % 90}`))),
      ...Array.from({ length: 90 }, (_, n) =>
        paper([doi(`newer-${n}`), doi(`new-${n + 1}`)], { title: `T${n}`, publishedOn: '1999' }),
      ),
    ];
    await importLines(graph, later.slice(0, 1));
    const known = [...JOINABLE_LINES, JOINED];
    const file = fileOf('growing');
    const writing = Promise.all(
      [0, 1, 2, 3].map(async (share) => {
        for (const line of later.filter((_, n) => n % 4 === share))
          await importLines(graph, [line]);
      }),
    );
    await backUp(graph, file);
    await writing;
    const expected = await canonicalExport(graph);

    await restoreAlone(graph, file);
    expect(await allDifferences(graph)).toEqual([]);
    const { counts } = await importLines(graph, known);
    expect(counts.paper).toMatchObject({ written: 0, merged: 0, unchanged: 4 });
    expect(counts.citation).toMatchObject({ written: 0, unchanged: 40 });
    await importLines(graph, later);
    expect(await canonicalExport(graph)).toEqual(expected);
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('holds a merge that is under way, which a restore finishes', async () => {
    const ids = [await storedPaper(graph, doi('a')), await storedPaper(graph, doi('b'))];
    const joined = { kind: 'paper', ...JOINED.paper, facts: {} } as const;
    await graph.write((transaction) => writePapers(transaction, [joined], new Map()));
    await backUp(graph, fileOf('merging'));
    await refillGraph(graph, [...JOINABLE_LINES, JOINED]);
    const expected = await canonicalExport(graph);

    expect(await restoreAlone(graph, fileOf('merging'))).toEqual({ merged: 1, unclaimed: 0 });
    expect(await canonicalExport(graph)).toEqual(expected);
    expect(await allDifferences(graph)).toEqual([]);
    const survivor = await storedPaper(graph, doi('a'));
    const retired = ids.map((each) => each?.id).filter((id) => id !== survivor?.id);
    expect(retired).toHaveLength(1);
    expect((await storedPaper(graph, `retired:${retired[0]}`))?.id).toBe(survivor?.id);
  });

  test('leaves out papers that only citations made after its first half refer to', async () => {
    const beside = await connectTestGraph();
    const read = betweenHalves(graph, () =>
      importLines(beside, [citation(doi('late'), doi('later'))]),
    );
    await backUp(read, fileOf('late'));
    await beside.close();
    expect(await restoreAlone(graph, fileOf('late'))).toMatchObject({ unclaimed: 2 });
    expect(await allDifferences(graph)).toEqual([]);
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Graph } from '../../src/graph/graph.js';
import { exportLines } from '../../src/upkeep/export/exportCanonical.js';
import { describeWith } from '../support/needs.js';
import { taken } from '../support/property.js';
import { pythonOfTests } from '../support/python.js';
import { type TestServer, serveSample } from '../support/testServer.js';

const run = promisify(execFile);
const PAPERS = taken(30);
/** A bound for what hangs. */
const TIMEOUT_MS = 300_000;

describeWith('Python client', 'a recount in Python that shares no code with the server', () => {
  let graph: Graph;
  let server: TestServer;
  let folder: string;
  beforeAll(async () => {
    ({ graph, server } = await serveSample());
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-recount-'));
  });
  afterAll(async () => {
    await server.drain();
    await graph.close();
    await rm(folder, { recursive: true });
  });

  test(
    'finds the same in an export as the API answers under each filter',
    async () => {
      const lines: string[] = [];
      for await (const line of exportLines(graph)) lines.push(line);
      const file = path.join(folder, 'graph.jsonl');
      await writeFile(file, lines.join('\n'));
      const script = path.resolve('tests/recount');
      const args = ['-B', script, file, `${server.address}/graphql`, '--papers', String(PAPERS)];
      const { stdout } = await run(pythonOfTests('client'), args);
      expect(stdout).toMatch(new RegExp(`^\\d{3} answers of ${PAPERS} papers, 0 differ\n$`));
    },
    TIMEOUT_MS,
  );
});

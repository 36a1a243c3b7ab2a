import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { run } from '../../src/database/run.js';
import type { Graph } from '../../src/graph/graph.js';
import { describeInChromium, launchOfflineChromium, openWatchedPage } from '../support/chromium.js';
import { serveFolder, type FileServer } from '../support/fileServer.js';
import { connectTestGraph, sampleLines, refillGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const EXAMPLE = fileURLToPath(new URL('../../examples/hub-page/', import.meta.url));
const COMPILER = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/** Runs a step of the example's build; what it prints is the reason when it fails. */
async function node(...args: string[]): Promise<void> {
  const { exitCode, output } = await run(process.execPath, args, { timeoutMs: 120_000 });
  if (exitCode !== 0) throw new Error(`${args.join(' ')} failed:\n${output}`);
}

describeInChromium('the example front end, from its sources', () => {
  let graph: Graph;
  let server: TestServer;
  let pages: FileServer;
  let folder: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-example-'));
    await node(path.join(EXAMPLE, 'generate.mjs'));
    await node(COMPILER, '-p', EXAMPLE);
    await node(path.join(EXAMPLE, 'build.mjs'), '--outdir', folder);
    pages = await serveFolder(folder);
    graph = await connectTestGraph();
    await refillGraph(graph, sampleLines());
    server = await startTestServer(graph, { CORS_ORIGINS: pages.origin });
    browser = await launchOfflineChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.drain();
    await graph.close();
    await pages.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(['apollo', 'urql'])(
    'draws the hub page by %s, and pages to its end',
    async (client) => {
      const { page, wrong } = await openWatchedPage(browser, [server.address, pages.origin]);
      const sent: string[] = [];
      page.on('request', (request) => {
        if (request.method() === 'POST') sent.push(request.postData() ?? '');
      });
      const address = `${pages.origin}/${client}.html?api=${server.address}/graphql`;
      await page.goto(address);
      await page
        .getByText('Mixed citation behavior. Most common role is background: 9 of 15 (60%).')
        .waitFor();
      await page.getByRole('heading', { name: '17 citing papers in this graph' }).waitFor();
      const citers = page.getByRole('list', { name: 'Citers' }).getByRole('listitem');
      expect(await citers.count()).toBe(10);
      await page.getByRole('button', { name: 'More citers' }).click();
      await citers.nth(16).waitFor();
      expect(new Set(await citers.allInnerTexts()).size).toBe(17);
      expect(await page.getByRole('button', { name: 'More citers' }).count()).toBe(0);
      expect(wrong).toEqual([]);

      // Now the server knows the query by its hash, and its text travels no more.
      sent.length = 0;
      await page.reload();
      await citers.first().waitFor();
      expect(sent).toHaveLength(1);
      expect(sent[0]).toContain('sha256Hash');
      expect(sent[0]).not.toContain('citationProfile');
    },
  );
});

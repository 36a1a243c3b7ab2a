import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Graph } from '../../src/graph/graph.js';
import { launchOfflineChromium, openWatchedPage } from './chromium.js';
import { serveSample, type TestServer } from './testServer.js';

/** The server over the sample graph, and a browser for which there is no other host, for the tests of a suite. */
export interface SampleInChromium {
  readonly server: TestServer;
  /** A page that no test has used, and what goes wrong in it. */
  openPage(): Promise<{ page: Page; wrong: string[] }>;
}

/** Starts both before the tests of the suite, and stops them after: to be called where the suite is described. */
export function sampleInChromium(): SampleInChromium {
  let graph: Graph;
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    ({ graph, server } = await serveSample());
    browser = await launchOfflineChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.drain();
    await graph.close();
  });
  return {
    get server() {
      return server;
    },
    openPage: () => openWatchedPage(browser, [server.address]),
  };
}

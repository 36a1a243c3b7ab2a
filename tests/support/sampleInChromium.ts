import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Graph } from '../../src/graph/graph.js';
import { launchOfflineChromium, openWatchedPage } from './chromium.js';
import { serveSample, type TestServer } from './testServer.js';

/** A server over a graph, and a browser for which there is no other host, for the tests of a suite. */
export interface GraphInChromium {
  readonly graph: Graph;
  readonly server: TestServer;
  /** A page that no test has used, and what goes wrong in it. */
  openPage(): Promise<{ page: Page; wrong: string[] }>;
}

/** The sample graph, where the suite is described; `variables` are configuration of the server. */
export function sampleInChromium(variables: Record<string, string> = {}): GraphInChromium {
  return graphInChromium(() => serveSample(undefined, variables));
}

/**
 * Starts both before the tests of the suite, and stops them after: to be called where the suite is described. `timeout` are
 * milliseconds that filling the graph may take.
 */
export function graphInChromium(
  serve: () => Promise<{ graph: Graph; server: TestServer }>,
  timeout?: number,
): GraphInChromium {
  let graph: Graph;
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    ({ graph, server } = await serve());
    browser = await launchOfflineChromium();
  }, timeout);
  afterAll(async () => {
    await browser.close();
    await server.drain();
    await graph.close();
  });
  return {
    get graph() {
      return graph;
    },
    get server() {
      return server;
    },
    openPage: () => openWatchedPage(browser, [server.address]),
  };
}

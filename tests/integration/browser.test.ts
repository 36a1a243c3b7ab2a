import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Graph } from '../../src/graph/graph.js';
import { faultsOf } from '../support/axe.js';
import { describeInChromium, launchOfflineChromium, openWatchedPage } from '../support/chromium.js';
import { type TestServer, serveSample } from '../support/testServer.js';

describeInChromium('a browser without the internet', () => {
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

  test.each(['/docs/README', '/docs/http', '/docs?q=exit+codes'])(
    '%s has no fault that axe finds, in light and dark, wide and narrow',
    async (place) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [375, 1280]) {
          const { page, wrong } = await openWatchedPage(browser, [server.address]);
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 720 });
          await page.goto(`${server.address}${place}`);
          expect(await faultsOf(page)).toEqual([]);
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
          expect(wrong).toEqual([]);
          await page.context().close();
        }
      }
    },
  );

  test('Apollo Sandbox leads to GraphiQL where its vendor cannot be reached, and says why', async () => {
    const { page } = await openWatchedPage(browser, [server.address]);
    await page.goto(`${server.address}/graphql`);
    await page.getByRole('alert').filter({ hasText: 'This is GraphiQL' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/graphiql');
    await page.getByRole('button', { name: /^Execute query/ }).waitFor();
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { print } from 'graphql';
import { SAMPLE_HUB } from '../../src/explore/sampleHub.js';
import type { Graph } from '../../src/graph/graph.js';
import { PAPER_QUERY } from '../../src/site/pageData.js';
import { faultsOf } from '../support/axe.js';
import { buildPages } from '../support/builtPages.js';
import { describeInChromium, launchOfflineChromium, openWatchedPage } from '../support/chromium.js';
import { type TestServer, serveSample } from '../support/testServer.js';

describeInChromium('a browser without the internet', () => {
  let graph: Graph;
  let server: TestServer;
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof buildPages>>;
  beforeAll(async () => {
    pages = await buildPages();
    ({ graph, server } = await serveSample({ web: pages.web }));
    // A page waits for less time than planning its queries may take.
    await server.query(print(PAPER_QUERY), { id: SAMPLE_HUB });
    browser = await launchOfflineChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.drain();
    await graph.close();
    await pages.remove();
  });

  test('the page of a paper runs the script of the build, and its policy has nothing against it', async () => {
    const { page, wrong } = await openWatchedPage(browser, [server.address]);
    await page.goto(`${server.address}/papers/${SAMPLE_HUB}`);
    await page.getByText('drawn').waitFor();
    expect(await page.title()).toBe("Categorizing Variants of Goodhart's Law · citegraph");
    const facts = await page.evaluate('JSON.parse(document.getElementById("site").textContent)');
    expect(facts).toMatchObject({ sample: true });
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('a card stands in a frame of its own server, and a badge in an image', async () => {
    const { page, wrong } = await openWatchedPage(browser, [server.address]);
    // A page of this server whose policy allows frames.
    await page.goto(`${server.address}/schema.graphql`);
    const framed = await page.evaluate<string>(`new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.src = '/embed/papers/${SAMPLE_HUB}';
      frame.onload = () => resolve(frame.contentDocument.querySelector('h1').textContent.trim());
      document.body.append(frame);
    })`);
    expect(framed).toBe("Categorizing Variants of Goodhart's Law");
    await page.goto(`${server.address}/badge/papers/${SAMPLE_HUB}`);
    const box = await page.locator('svg').boundingBox();
    expect([box?.height, (box?.width ?? 0) > 300]).toEqual([20, true]);
    // The browser looks for an icon of the page that is plain text.
    expect(wrong.filter((message) => !message.includes('404'))).toEqual([]);
    await page.context().close();
  });

  test.each([`/embed/papers/${SAMPLE_HUB}`, '/docs/README', '/docs/http', '/docs?q=exit+codes'])(
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

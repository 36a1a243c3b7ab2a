import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Graph } from '../../src/graph/graph.js';
import { describeInChromium, launchOfflineChromium, openWatchedPage } from '../support/chromium.js';
import { type TestServer, serveSample } from '../support/testServer.js';

const HUB = "Categorizing Variants of Goodhart's Law";

/** Resolves when GraphiQL has kept its tabs, which it does a little later; jest's time limit is the bound. */
async function storedTabs(page: Page): Promise<void> {
  let stored = '';
  while (!stored.includes('tabState')) stored = JSON.stringify(await page.context().storageState());
}

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

  test('GraphiQL opens with the hub page and runs it', async () => {
    const { page, wrong } = await openWatchedPage(browser, [server.address]);
    await page.goto(`${server.address}/graphiql`);
    await page.getByRole('tab', { name: 'HubPage' }).waitFor();
    expect(await page.getByRole('tab').count()).toBeGreaterThan(12);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.graphiql-response').getByText(HUB).first().waitFor();
    expect(wrong).toEqual([]);
  });

  test('a hub of the start page opens in GraphiQL, ready to run', async () => {
    const { page, wrong } = await openWatchedPage(browser, [server.address]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(server.address);
    await page.getByRole('heading', { name: 'Contents of the graph' }).waitFor();
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(255, 255, 255)');
    await page.getByRole('link', { name: 'Concrete Problems in AI Safety' }).click();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page
      .locator('.graphiql-response')
      .getByText('Concrete Problems in AI Safety')
      .first()
      .waitFor();
    expect(wrong).toEqual([]);
  });

  test('a question opens in GraphiQL beside the tabs of the last visit', async () => {
    const { page, wrong } = await openWatchedPage(browser, [server.address]);
    await page.goto(`${server.address}/graphiql`);
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    const before = await tabs.count();
    await storedTabs(page);
    await page.goto(`${server.address}/graphiql?operation=WhoDisagrees&id=arxiv:1803.04585`);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.graphiql-response').getByText(HUB).first().waitFor();
    expect(await tabs.count()).toBe(before + 1);
    expect(wrong).toEqual([]);
  });

  test('the start page needs no script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.address);
    expect(await page.getByRole('row').count()).toBe(11);
    await context.close();
  });
});

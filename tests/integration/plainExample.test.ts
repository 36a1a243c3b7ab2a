import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Graph } from '../../src/graph/graph.js';
import { describeInChromium, launchOfflineChromium, openWatchedPage } from '../support/chromium.js';
import { serveFolder, type FileServer } from '../support/fileServer.js';
import { HUB_NUMBERS, type HubNumbers } from '../support/hubNumbers.js';
import { ServerLog } from '../support/serverLog.js';
import { connectTestGraph, importLines, refillGraph, sampleLines } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const HUB = 'arxiv:1803.04585';
const HOSTILE = 'doi:10.6/hostile';
const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=2</script>&lt;b&gt;';

const percent = (share: number): string => `${Math.round(100 * share)}%`;

describeInChromium('the example in plain HTML', () => {
  let graph: Graph;
  let server: TestServer;
  let closed: TestServer;
  let pages: FileServer;
  let browser: Browser;
  const log = new ServerLog();
  beforeAll(async () => {
    pages = await serveFolder(EXAMPLES);
    graph = await connectTestGraph();
    await refillGraph(graph, sampleLines());
    const origin = { source: 'test', version: 1 };
    await importLines(graph, [
      {
        paper: { identifiers: [HOSTILE], title: MARKUP, summary: MARKUP, venue: MARKUP, ...origin },
      },
      {
        paper: {
          identifiers: ['doi:10.6/citer'],
          title: MARKUP,
          url: 'javascript:alert(1)',
          ...origin,
        },
      },
      {
        citation: {
          ...{ citing: 'doi:10.6/citer', cited: HOSTILE, ...origin },
          contexts: [{ text: MARKUP, section: MARKUP }],
        },
      },
    ]);
    server = await startTestServer(graph, { CORS_ORIGINS: pages.origin });
    closed = await startTestServer(graph, { LOG_LEVEL: 'warn' }, { log });
    browser = await launchOfflineChromium();
  });
  afterAll(async () => {
    await browser.close();
    await closed.drain();
    await server.drain();
    await graph.close();
    await pages.close();
  });

  async function open(parameters: Record<string, string>) {
    const watched = await openWatchedPage(browser, [server.address, pages.origin]);
    const query = new URLSearchParams({ api: `${server.address}/graphql`, id: HUB, ...parameters });
    await watched.page.goto(`${pages.origin}/plain.html?${query.toString()}`);
    return watched;
  }

  async function hub(id = HUB): Promise<HubNumbers> {
    const { data } = await server.query(HUB_NUMBERS, { id });
    return (data as unknown as { paper: HubNumbers }).paper;
  }

  const citers = (page: Page) => page.locator('.citers > li');

  test('shows the numbers of the API, with base and interval at every share', async () => {
    const { page, wrong } = await open({});
    const { title, citerCount, referenceCount, citationProfile, citationSummary } = await hub();
    const { roles, polarities, byYear, undated } = citationSummary;
    await page.getByRole('heading', { name: title }).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain(`${citerCount} citers, a `);
    expect(text).toContain(`${referenceCount} references`);
    expect(text).toContain(`Without a date: ${undated} citers.`);
    expect(text).toContain(citationProfile.displayLabel);
    expect(text).toContain(citationProfile.sentence);
    for (const [name, axis] of Object.entries({ Roles: roles, Polarities: polarities })) {
      const table = page.locator('section').filter({ has: page.getByRole('heading', { name }) });
      expect(await table.locator('caption').innerText()).toBe(
        `Classified: ${axis.classified} citers, the base of each share. Unclassified: ${axis.unclassified}. Bounds: of all citing papers here, whatever the unclassified are.`,
      );
      const rows = await table.locator('tbody tr').allInnerTexts();
      expect(rows.map((row) => row.trim().split(/\s*\t\s*/))).toEqual([
        ...axis.buckets.map(({ value, count, share, interval, bounds }) => [
          value.toLowerCase().replaceAll('_', ' '),
          String(count),
          percent(share ?? -1),
          `${percent(interval?.low ?? -1)} to ${percent(interval?.high ?? -1)}`,
          `${percent(bounds.low)} to ${percent(bounds.high)}`,
        ]),
        ...(axis.unclassified > 0
          ? [['unclassified', String(axis.unclassified), 'in no share']]
          : []),
      ]);
    }
    const years = await page.locator('.years li').allInnerTexts();
    expect(years.map((year) => year.split(/\s+/).map(Number))).toEqual(
      byYear.map(({ year, count }) => [count, year]),
    );
    expect(wrong).toEqual([]);
  });

  test('pages, filters from buckets by keyboard, and keeps filters in its address', async () => {
    const { page, wrong } = await open({});
    await page.getByRole('heading', { name: '17 citers' }).waitFor();
    await page.getByRole('button', { name: 'More citers' }).focus();
    await page.keyboard.press('Enter');
    await citers(page).nth(16).waitFor();
    expect(await page.locator('.citers a:focus').count()).toBe(1);
    const { count = 0 } =
      (await hub()).citationSummary.roles.buckets.find(({ value }) => value === 'BACKGROUND') ?? {};
    await page.getByRole('rowheader', { name: 'background' }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `${count} citers`, exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('role')).toBe('BACKGROUND');
    await page.reload();
    await page.getByRole('heading', { name: `${count} citers`, exact: true }).waitFor();
    expect(await page.getByLabel('Role').inputValue()).toBe('BACKGROUND');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('heading', { name: '17 citers' }).waitFor();
    await page.getByLabel('Words in a citing sentence').fill('ADVERSARIAL taxonomy');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '1 citer', exact: true }).waitFor();
    expect(await page.locator('blockquote').first().innerText()).toContain('adversarial');
    expect(wrong).toEqual([]);
  });

  test('shows texts of papers as texts, and links to the web alone', async () => {
    const { page, wrong } = await open({ id: HOSTILE });
    await citers(page).first().waitFor();
    expect(await page.title()).toBe(MARKUP);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(MARKUP);
    expect(await page.locator('blockquote').innerText()).toContain(MARKUP);
    expect(await page.locator('main img, main script, main b').count()).toBe(0);
    const links = await page.locator('main a').evaluateAll((all) => all.map(String));
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !/^https?:/.test(link))).toEqual([]);
    expect(wrong).toEqual([]);
  });

  const alertOf = async (parameters: Record<string, string>): Promise<string> => {
    const { page } = await open(parameters);
    return page.getByRole('alert').innerText();
  };

  test('says when no server can be reached, and when one refuses its origin, which is logged', async () => {
    const unused = await serveFolder(EXAMPLES);
    await unused.close();
    expect(await alertOf({ api: `${unused.origin}/graphql` })).toBe(
      `No server can be reached at ${unused.origin}. Start it with “npm start”, or change the address above.`,
    );
    expect(await alertOf({ api: `${closed.address}/graphql` })).toBe(
      `The server at ${closed.address} runs, but refuses pages of ${pages.origin}. Start it with CORS_ORIGINS=${pages.origin}, and see its log.`,
    );
    const [line, ...others] = log.lines.filter(({ setting }) => setting === 'CORS_ORIGINS');
    expect(line).toMatchObject({
      level: 40,
      origin: pages.origin,
      msg: `Pages of the origin "${pages.origin}" may not read responses of this server. Add it to CORS_ORIGINS if they should.`,
    });
    expect(others).toEqual([]);
  });

  test.each([
    [{ api: 'ftp://localhost/graphql' }, '“ftp://localhost/graphql” is no address of an API'],
    [{ id: 'doi:10.6/none' }, 'The graph has no paper doi:10.6/none.'],
    [{ id: '<b>' }, 'The server does not accept a value of this page: '],
    [
      { words: '…' },
      'The server does not accept a value of this page: filter.contextContains: got "…"',
    ],
  ])('says what is wrong with %j', async (parameters, message) => {
    expect(await alertOf(parameters)).toContain(message);
  });

  test.each(['light', 'dark'] as const)('fits a narrow screen, %s', async (colorScheme) => {
    const { page } = await open({});
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 375, height: 700 });
    await citers(page).first().waitFor();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(375);
  });
});

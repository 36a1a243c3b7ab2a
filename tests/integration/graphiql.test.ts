import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { EXPLORE_OPERATIONS } from '../../src/explore/operations.js';
import { faultsOf } from '../support/axe.js';
import { describeInChromium } from '../support/chromium.js';
import { sampleInChromium } from '../support/sampleInChromium.js';

const HUB = "Categorizing Variants of Goodhart's Law";
/** Faults of GraphiQL's own elements; ours have none. */
const GRAPHIQL_FAULTS = [
  // A tab holds the button that closes it.
  /^nested-interactive: /,
];

describeInChromium('GraphiQL in a browser without the internet', () => {
  const sample = sampleInChromium();

  /** GraphiQL at an address, in a browser that has never seen it. */
  async function open(search = '', width = 1280): Promise<{ page: Page; wrong: string[] }> {
    const { page, wrong } = await sample.openPage();
    await page.setViewportSize({ width, height: 720 });
    await page.goto(`${sample.server.address}/graphiql${search}`);
    await executeButton(page).waitFor();
    return { page, wrong };
  }
  const executeButton = (page: Page) => page.getByRole('button', { name: /^Execute query/ });
  const answer = (page: Page, text: string) =>
    page.locator('.graphiql-response').getByText(text).first().waitFor();
  /** The names of the tabs, once the last one has this name: it comes a moment after the tab. */
  const tabNames = async (page: Page, last: string) => {
    const tabs = page.locator('[id^="graphiql-session-tab-"]');
    await tabs.last().filter({ hasText: last }).waitFor();
    return tabs.allTextContents();
  };
  /** Not waitForFunction, which the policy of the page forbids as soon as it has to wait. */
  const stored = async (page: Page) => {
    while (await page.evaluate("localStorage.getItem('graphiql:tabState') === null")) {
      await page.evaluate('new Promise(requestAnimationFrame)');
    }
  };
  const sizeOf = (page: Page) =>
    page.evaluate('[document.documentElement.scrollWidth, document.documentElement.scrollHeight]');
  const searchOf = (link: Record<string, string>) => `?${new URLSearchParams(link).toString()}`;

  test('it opens with the hub page and runs it, with the examples beside it', async () => {
    const { page, wrong } = await open();
    expect(await tabNames(page, 'HubPage')).toEqual(['HubPage']);
    const examples = page.getByRole('region', { name: 'Examples' });
    expect(await examples.getByRole('listitem').count()).toBe(EXPLORE_OPERATIONS.length);
    await executeButton(page).click();
    await answer(page, HUB);
    expect(await sizeOf(page)).toEqual([1280, 720]);
    expect(wrong).toEqual([]);
  });

  test('an example opens in a tab, and again in the same tab', async () => {
    const { page, wrong } = await open();
    const example = page.getByRole('button', {
      name: 'Who contradicts a paper, in what words, and by whose labels?',
    });
    await example.click();
    expect(await tabNames(page, 'WhoDisagrees')).toEqual(['HubPage', 'WhoDisagrees']);
    await executeButton(page).click();
    await answer(page, 'CONTRADICTING');
    await page.getByRole('tab', { name: 'HubPage' }).click();
    await example.click();
    await answer(page, 'CONTRADICTING');
    expect(await tabNames(page, 'WhoDisagrees')).toEqual(['HubPage', 'WhoDisagrees']);
    expect(wrong).toEqual([]);
  });

  test('a link opens a tab and runs it; the same link again opens no other', async () => {
    const query = 'query Linked($id: ID!) { paper(id: $id) { title } }';
    const link = searchOf({ query, variables: '{"id":"arxiv:1803.04585"}', run: '1' });
    const { page, wrong } = await open(link);
    await answer(page, HUB);
    expect(await tabNames(page, 'Linked')).toEqual(['Linked']);
    await stored(page);
    await page.goto(`${sample.server.address}/graphiql${link}`);
    await answer(page, HUB);
    await page.goto(`${sample.server.address}/graphiql?operation=GraphStatistics&run=1`);
    await answer(page, 'paperCount');
    expect(await tabNames(page, 'GraphStatistics')).toEqual(['Linked', 'GraphStatistics']);
    expect(new URL(page.url()).search).toBe('');
    expect(wrong).toEqual([]);
  });

  test.each([
    [{ query: '{ graphStatistics { paperCount } }' }, null],
    [{ query: 'mutation { a }', run: '1' }, 'expected queries and fragments only.'],
    [{ query: '{', run: '1' }, 'expected GraphQL.'],
    [{ query: '{a}', variables: '[]', run: '1' }, 'expected a JSON object.'],
    [{ operation: '<img src=x onerror=alert(1)>', run: '1' }, 'the name of an example.'],
  ])('a link with %j runs nothing', async (link, problem) => {
    const asked: string[] = [];
    const { page, wrong } = await sample.openPage();
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    await page.goto(`${sample.server.address}/graphiql${searchOf(link)}`);
    if (problem !== null) await page.getByRole('alert').filter({ hasText: problem }).waitFor();
    // The toolbar comes with the editors; the schema is what GraphiQL asks for last by itself.
    await executeButton(page).waitFor();
    await page.getByRole('button', { name: /Documentation Explorer/ }).click();
    await page.getByText('Papers and the typed citations between them').waitFor();
    const sent = asked.filter((body) => body.includes('"query"'));
    expect(sent.filter((body) => !body.includes('IntrospectionQuery'))).toEqual([]);
    expect(wrong).toEqual([]);
  });

  test('a request is copied as curl, fetch, Python and a link, which opens it again', async () => {
    const { page, wrong } = await open('?operation=WhoDisagrees&id=arxiv:1803.04585');
    await page.getByRole('button', { name: /^Copy as curl/ }).click();
    const text = page.getByRole('textbox', { name: 'Text to copy' });
    expect(await text.inputValue()).toMatch(/^curl 'http:[^']+\/graphql' \\\n.*WhoDisagrees/s);
    await page.getByRole('radio', { name: 'Python' }).check();
    expect(await text.inputValue()).toContain('import urllib.request');
    await page.getByRole('radio', { name: 'fetch' }).check();
    expect(await text.inputValue()).toContain('await fetch("http:');
    await page.getByRole('radio', { name: 'Link' }).check();
    const link = await text.inputValue();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /Copied|Selected/ })
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const other = await open(new URL(link).search);
    await answer(other.page, HUB);
    expect(await tabNames(other.page, 'WhoDisagrees')).toEqual(['WhoDisagrees']);
    expect([...wrong, ...other.wrong]).toEqual([]);
  });

  test('the explorer builds a query by clicks', async () => {
    const { page, wrong } = await open(
      searchOf({ query: 'query Mine { graphStatistics { stubCount } }' }),
    );
    await page.getByRole('button', { name: /GraphiQL Explorer/ }).click();
    await page.locator('.graphiql-explorer-root').getByText('paperCount').click();
    await page.locator('.graphiql-query-editor').getByText('paperCount').waitFor();
    await executeButton(page).click();
    await answer(page, '138');
    expect(wrong).toEqual([]);
  });

  test('on a phone, query and answer stand below each other, and examples cover them', async () => {
    const { page, wrong } = await open('?operation=WhoDisagrees&run=1', 375);
    await answer(page, 'displayLabel');
    expect(await sizeOf(page)).toEqual([375, 720]);
    const editor = await page.locator('.graphiql-editors').boundingBox();
    const response = await page.locator('.graphiql-response').boundingBox();
    expect(response?.y).toBeGreaterThanOrEqual((editor?.y ?? 0) + (editor?.height ?? Infinity) - 1);
    for (const box of [editor, response]) {
      expect(box?.width).toBeGreaterThan(280);
      expect(box?.height).toBeGreaterThan(200);
    }
    await page.getByRole('button', { name: /Examples/ }).click();
    await page.getByRole('button', { name: 'How large is the graph?' }).click();
    await executeButton(page).click();
    await answer(page, 'paperCount');
    expect(wrong).toEqual([]);
  });

  test.each([375, 1280])(
    'it has no faults but those of GraphiQL itself, %i pixels wide',
    async (width) => {
      const { page } = await open('', width);
      const faults = await faultsOf(page);
      const ours = faults.filter((fault) => !GRAPHIQL_FAULTS.some((known) => known.test(fault)));
      expect(ours).toEqual([]);
    },
  );
});

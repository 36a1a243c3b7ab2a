import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faultsOf } from '../support/axe.js';
import { describeInChromium } from '../support/chromium.js';
import { sampleInChromium } from '../support/sampleInChromium.js';

const HUB = '/papers/arxiv:1803.04585';
const WIDTHS = [360, 1280];

describeInChromium('the pages for everybody', () => {
  const sample = sampleInChromium();

  async function open(
    place: string,
    colorScheme: 'light' | 'dark',
    width: number,
  ): Promise<{ page: Page; wrong: string[] }> {
    const { page, wrong } = await sample.openPage();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${sample.server.address}${place}`, { waitUntil: 'networkidle' });
    return { page, wrong };
  }

  test.each([
    '/',
    HUB,
    `${HUB}?tab=references`,
    `${HUB}?tab=disputed`,
    `${HUB}?tab=related`,
    '/search?q=safety',
    '/search?q=nothinglikeit',
    '/compare?ids=arxiv:1803.04585&ids=arxiv:1606.06565',
  ])('%s has no fault that axe finds, in light and dark, wide and narrow', async (place) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of WIDTHS) {
        const { page, wrong } = await open(place, colorScheme, width);
        expect(await faultsOf(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(wrong).toEqual([]);
        await page.context().close();
      }
    }
  });

  test('an unknown paper says so, and has no fault either', async () => {
    const { page, wrong } = await open('/papers/10.9999%2Funknown', 'dark', 360);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    // The page itself is a 404, which the browser reports.
    expect(wrong.filter((message) => !message.includes('404'))).toEqual([]);
    await page.context().close();
  });

  test('the entry of a paper is that of the server, also where a browser lets no page copy', async () => {
    const { page, wrong } = await open(HUB, 'dark', 360);
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    const entry = page.getByRole('region', { name: 'Entry of a bibliography' });
    expect(await entry.textContent()).toMatch(/^@misc\{.*eprint = \{1803\.04585\}.*\}$/s);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'All citing papers in this order' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('citing-papers');
    expect(new URL(page.url()).search).toBe('?order=representative');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('the dialog of a query has no fault, and gives the focus back', async () => {
    const { page, wrong } = await open(HUB, 'light', 1280);
    const button = page.getByRole('button', { name: /^Show the query/ }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^Show the query/);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

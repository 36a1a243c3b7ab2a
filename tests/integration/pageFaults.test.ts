import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { arrived } from '../support/arrived.js';
import { faultsOf } from '../support/axe.js';
import { describeInChromium } from '../support/chromium.js';
import { CONTROLS, CUT_OFF, FAINT_MARKS, FOLDED } from '../support/pageLooks.js';
import { LOOKS, pictureOf, storedAndNamed } from '../support/pictures.js';
import { ROUGH_PAPER, roughLines } from '../support/roughPages.js';
import { sampleInChromium } from '../support/sampleInChromium.js';
import { importLines } from '../support/testGraph.js';
import { focusFault } from '../support/visibleFocus.js';

const HUB = '/papers/arxiv:1803.04585';
/** Pages, and what their pictures in docs/pictures are called. */
const PAGES: readonly (readonly [place: string, picture: string | null])[] = [
  ['/', 'home'],
  [HUB, 'hub-page'],
  [`${HUB}?tab=references`, null],
  [`${HUB}?tab=disputed`, null],
  [`${HUB}?tab=related`, null],
  ['/search?q=safety', 'search'],
  ['/search?q=nothinglikeit', null],
  ['/compare?ids=arxiv:1803.04585&ids=arxiv:1606.06565', 'compare'],
  ['/graph?ids=arxiv:1803.04585', 'graph'],
];
/** Pixels of an A4 page between its margins. */
const PAPER = 718;
const MOST_PICTURE_BYTES = 150_000;

describeInChromium('the pages for everybody', () => {
  // A server that runs no other operations than those of its pages, each of which is asked for here.
  const sample = sampleInChromium({ TRUSTED_DOCUMENTS_MODE: 'only' });

  async function open(
    place: string,
    colorScheme: 'light' | 'dark',
    width: number,
  ): Promise<{ page: Page; wrong: string[] }> {
    const { page, wrong } = await sample.openPage();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${sample.server.address}${place}`, { waitUntil: 'networkidle' });
    await arrived(page);
    return { page, wrong };
  }

  test.each(PAGES)(
    '%s has no fault that axe finds, in light and dark, wide and narrow',
    async (place, picture) => {
      // Pages without a picture differ from those with one in a part: light and wide, and dark and narrow will do.
      for (const { look, colorScheme, width } of picture === null ? [LOOKS[0], LOOKS[3]] : LOOKS) {
        const { page, wrong } = await open(place, colorScheme, width);
        if (picture !== null && look !== null) {
          const stored = await pictureOf(page, `${picture}-${look}`);
          expect(stored.width).toBe(width);
          expect(stored.bytes).toBeLessThan(MOST_PICTURE_BYTES);
        }
        expect(await faultsOf(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(wrong).toEqual([]);
        await page.context().close();
      }
    },
  );

  test('the documentation has these pictures, and shows or links each', () => {
    const looks = LOOKS.flatMap(({ look }) => look ?? []);
    const pictures = PAGES.flatMap(([, picture]) =>
      picture === null ? [] : looks.map((look) => `${picture}-${look}`),
    ).sort();
    expect(storedAndNamed()).toEqual({ stored: pictures, named: pictures });
  });

  test('an unknown paper says so, and has no fault either', async () => {
    const { page, wrong } = await open('/papers/10.9999%2Funknown', 'dark', 360);
    expect(await faultsOf(page)).toEqual([]);
    // The page itself is a 404, which the browser reports.
    expect(wrong.filter((message) => !message.includes('404'))).toEqual([]);
    await page.context().close();
  });

  test('a page whose script is gone says so, and the button takes it anew', async () => {
    const { page } = await open('/', 'light', 1280);
    // As after an update of the server: the page that is open knows the scripts of before.
    await page.route(/\/assets\/SearchPage/, (route) => route.abort());
    await page.getByRole('combobox').fill('safety');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Its script could not be loaded').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.unroute(/\/assets\/SearchPage/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
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

  test('in print, a hub is whole: nothing is cut off or folded, and there are no controls', async () => {
    const { page } = await open(HUB, 'dark', PAPER);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(CUT_OFF)).toEqual([]);
    expect(await page.evaluate(FOLDED)).toEqual([]);
    expect(await page.evaluate(CONTROLS)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PAPER);
    await page.context().close();
  });

  test('with the colours of the system, light or dark, marks and focus are still seen', async () => {
    const { page } = await open(`${HUB}?role=background`, 'light', 1280);
    const tick =
      "getComputedStyle(document.querySelector('[aria-pressed=true] .bar-name'), '::before').content";
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      expect(await page.evaluate(FAINT_MARKS)).toEqual([]);
      expect(await page.evaluate(tick)).toMatch(/✓/);
      for (let stops = 0; stops < 20; stops += 1) {
        await page.keyboard.press('Tab');
        expect(await focusFault(page)).toBeNull();
      }
    }
    await page.context().close();
  });

  test('right-to-left, unbroken, marked-up and very long texts fit a phone', async () => {
    await importLines(sample.graph, roughLines());
    const hub = `/papers/${ROUGH_PAPER}`;
    const compare = `/compare?ids=${ROUGH_PAPER}&ids=${ROUGH_PAPER}-2&ids=${ROUGH_PAPER}-3`;
    for (const place of [hub, `${hub}-3`, `${hub}-5`, '/search?q=rindfleisch', compare]) {
      const { page, wrong } = await open(place, 'light', 360);
      expect([place, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([
        place,
        360,
      ]);
      expect(wrong).toEqual([]);
      if (place === hub) {
        const direction = "getComputedStyle(document.querySelector('h1')).direction";
        expect(await page.evaluate(direction)).toBe('rtl');
        expect(await faultsOf(page)).toEqual([]);
      }
      // As it would be in a language that is written so.
      await page.evaluate("document.documentElement.dir = 'rtl'");
      expect([place, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([
        place,
        360,
      ]);
      await page.context().close();
    }
  });
});

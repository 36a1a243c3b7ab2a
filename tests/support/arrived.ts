import type { Page } from 'playwright-core';

/** Waits until a page shows all that it has asked for; throws what it says when some of that cannot be read. */
export async function arrived(page: Page): Promise<void> {
  const main = page.getByRole('main');
  const waiting = main.locator('.waiting, [aria-busy="true"]');
  await main.getByRole('heading', { level: 1 }).waitFor();
  while ((await waiting.count()) > 0) await page.evaluate('new Promise(requestAnimationFrame)');
  const drawing = main.locator('.drawing');
  if ((await drawing.count()) > 0) await drawing.locator('.label').first().waitFor();
  const [problem] = await main.locator('.problem').allInnerTexts();
  if (problem !== undefined) throw new Error(`${page.url()}: ${problem}`);
}

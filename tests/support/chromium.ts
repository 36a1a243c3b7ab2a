import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from './findChromium.js';
import { describeWith } from './needs.js';

/** Tests in a real Chromium. */
export function describeInChromium(name: string, tests: () => void): void {
  describeWith('Chromium', name, tests);
}

/** A browser for which there is no host but this machine. */
export function launchOfflineChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? undefined,
    // Containers run tests as root, where Chromium's sandbox does not start.
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });
}

/** What Chromium says where it draws without a graphics processor. */
const SLOW_DRAWING = /GPU stall due to ReadPixels/;

/** A page with what went wrong in it: messages of errors, and addresses asked for outside of `origins`. */
export async function openWatchedPage(
  browser: Browser,
  origins: readonly string[],
): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || SLOW_DRAWING.test(message.text())) return;
    wrong.push(message.text());
  });
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.protocol !== 'data:' && !origins.includes(address.origin)) wrong.push(address.href);
  });
  return { page, wrong };
}

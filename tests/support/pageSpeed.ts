import { statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { WEB_FOLDER } from '../../src/site/shell.js';

/** How much a page loads, and how soon it can be used. */
export interface PageSpeed {
  /**
   * Milliseconds from the navigation until a page can be used: the first numbers of its main operation are drawn, and no
   * task has kept the main thread for 50 ms or more since, for half a second; the end of the last such task counts.
   */
  readonly interactiveMs: number;
  /** Milliseconds until these numbers are drawn. */
  readonly shownMs: number;
  /** Until the network is idle. */
  readonly requests: number;
  /** As they were transferred, with headers. */
  readonly bytes: Readonly<Record<'Document' | 'Script' | 'Stylesheet' | 'Fetch', number>>;
  /** Of the scripts, compressed by gzip; most browsers take brotli, which is smaller. */
  readonly gzippedScript: number;
  /** The sum of all layout shifts that nobody has asked for, as the browser scores them. */
  readonly layoutShift: number;
}

/** What a page notes about itself from its start on; `shown` waits for an element that matches a selector. */
const NOTES = (selector: string) => `
  window.notes = { shown: null, shift: 0, busyUntil: 0 };
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) notes.busyUntil = task.startTime + task.duration;
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) if (!shift.hadRecentInput) notes.shift += shift.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((_, observer) => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { notes.shown = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });`;

const INTERACTIVE = `new Promise((resolve) => {
  const look = () => {
    const { shown, busyUntil } = notes;
    const since = Math.max(shown, busyUntil);
    if (shown !== null && performance.now() - since > 500) resolve([shown, since]);
    else setTimeout(look, 50);
  };
  look();
})`;

/** Opens an address in a new page, with a processor that is slower by a factor, and measures it. */
export async function measurePage(
  page: Page,
  address: string,
  { slower, operation }: { readonly slower: number; readonly operation: string },
): Promise<PageSpeed> {
  const debug = await page.context().newCDPSession(page);
  const bytes = { Document: 0, Script: 0, Stylesheet: 0, Fetch: 0 };
  const kinds = new Map<string, string>();
  const scripts: string[] = [];
  debug.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, type);
    if (type === 'Script') scripts.push(new URL(response.url).pathname);
  });
  debug.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? '';
    if (kind in bytes) bytes[kind as keyof typeof bytes] += encodedDataLength;
  });
  await debug.send('Network.enable');
  await debug.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(NOTES(`[data-operation="${operation}"] [data-graphql]`));
  await page.goto(address, { waitUntil: 'networkidle' });
  const [shownMs, interactiveMs] = await page.evaluate<[number, number]>(INTERACTIVE);
  const layoutShift = await page.evaluate<number>('notes.shift');
  const gzippedScript = scripts.reduce((sum, name) => sum + gzippedBytes(name), 0);
  return { interactiveMs, shownMs, requests: kinds.size, bytes, gzippedScript, layoutShift };
}

function gzippedBytes(name: string): number {
  return statSync(new URL(`.${name}.gz`, WEB_FOLDER)).size;
}

/** A line for people. */
export function speedLine(name: string, speed: PageSpeed): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  const { Document, Script, Stylesheet, Fetch } = speed.bytes;
  return (
    `${name}: interactive after ${speed.interactiveMs.toFixed(0)} ms (numbers after ${speed.shownMs.toFixed(0)} ms), ` +
    `${speed.requests} requests; transferred: page ${kilobytes(Document)}, script ${kilobytes(Script)} ` +
    `(${kilobytes(speed.gzippedScript)} by gzip), style ${kilobytes(Stylesheet)}, data ${kilobytes(Fetch)}; ` +
    `layout shift ${speed.layoutShift.toFixed(3)}\n`
  );
}

import { readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createKey, revokeKey } from '../../../src/access/keys.js';
import { makeSecretKey } from '../../../src/access/secretKey.js';
import { SAMPLE_HUB } from '../../../src/explore/sampleHub.js';
import type { Graph } from '../../../src/graph/graph.js';
import { arrived } from '../arrived.js';
import { faultsOf } from '../axe.js';
import { numbersOn } from '../pageNumbers.js';
import { noteQueries } from '../queryAnswers.js';

interface KeyJourney {
  readonly page: Page;
  /** Of a server over the sample that answers only requests with an API key. */
  readonly address: string;
  readonly graph: Graph;
}

const TITLE = "Categorizing Variants of Goodhart's Law";
const WANTED = 'This server asks for an API key';

/**
 * From a page without a key, by wrong ones to the right one, to a file, to the page loaded again, to a key that is revoked, one that
 * has done its work, and one that is forgotten. By keyboard.
 */
export async function goThroughKeys({ page, address, graph }: KeyJourney): Promise<void> {
  const key = await createKey(graph, { name: 'reader', scopes: ['read'], costPerMinute: null });
  const poor = await createKey(graph, { name: 'poor', scopes: ['read'], costPerMinute: 1 });
  const place = `${address}/papers/${SAMPLE_HUB}`;
  const queries = await noteQueries(page);
  await page.goto(place, { waitUntil: 'networkidle' });
  await heading(page, WANTED);
  expect(queries).toEqual([]);
  expect(await page.content()).not.toContain(TITLE);
  await refusedKeys(page);
  await takenKey(page, key.secret.text, place);
  await savedFile(page);
  await loadedAgain(page, queries);

  await revokeKey(graph, key.key.id);
  // Servers know within seconds.
  do await page.reload({ waitUntil: 'networkidle' });
  while ((await page.getByRole('heading', { level: 1, name: WANTED }).count()) === 0);
  await page.getByRole('alert').filter({ hasText: 'no longer takes your key' }).waitFor();
  expect(await kept(page)).toEqual([]);
  await enter(page, poor.secret.text);
  await page
    .getByText(/You have done as much work .* Try again in \d+ seconds, at [\d:]{8}/)
    .waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Forget the key' }).focus();
  await page.keyboard.press('Enter');
  await heading(page, WANTED);
  expect(await kept(page)).toEqual([]);
  await page.getByRole('status').filter({ hasText: 'The key is forgotten.' }).waitFor();
}

async function refusedKeys(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  await enter(page, 'citegraph_0123');
  await page.getByRole('alert').filter({ hasText: 'not a whole key' }).waitFor();
  await enter(page, makeSecretKey().text);
  await page.getByRole('alert').filter({ hasText: 'does not take this key' }).waitFor();
  expect(await page.evaluate('document.activeElement.ariaInvalid')).toBe('true');
  expect(await faultsOf(page)).toEqual([]);
  expect(await kept(page)).toEqual([]);
}

/** The page that was asked for appears at its own address, with nothing of the key in it. */
async function takenKey(page: Page, key: string, place: string): Promise<void> {
  await enter(page, ` Bearer ${key} `);
  await heading(page, TITLE);
  await arrived(page);
  expect(await page.evaluate('document.activeElement.id')).toBe('content');
  await page.getByRole('status').filter({ hasText: 'The key is taken.' }).waitFor();
  await page.getByRole('complementary', { name: 'About these data' }).waitFor();
  expect([page.url(), await page.title()]).toEqual([place, `${TITLE} · citegraph`]);
  expect(await page.content()).not.toContain(key);
  expect(await kept(page)).toEqual([key]);
}

async function savedFile(page: Page): Promise<void> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV: citing papers', exact: true }).focus();
  await page.keyboard.press('Enter');
  const file = await saved;
  expect(file.suggestedFilename()).toBe('citers-arxiv-1803.04585.csv');
  const numbers = await numbersOn(page);
  const citers = numbers.find(({ path }) => path === 'paper.citers.totalCount')?.value;
  const rows = (await readFile(await file.path(), 'utf8')).trim().split('\n');
  expect(rows.length - 1).toBe(citers);
  await page.getByText('Saved as citers-arxiv-1803.04585.csv.').waitFor();
}

/** The key is there still, and so are the answers that it got. */
async function loadedAgain(page: Page, queries: { readonly status: number }[]): Promise<void> {
  const before = await numbersOn(page);
  queries.length = 0;
  await page.reload({ waitUntil: 'networkidle' });
  await heading(page, TITLE);
  await arrived(page);
  expect(await numbersOn(page)).toEqual(before);
  expect(new Set(queries.map(({ status }) => status))).toEqual(new Set([304]));
}

async function enter(page: Page, key: string): Promise<void> {
  const field = page.getByLabel('API key', { exact: true });
  await field.focus();
  await field.fill(key);
  await page.keyboard.press('Enter');
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** All that the browser keeps for the server. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(
    '[...Object.values(sessionStorage), ...Object.values(localStorage), ...(document.cookie ? [document.cookie] : [])]',
  );
}

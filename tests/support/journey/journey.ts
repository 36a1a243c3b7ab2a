import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { must } from '../../../src/must.js';
import { arrived } from '../arrived.js';
import { numbersOn, unconfirmed } from '../pageNumbers.js';
import type { TestServer } from '../testServer.js';
import type { Hand } from './hand.js';
import { listedCiters, type Filter } from './listedCiters.js';

/** What a reader looks for. */
export interface Aim {
  /** Typed into the search box. */
  readonly words: string;
  readonly paper: { readonly id: string; readonly title: string };
  /** As bars name it, in one word. */
  readonly role: string;
  readonly from: number;
  readonly to: number;
  /** Words of citing sentences. */
  readonly sentence: string;
}

interface Journey {
  readonly page: Page;
  readonly server: Pick<TestServer, 'address' | 'query'>;
  readonly hand: Hand;
  readonly aim: Aim;
}

/** From the search box to a hub, by a bar and years to a citing sentence, to the query behind it, and to the file. */
export async function goThroughPages(journey: Journey): Promise<void> {
  const { page, server, hand, aim } = journey;
  await page.goto(server.address);
  await search(journey);
  const roles = [aim.role.toUpperCase()];
  const bars = page.getByRole('toolbar', { name: /^Role:/ });
  await hand.press(bars.getByRole('button', { name: new RegExp(`^${aim.role}`) }));
  await expectList(journey, { roles });
  await hand.selectYears(page, aim.from, aim.to);
  const years = { roles, yearFrom: aim.from, yearTo: aim.to };
  await expectList(journey, years);
  const filter = { ...years, contextContains: aim.sentence };
  await readSentence(journey, filter);
  await openQuery(journey, filter);
  await page.goBack();
  await expectList(journey, filter);
  await saveFile(journey, filter);
}

async function search({ page, hand, aim }: Journey): Promise<void> {
  const button = page.getByRole('button', { name: 'Search', exact: true });
  await hand.enter(page.getByRole('combobox', { name: 'Search papers' }), aim.words, button);
  await page.waitForURL('**/search?*');
  const found = page.getByRole('main').getByRole('link', { name: aim.paper.title, exact: true });
  await hand.press(found.first());
  await page.getByRole('heading', { level: 1, name: aim.paper.title }).waitFor();
}

/** Waits for the list under a filter, and asks the server for each number on the page again. */
async function expectList({ page, server, aim }: Journey, filter: Filter): Promise<void> {
  const expected = await listedCiters(server, aim.paper.id, filter);
  expect(expected).not.toEqual([]);
  const list = page.getByRole('tabpanel').locator('[data-operation="Citers"]');
  while (!(await isOf(page, filter))) await page.evaluate('new Promise(requestAnimationFrame)');
  const numbers = await numbersOn(page);
  const shown = numbers.find(
    ({ operation, path }) => operation === 'Citers' && path === 'paper.citers.totalCount',
  );
  expect(shown?.value).toBe(expected.length);
  expect(await list.getByRole('article').count()).toBe(Math.min(20, expected.length));
  expect(await unconfirmed(server, numbers)).toEqual([]);
}

/** Whether everything on the page has arrived, and its list is under this filter. */
async function isOf(page: Page, filter: Filter): Promise<boolean> {
  await arrived(page);
  const lists = page.getByRole('tabpanel').locator('[data-operation="Citers"]');
  if ((await lists.count()) === 0) return false;
  const variables = await lists.first().getAttribute('data-variables');
  return isDeepStrictEqual((JSON.parse(variables ?? '{}') as { filter?: Filter }).filter, filter);
}

/** Narrows the list to sentences with these words, and opens what sources say about the first one. */
async function readSentence(journey: Journey, filter: Filter): Promise<void> {
  const { page, server, hand, aim } = journey;
  const field = page.getByRole('textbox', { name: 'Words in citing sentences' });
  await hand.enter(field, aim.sentence, page.getByRole('button', { name: 'Find' }));
  await expectList(journey, filter);
  const [first] = await listedCiters(server, aim.paper.id, filter);
  const texts = must(first, 'a citing paper').contexts.map(({ text }) => text);
  const card = page.getByRole('tabpanel').getByRole('article').first();
  const sentence = await card.locator('blockquote').first().innerText();
  expect(texts).toContain(sentence);
  await hand.press(card.locator('summary').filter({ hasText: /^Who says what/ }));
  await card.getByRole('rowheader', { name: sentence }).first().waitFor();
}

/** Opens the query of the list, and runs it in GraphiQL. */
async function openQuery({ page, server, hand, aim }: Journey, filter: Filter): Promise<void> {
  await hand.press(page.getByRole('button', { name: /^Show the query ?: Who cites it/ }));
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading').first().waitFor();
  const [query = '', variables = ''] = await dialog.locator('pre').allInnerTexts();
  expect(query).toMatch(/^query Citers\(/);
  expect(JSON.parse(variables)).toMatchObject({ filter, orderBy: 'NEWEST' });
  await hand.press(dialog.getByRole('link', { name: 'Open in GraphiQL' }));
  await page.waitForURL('**/graphiql?*');
  const { length } = await listedCiters(server, aim.paper.id, filter);
  await page.locator('.graphiql-response').getByText('totalCount').first().waitFor();
  const answer = await page.locator('.graphiql-response').innerText();
  expect(answer.replaceAll(/\s+/g, ' ')).toContain(`"totalCount": ${length}`);
}

/** The file has the papers of the list, in its order. */
async function saveFile({ page, server, hand, aim }: Journey, filter: Filter): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    hand.press(page.getByRole('link', { name: 'CSV: citing papers', exact: true })),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const rows: { id: string; role: string }[] = parseCsv(text, { columns: true });
  const expected = await listedCiters(server, aim.paper.id, filter);
  expect(rows.map(({ id, role }) => ({ id, role }))).toEqual(
    expected.map(({ node, role }) => ({ id: node.id, role })),
  );
}

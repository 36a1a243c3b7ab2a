import type { Page } from 'playwright-core';

/** Opens one of the tools below a drawing. */
export async function openTool(page: Page, title: string): Promise<void> {
  await page.locator('.desk-tools summary').filter({ hasText: title }).click();
}

/** Adds papers that cite a paper of those that are cited most. */
export async function addCiters(page: Page, title: string): Promise<void> {
  await selectWork(page, title);
  await page.getByRole('button', { name: 'Add citing papers' }).click();
}

export async function hide(page: Page, title: string): Promise<void> {
  await selectWork(page, title);
  await page.getByRole('button', { name: 'Hide', exact: true }).click();
}

async function selectWork(page: Page, title: string): Promise<void> {
  const works = page.getByRole('region', { name: 'Prior works' });
  await works.getByRole('button', { name: title }).click();
  const card = page.getByRole('region', { name: 'What is selected' });
  await card.getByRole('heading', { name: title }).waitFor();
}

/** Adds the paths to another paper: nothing cites its way there, but either way there are some. */
export async function addPaths(page: Page, to: string): Promise<void> {
  await openTool(page, 'Paths between two papers');
  await page.getByLabel('To', { exact: true }).fill(to);
  await page.getByRole('button', { name: 'Find paths' }).click();
  await page.getByText('No path was found.').waitFor();
  await page.getByLabel('Each step leads to').selectOption('either of the two');
  await page.getByRole('button', { name: 'Find paths' }).click();
  await page.getByRole('button', { name: 'Add all routes to the drawing' }).click();
}

/** Adds what has the EXTENSION role for what CONTRADICTS the paper of the drawing. */
export async function addWalk(page: Page): Promise<void> {
  await openTool(page, 'A walk in steps');
  const step = (number: number) => page.getByRole('group', { name: `Step ${number}` });
  await step(1).getByRole('button', { name: 'contradicting' }).click();
  await page.getByRole('button', { name: 'Add a step' }).click();
  await step(2).getByRole('button', { name: 'extension' }).click();
  await page.getByRole('button', { name: 'Walk', exact: true }).click();
  await page.getByRole('button', { name: 'Add all that are listed to the drawing' }).click();
}

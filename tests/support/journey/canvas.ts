import type { Page } from 'playwright-core';
import { must } from '../../../src/must.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels from a place that is tried to the next one: marks of the drawing are larger. */
const STEP = 5;
const FARTHEST = 60;
/** Milliseconds after which two clicks are no double click. */
const APART = 400;

/** Selects a paper in the drawing by the mouse: its disc is beside its label. Returns where the disc is. */
export async function clickPaper(page: Page, label: string, title: string): Promise<Point> {
  await page.locator('.stage').scrollIntoViewIfNeeded();
  const text = page.locator('.stage .label').getByText(label, { exact: true }).first();
  const { x, y, width, height } = must(await text.boundingBox(), `a label "${label}"`);
  const [middle, level] = [x + width / 2, y + height / 2];
  const distances = Array.from({ length: FARTHEST / STEP }, (_, step) => 4 + step * STEP);
  const beside = distances.flatMap((distance) => [
    { x: x - distance, y: level },
    { x: x + width + distance, y: level },
    { x: middle, y: y - distance },
    { x: middle, y: y + height + distance },
  ]);
  return clickWhere(page, beside, `Selected: ${title}`);
}

/** Drags a paper of the drawing to another place, where it stays. */
export async function dragPaper(page: Page, label: string, title: string): Promise<void> {
  const { x, y } = await clickPaper(page, label, title);
  await page.getByRole('button', { name: 'Add citing papers' }).waitFor();
  await page.waitForTimeout(APART);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) {
    // The browser makes one movement of those of a frame, and the drawing takes few for a click.
    await page.mouse.move(x + 5 * step, y + 8 * step);
    await page.evaluate(TWO_FRAMES);
  }
  await page.mouse.up();
  await page.getByRole('button', { name: 'Unpin' }).waitFor({ timeout: 15_000 });
}

/** Selects some citation in the drawing by the mouse: lines cross its middle. */
export async function clickCitation(page: Page): Promise<void> {
  const stage = page.locator('.stage');
  await stage.scrollIntoViewIfNeeded();
  const box = must(await stage.boundingBox(), 'a drawing');
  const column = (x: number): Point[] =>
    Array.from({ length: Math.floor(box.height / STEP) }, (_, step) => ({
      x,
      y: box.y + step * STEP,
    }));
  const across = [0.5, 0.4, 0.6].flatMap((share) => column(box.x + share * box.width));
  await clickWhere(page, across, 'Selected: the citation of ');
}

/** Clicks where the pointer shows that something is there, until what is selected is said to be what is wanted. */
async function clickWhere(page: Page, places: readonly Point[], wanted: string): Promise<Point> {
  for (const place of places) {
    await page.mouse.move(place.x, place.y);
    // The drawing looks for what is under the pointer once in a frame.
    await page.evaluate(TWO_FRAMES);
    if ((await page.evaluate(CURSOR)) !== 'pointer') continue;
    await page.mouse.click(place.x, place.y);
    await page.evaluate('new Promise(requestAnimationFrame)');
    const said = await page.locator('.graph-main [aria-live]').textContent();
    if (said?.startsWith(wanted) === true) return place;
    await page.waitForTimeout(APART);
  }
  throw new Error(`Nothing in the drawing answers with "${wanted}".`);
}

const TWO_FRAMES =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';
const CURSOR = "document.querySelector('.stage .drawn').style.cursor";

import type { Locator } from 'playwright-core';
import { must } from '../../../src/must.js';
import type { Hand } from './hand.js';

/** Clicks where it can see, and drags across the columns of years. */
export const mouse: Hand = {
  async enter(field, text, button) {
    await field.click();
    await field.page().keyboard.type(text);
    await button.click();
  },
  press: (target) => target.click(),
  async selectYears(page, from, to) {
    const drawing = page.getByRole('toolbar', { name: 'Citing papers by year' });
    await drawing.scrollIntoViewIfNeeded();
    const [start, end] = [await middleOf(drawing, from), await middleOf(drawing, to)];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 5 });
    await page.mouse.up();
  },
};

async function middleOf(drawing: Locator, year: number): Promise<{ x: number; y: number }> {
  const column = drawing.getByRole('button', { name: new RegExp(`^${year}\\b`) });
  const box = must(await column.boundingBox(), `a column of ${year}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

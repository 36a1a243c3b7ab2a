import type { Locator, Page } from 'playwright-core';
import { focusFault } from '../visibleFocus.js';
import type { Hand } from './hand.js';

/** Keys that lead from anywhere on a page to anywhere else, at most. */
const MOST_STOPS = 400;

/** Uses Tab, the arrow keys, Enter and letters. Keeps which stops on the way did not show that they have the focus. */
export class Keyboard implements Hand {
  /** Stops without visible focus, as `where: why`. */
  readonly unseen: string[] = [];

  async enter(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await field.page().keyboard.type(text);
    await field.page().keyboard.press('Enter');
  }

  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await target.page().keyboard.press('Enter');
  }

  async selectYears(page: Page, from: number, to: number): Promise<void> {
    const years = page.getByRole('group', { name: 'Years of the citing papers listed below' });
    for (const [label, year] of [
      ['From', from],
      ['to', to],
    ] as const) {
      await this.reach(years.getByLabel(label, { exact: true }));
      await page.keyboard.type(String(year));
    }
  }

  /** Moves the focus to an element: by Tab, and in a plot, which is one stop, by its arrow keys. */
  async reach(target: Locator): Promise<void> {
    await target.waitFor();
    const inPlot = target.and(target.page().locator('[role="toolbar"]:focus-within *'));
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const [isThere, isInPlot] = await Promise.all([hasFocus(target), inPlot.count()]);
      if (isThere) return;
      await this.go(target.page(), isInPlot > 0 ? 'ArrowDown' : 'Tab');
    }
    throw new Error(`The keys do not lead to ${String(target)}.`);
  }

  private async go(page: Page, key: string): Promise<void> {
    await page.keyboard.press(key);
    const fault = await focusFault(page);
    if (fault !== null) this.unseen.push(fault);
  }
}

async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.and(target.page().locator(':focus')).count()) > 0;
}

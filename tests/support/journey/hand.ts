import type { Locator, Page } from 'playwright-core';

/** How a reader works the pages: by mouse, or by keyboard alone. Both type texts. */
export interface Hand {
  /** Types a text into a field and sends it, by this button or without it. */
  enter(field: Locator, text: string, button: Locator): Promise<void>;
  /** Presses a button, a link or a summary. */
  press(target: Locator): Promise<void>;
  /** Selects years of a hub page, the first and the last one included. */
  selectYears(page: Page, from: number, to: number): Promise<void>;
}

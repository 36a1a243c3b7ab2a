import type { Page } from 'playwright-core';

/** Where a drawing is on the page, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From the edge of a drawing, where no paper lies. */
const EDGE = 12;

/** Drags the ground of a drawing to and fro. */
export async function pan({ mouse }: Page, { x, y }: Box, steps: number): Promise<void> {
  await mouse.move(x + EDGE, y + EDGE);
  await mouse.down();
  for (let step = 1; step <= steps; step += 1) {
    const away = steps / 2 - Math.abs(step - steps / 2);
    await mouse.move(x + EDGE + 20 * away, y + EDGE + 10 * away);
  }
  await mouse.up();
}

/** Turns the wheel, in to the middle of a drawing and out again. */
export async function zoom({ mouse, keyboard }: Page, box: Box, steps: number): Promise<void> {
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await keyboard.down('Control');
  for (let step = 0; step < steps / 2; step += 1) {
    await mouse.wheel(0, step < steps / 4 ? -120 : 120);
    await mouse.move(box.x + box.width / 2 + (step % 2), box.y + box.height / 2);
  }
  await keyboard.up('Control');
}

/** Moves the pointer over a drawing without a button. */
export async function pass({ mouse }: Page, box: Box, steps: number): Promise<void> {
  for (let step = 0; step <= steps; step += 1) {
    const part = 0.1 + (0.8 * step) / steps;
    await mouse.move(box.x + box.width * part, box.y + box.height * (0.3 + 0.4 * (step % 2)));
  }
}

import type { CDPSession, Page } from 'playwright-core';

/** What a page notes about its drawing from its start on. */
export interface Notes {
  /** Frames in which something was drawn by WebGL, and the draw calls and instances in all of them. */
  readonly frames: number;
  readonly draws: number;
  readonly instances: number;
  /** When the first frame with that many instances was finished, in milliseconds; null before. */
  readonly first: number | null;
  /** Tasks of 50 ms and more. */
  readonly longTasks: readonly { readonly start: number; readonly ms: number }[];
}

/** Counts what is drawn; the first picture is the first frame with at least so many instances. */
export const PROBE = (instances: number): string => `
  window.notes = { frames: 0, draws: 0, instances: 0, first: null, longTasks: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      notes.longTasks.push({ start: startTime, ms: duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  {
    let frame = null;
    let inFrame = 0;
    const count = (gl, drawn) => {
      // The same in all that runs for a frame.
      const now = document.timeline.currentTime;
      if (now !== frame) { frame = now; inFrame = 0; notes.frames += 1; }
      notes.draws += 1;
      notes.instances += drawn;
      inFrame += drawn;
      if (notes.first !== null || inFrame < ${instances}) return;
      notes.first = NaN;
      // Until the pixels are there, and not only the commands: they can only be read then.
      requestAnimationFrame(() => {
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
        notes.first = performance.now();
      });
    };
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      for (const [name, drawnBy] of [
        ['drawArrays', () => 1], ['drawElements', () => 1],
        ['drawArraysInstanced', (args) => args[3]], ['drawElementsInstanced', (args) => args[4]],
      ]) {
        const draw = prototype[name];
        if (draw === undefined) continue;
        prototype[name] = function (...args) { draw.apply(this, args); count(this, drawnBy(args)); };
      }
    }
  }`;

const SETTLED = `new Promise((resolve) => {
  const look = () => {
    const busy = Math.max(notes.first, ...notes.longTasks.map(({ start, ms }) => start + ms));
    if (notes.first > 0 && performance.now() - busy > 1000) resolve(notes);
    else setTimeout(look, 100);
  };
  look();
})`;

/** The notes, once the first picture is there and nothing has kept the page busy for a second. */
export function settledNotes(page: Page): Promise<Notes> {
  return page.evaluate<Notes>(SETTLED);
}

/** What something costs: a frame in which something was drawn. */
export interface FrameCost {
  readonly frames: number;
  /** Milliseconds of the processor for scripts, and for styles and layout, a frame. */
  readonly scriptMs: number;
  readonly styleMs: number;
  readonly drawCalls: number;
  /** Milliseconds from one frame to the next: without a graphics processor, mostly the time of drawing in software. */
  readonly frameMs: number;
  readonly longTasks: number;
  readonly longestMs: number;
}

/** Measures what the page does while something is done with it. */
export async function costOf(
  page: Page,
  debug: CDPSession,
  act: () => Promise<void>,
): Promise<FrameCost> {
  const before = await at(page, debug);
  await act();
  // What was begun by the last act, too.
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  const after = await at(page, debug);
  const frames = after.notes.frames - before.notes.frames;
  const each = (name: string): number =>
    ((after.metrics.get(name) ?? 0) - (before.metrics.get(name) ?? 0)) / Math.max(1, frames);
  const long = after.notes.longTasks.slice(before.notes.longTasks.length);
  return {
    frames,
    scriptMs: each('ScriptDuration') * 1_000,
    styleMs: (each('LayoutDuration') + each('RecalcStyleDuration')) * 1_000,
    drawCalls: (after.notes.draws - before.notes.draws) / Math.max(1, frames),
    frameMs: each('Timestamp') * 1_000,
    longTasks: long.length,
    longestMs: Math.max(0, ...long.map(({ ms }) => ms)),
  };
}

async function at(
  page: Page,
  debug: CDPSession,
): Promise<{ notes: Notes; metrics: ReadonlyMap<string, number> }> {
  const { metrics } = await debug.send('Performance.getMetrics');
  return {
    notes: await page.evaluate<Notes>('notes'),
    metrics: new Map(metrics.map(({ name, value }) => [name, value])),
  };
}

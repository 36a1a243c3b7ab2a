import { Presets, SingleBar } from 'cli-progress';
import { outputOptions } from './output.js';

/** Shows the progress of work on many records. */
export interface Progress {
  /**
   * `done` out of the total: for an import, bytes, counted twice for a file that both passes read; `records`
   * so far.
   */
  update(done: number, records: number): void;
  stop(): void;
}

const LINE_EVERY_MS = 5_000;

/**
 * A bar on a terminal, otherwise an occasional line; both on standard error, and nothing under `--quiet`. `total` is the value of `done`
 * at the end.
 */
export function showProgress(total: number): Progress {
  if (outputOptions().quiet) return { update: () => undefined, stop: () => undefined };
  return process.stderr.isTTY ? bar(total) : lines(total);
}

function bar(total: number): Progress {
  const started = performance.now();
  const shown = new SingleBar(
    {
      format: '{bar} {percentage}% | {records} records, {rate} a second | {eta_formatted} left',
      stream: process.stderr,
      etaBuffer: 50,
      hideCursor: true,
      noTTYOutput: false,
    },
    Presets.shades_classic,
  );
  shown.start(total, 0, { records: 0, rate: 0 });
  return {
    update: (done, records) => shown.update(done, { records, rate: rateOf(records, started) }),
    stop: () => shown.stop(),
  };
}

function lines(total: number): Progress {
  const started = performance.now();
  let shownAt = started;
  return {
    update: (done, records) => {
      const now = performance.now();
      if (now - shownAt < LINE_EVERY_MS) return;
      shownAt = now;
      const left = Math.round(((now - started) / done) * (total - done) * 0.001);
      const percent = Math.floor((100 * done) / total);
      process.stderr.write(
        `${percent}%: ${records} records, ${rateOf(records, started)} a second, about ${left} s left\n`,
      );
    },
    stop: () => undefined,
  };
}

function rateOf(records: number, started: number): number {
  return Math.round((records / (performance.now() - started)) * 1_000);
}

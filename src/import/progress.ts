import { Presets, SingleBar } from 'cli-progress';

/** Shows how far an import is. */
export interface Progress {
  /** `bytes` of all that will be read, twice for a file that both passes read; `records` so far. */
  update(bytes: number, records: number): void;
  stop(): void;
}

const LINE_EVERY_MS = 5_000;

/** A bar on a terminal, a line now and then elsewhere; both on standard error. `totalBytes` is the whole way. */
export function showProgress(totalBytes: number): Progress {
  return process.stderr.isTTY ? bar(totalBytes) : lines(totalBytes);
}

function bar(totalBytes: number): Progress {
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
  shown.start(totalBytes, 0, { records: 0, rate: 0 });
  return {
    update: (bytes, records) => shown.update(bytes, { records, rate: rateOf(records, started) }),
    stop: () => shown.stop(),
  };
}

function lines(totalBytes: number): Progress {
  const started = performance.now();
  let shownAt = started;
  return {
    update: (bytes, records) => {
      const now = performance.now();
      if (now - shownAt < LINE_EVERY_MS) return;
      shownAt = now;
      const left = Math.round(((now - started) / bytes) * (totalBytes - bytes) * 0.001);
      const percent = Math.floor((100 * bytes) / totalBytes);
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

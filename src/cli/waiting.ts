import { visible } from '../visible.js';
import { outputOptions } from './output.js';

/** Tells a person what is being waited for. */
export interface Waiting {
  /** `line` is a step, and how far it is: `Starting Neo4j: 3 s`. */
  readonly show: (line: string) => void;
  /** To be called before anything else is printed. */
  readonly done: () => void;
}

/** The part of a stream that is needed; standard error has it. */
export interface WaitingOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const LINE_EVERY_MS = 10_000;
const ERASE_LINE = '\r\u001b[2K';

/**
 * One line that updates itself on a terminal, and is gone when the wait is over; elsewhere a line at each new step,
 * and an occasional one while it lasts; nothing under `--quiet`. `now` is in milliseconds.
 */
export function showWaiting(
  output: WaitingOutput = process.stderr,
  now: () => number = () => performance.now(),
): Waiting {
  if (outputOptions().quiet) return { show: () => undefined, done: () => undefined };
  return output.isTTY === true ? oneLine(output) : occasionalLines(output, now);
}

function oneLine(output: WaitingOutput): Waiting {
  let isShown = false;
  return {
    show: (line) => {
      isShown = true;
      // A line that wraps could not be erased.
      output.write(`${ERASE_LINE}${visible(line).slice(0, (output.columns ?? 80) - 1)}`);
    },
    done: () => {
      if (isShown) output.write(ERASE_LINE);
      isShown = false;
    },
  };
}

function occasionalLines(output: WaitingOutput, now: () => number): Waiting {
  let [lastStep, shownAt] = ['', 0];
  return {
    show: (line) => {
      const step = line.replace(/\d+/g, '');
      const time = now();
      if (step === lastStep && time - shownAt < LINE_EVERY_MS) return;
      [lastStep, shownAt] = [step, time];
      output.write(`${visible(line)}\n`);
    },
    done: () => undefined,
  };
}

import { BadInputError } from '../../errors.js';
import { generateLines } from '../../generate/generate.js';
import type { GraphSize } from '../../generate/shape.js';
import { writeLines } from '../writeLines.js';

/** Options of `citegraph generate`, as received. */
export interface GenerateCommandOptions {
  readonly papers: string;
  readonly citations: string;
  readonly seed: string;
}

/** There have to be enough papers for the references of each. */
const MOST_PER_PAPER = 100;

/** `citegraph generate`: writes a synthetic graph to a file, or to standard output. */
export async function runGenerate(
  options: GenerateCommandOptions,
  output: string | undefined,
): Promise<void> {
  await writeLines(generateLines(sizeOf(options)), output);
}

function sizeOf(options: GenerateCommandOptions): GraphSize {
  const papers = wholeNumber('--papers', options.papers, 1, 100_000_000);
  const citations = wholeNumber('--citations', options.citations, 0, papers * MOST_PER_PAPER);
  return { papers, citations, seed: wholeNumber('--seed', options.seed, 0, 2 ** 31 - 1) };
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new BadInputError(option, text, `a whole number from ${least} to ${most}`);
}

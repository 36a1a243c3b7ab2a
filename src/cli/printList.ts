import { Readable } from 'node:stream';
import { visible } from '../visible.js';
import { outputOptions } from './output.js';
import { writeText } from './writeText.js';

/** How a list of findings is shown. */
export interface ListShown<T> {
  /** The name of the list in the document. */
  readonly name: string;
  /** A finding for people. */
  readonly lineOf: (finding: T) => string;
  /** A finding in the document; itself by default. */
  readonly documentOf?: (finding: T) => unknown;
  /** Findings that people are shown one by one; all of them without it. */
  readonly shown?: number;
  /** What people are told at the end; not said under `--quiet` where nothing was found. */
  readonly end: (count: number) => string;
  /** Further members of the document. */
  readonly members: (count: number) => object;
}

/**
 * Prints findings as they are found, in bounded memory: as lines, or as one JSON document. Resolves with their
 * number; rejects when nobody reads the output any more.
 */
export async function printList<T>(
  findings: AsyncIterable<T>,
  shown: ListShown<T>,
): Promise<number> {
  let count = 0;
  const counted = async function* (): AsyncGenerator<T> {
    for await (const finding of findings) {
      count += 1;
      yield finding;
    }
  };
  const text = outputOptions().json
    ? documentOf(counted(), shown, () => count)
    : linesOf(counted(), shown, () => count);
  await writeText(Readable.from(text), undefined);
  return count;
}

async function* documentOf<T>(
  findings: AsyncIterable<T>,
  { name, members, documentOf: toJson = (finding) => finding }: ListShown<T>,
  count: () => number,
): AsyncGenerator<string> {
  yield `{\n${JSON.stringify(name)}: [`;
  for await (const finding of findings) {
    yield `${count() === 1 ? '' : ','}\n${JSON.stringify(toJson(finding))}`;
  }
  // The rest of the object: its own text without the brace that opens it.
  yield `\n],\n${JSON.stringify(members(count())).slice(1)}\n`;
}

async function* linesOf<T>(
  findings: AsyncIterable<T>,
  { lineOf, shown = Infinity, end }: ListShown<T>,
  count: () => number,
): AsyncGenerator<string> {
  for await (const finding of findings) {
    if (count() <= shown) yield `${visible(lineOf(finding))}\n`;
  }
  if (count() > shown) yield `… and ${count() - shown} more\n`;
  if (count() > 0 || !outputOptions().quiet) yield `${visible(end(count()))}\n`;
}

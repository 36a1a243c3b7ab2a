import { describeError } from '../../errors.js';
import type { Input, LinedFiles } from '../../record/record.js';
import { readLines } from '../lines.js';
import { readBeginning, shapeOf } from './beginning.js';
import { readDocuments } from './documents.js';
import { recordsIn, type JsonLayout } from './layout.js';

/**
 * The records of a file of JSON: one per line, answers of an API, files of a dump, or a list of records. `line` is the line
 * in the first case, and otherwise the number of the record.
 */
export async function* readJsonRecords(
  chunks: AsyncIterable<Uint8Array>,
  layout: JsonLayout,
): AsyncGenerator<Input<unknown>> {
  const { shape, bytes } = await readBeginning(chunks, layout);
  if (shape === 'lines') yield* readRecordLines(bytes, layout);
  else yield* readDocuments(bytes, shape, layout);
}

/** Those of these files that have a record a line. */
export function linedJson(layout: JsonLayout): Required<LinedFiles<unknown>> {
  return {
    isLined: (beginning) => shapeOf(beginning, layout) === 'lines',
    recordsIn: (line, text) => inputsOf(line, text, layout),
  };
}

async function* readRecordLines(
  bytes: AsyncIterable<Uint8Array>,
  layout: JsonLayout,
): AsyncGenerator<Input<unknown>> {
  for await (const read of readLines(bytes)) {
    if ('problem' in read) yield read;
    else for (const input of inputsOf(read.line, read.value, layout)) yield input;
  }
}

function inputsOf(line: number, text: string, layout: JsonLayout): Input<unknown>[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const expected = `a JSON object (${describeError(error)})`;
    const problem = { code: 'NOT_JSON', field: '', value: text.slice(0, 200), expected } as const;
    return [{ line, problem, raw: text }];
  }
  return recordsIn(value, layout).map((record) => ({ line, value: record }));
}

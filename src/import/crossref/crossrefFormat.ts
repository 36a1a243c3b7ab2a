import { describeError } from '../../errors.js';
import { readLines } from '../lines.js';
import type { ImportFormat, Input } from '../../record/record.js';
import { adaptWork } from './adapter.js';
import { readBeginning } from './beginning.js';
import { readDocuments } from './documents.js';
import { isObject } from './fields.js';
import { worksIn } from './shapes.js';

/**
 * Crossref metadata: works one per line, API responses, files of the public dump, or a list of works. `line`
 * is the line in the first case, and otherwise the number of the work.
 */
export const crossrefFormat: ImportFormat<unknown> = {
  name: 'crossref',
  kinds: ['paper', 'citation'],
  read: readCrossref,
  adapt: adaptWork,
  plainKind: (value) =>
    isObject(value) && Array.isArray(value.reference) && value.reference.length > 0
      ? null
      : 'paper',
};

async function* readCrossref(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Input<unknown>> {
  const { shape, bytes } = await readBeginning(chunks);
  if (shape === 'lines') yield* readWorkLines(bytes);
  else yield* readDocuments(bytes, shape);
}

async function* readWorkLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Input<unknown>> {
  for await (const read of readLines(bytes)) {
    if ('problem' in read) yield read;
    else for (const input of inputsOf(read.line, read.value)) yield input;
  }
}

function inputsOf(line: number, text: string): Input<unknown>[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const expected = `a JSON object (${describeError(error)})`;
    const problem = { code: 'NOT_JSON', field: '', value: text.slice(0, 200), expected } as const;
    return [{ line, problem, raw: text }];
  }
  return worksIn(value).map((work) => ({ line, value: work }));
}

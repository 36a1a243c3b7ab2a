import { recognise } from '../../src/import/recognise/recognise.js';
import type { SourceFormat } from '../../src/import/recognise/recognition.js';
import { FORMAT_OF_SOURCE } from '../../src/import/sourceFormats.js';
import type { Entry, ImportRecord, Input } from '../../src/record/record.js';
import { bytesOf } from './csv.js';

/** All that a format reads in a file. */
export async function inputsOf(format: SourceFormat, text: string): Promise<Input<unknown>[]> {
  const inputs: Input<unknown>[] = [];
  for await (const input of FORMAT_OF_SOURCE[format]({ version: '0' }).read(bytesOf([text])))
    inputs.push(input);
  return inputs;
}

/** All entries of a file; fails for what cannot be read. */
export async function entriesOf(format: SourceFormat, text: string): Promise<Entry[]> {
  const inputs = await inputsOf(format, text);
  return inputs.flatMap((input) => {
    if ('problem' in input) throw new Error(JSON.stringify(input.problem));
    return entriesOfRecord(format, input.value);
  });
}

/** The entries of one record. */
export function entriesOfRecord(format: SourceFormat, value: unknown): readonly Entry[] {
  return FORMAT_OF_SOURCE[format]({ version: '0' }).adapt(value);
}

/** The records among entries. */
export function recordsAmong(entries: readonly Entry[]): ImportRecord[] {
  return entries.flatMap((entry) => ('record' in entry ? [entry.record] : []));
}

/** What a file is recognised as. */
export function formatOf(text: string): string | null {
  return recognise(text).format;
}

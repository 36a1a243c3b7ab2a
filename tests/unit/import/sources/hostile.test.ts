import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SOURCE_FORMATS, type SourceFormat } from '../../../../src/import/recognise/recognition.js';
import { FORMAT_OF_SOURCE } from '../../../../src/import/sourceFormats.js';
import { rejectedFormat } from '../../../../src/import/rejected/rejectedFormat.js';
import { keysOf, type ImportRecord } from '../../../../src/record/record.js';
import { bytesOf } from '../../../support/csv.js';
import { holds } from '../../../support/property.js';
import { entriesOfRecord, inputsOf, recordsAmong } from '../../../support/sourceEntries.js';
import { SOURCE_FILES } from '../../../support/sourceFixtures.js';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const anything = fc.oneof(
  { arbitrary: fc.jsonValue(), weight: 3 },
  {
    arbitrary: fc.constantFrom<Json>(
      null,
      [],
      {},
      '',
      ' ',
      -1,
      1e308,
      true,
      '\ud800',
      'x'.repeat(600),
    ),
    weight: 3,
  },
) as fc.Arbitrary<Json>;

/** The places of all values in a value, the value itself included. */
function placesIn(value: Json, place: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [place];
  const inner = Object.entries(value).flatMap(([name, each]) => placesIn(each, [...place, name]));
  return [place, ...inner];
}

function withChange(value: Json, [name, ...rest]: readonly string[], change: Json): Json {
  if (name === undefined) return change;
  const copy = structuredClone(value) as Record<string, Json>;
  copy[name] = withChange(copy[name] ?? null, rest, change);
  return copy;
}

async function recordsOf(format: SourceFormat, text: string): Promise<Json[]> {
  const inputs = await inputsOf(format, text);
  return inputs.flatMap((input) => ('value' in input ? [input.value as Json] : []));
}

/** Identifiers that records name. */
function keysAmong(records: readonly ImportRecord[]): string[] {
  return records.flatMap(keysOf);
}

describe.each(SOURCE_FILES)('records of %s, %s,', (format, _name, text) => {
  test('with any value in any place neither fail nor invent a paper', async () => {
    const records = await recordsOf(format, text);
    expect(records.length).toBeGreaterThan(0);
    const known = new Set(
      records.flatMap((each) => keysAmong(recordsAmong(entriesOfRecord(format, each)))),
    );
    const changed = fc.constantFrom(...records).chain((record) =>
      fc.tuple(fc.constantFrom(...placesIn(record)), anything).map(([place, change]) => ({
        record: withChange(record, place, change),
        change,
      })),
    );
    await holds(
      fc.property(changed, ({ record, change }) => {
        const entries = entriesOfRecord(format, record);
        const invented = keysAmong(recordsAmong(entries)).filter((key) => !known.has(key));
        // A paper that was not there before is one that the change names, digit by digit.
        const said = JSON.stringify(change).toLowerCase();
        for (const key of invented) {
          expect(said).toContain(key.slice(key.indexOf(':') + 1).toLowerCase());
        }
      }),
      { runs: 150 },
    );
  });

  test('cut anywhere end in a problem or in fewer records', async () => {
    const whole = (await recordsOf(format, text)).length;
    await holds(
      fc.asyncProperty(fc.nat(text.length), async (length) => {
        const cut = await inputsOf(format, text.slice(0, length)).catch((error: unknown) =>
          String(error),
        );
        if (typeof cut === 'string') expect(cut).toContain('header');
        else expect(cut.filter((input) => 'value' in input).length).toBeLessThanOrEqual(whole);
      }),
      { runs: 20 },
    );
  });
});

test.each(SOURCE_FORMATS)('a rejected record of %s is read again by its format', async (format) => {
  const line = JSON.stringify({ format, settings: { version: '3' }, problems: [], record: 7 });
  for await (const input of rejectedFormat.read(bytesOf([line]))) {
    if (!('value' in input)) throw new Error('not read');
    expect(rejectedFormat.adapt(input.value)).toMatchObject(
      FORMAT_OF_SOURCE[format]({ version: '3' }).adapt(7),
    );
  }
});

import { describe, expect, test } from '@jest/globals';
import { openAlexFormat } from '../../../src/import/openalex/openAlexFormat.js';
import { rejectedFormat } from '../../../src/import/rejected/rejectedFormat.js';
import { semanticScholarFormat } from '../../../src/import/semanticScholar/semanticScholarFormat.js';
import type { ImportFormat } from '../../../src/record/record.js';
import {
  answerOf as openAlexAnswer,
  FALLBACK_WORK,
  FULL_WORK,
} from '../../support/openAlexWorks.js';
import {
  answerOf as semanticScholarAnswer,
  DATASETS,
  FULL_EDGE,
  FULL_PAPER,
  LISTED_PAPER,
} from '../../support/semanticScholarRecords.js';

const PAPER = 'doi:10.5555/asked';
const semanticScholar = semanticScholarFormat({ version: '2026-11-18', paper: PAPER });
const lines = (values: readonly unknown[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** Records of each source, and an answer of its API that holds them. */
const SOURCES: readonly [
  string,
  ImportFormat<unknown>,
  unknown[],
  (records: unknown[]) => unknown,
][] = [
  ['OpenAlex', openAlexFormat, [FULL_WORK, FALLBACK_WORK, { id: 'W7' }], openAlexAnswer],
  [
    'Semantic Scholar',
    semanticScholar,
    [FULL_EDGE, FULL_PAPER, LISTED_PAPER],
    semanticScholarAnswer,
  ],
  ['datasets', semanticScholar, Object.values(DATASETS), semanticScholarAnswer],
];

describe.each(SOURCES)('a file of %s', (_name, format, records, answerOf) => {
  const answer = answerOf(records);
  const layouts: [string, string][] = [
    ['one a line', lines(records)],
    ['in a list', JSON.stringify(records)],
    ['in a pretty-printed list', JSON.stringify(records, null, 2)],
    ['in an answer', JSON.stringify(answer)],
    ['in a pretty-printed answer', JSON.stringify(answer, null, 2)],
    ['in answers, one a line', lines(records.map((record) => answerOf([record])))],
    [
      'in answers, one after the other',
      records.map((record) => JSON.stringify(answerOf([record]))).join(''),
    ],
    ['in a list of answers', JSON.stringify([answer])],
    ['in an answer with its keys in another order', JSON.stringify(reversed(answer))],
  ];

  test.each(layouts)('has its records %s', async (_layout, text) => {
    for (const size of [1, 7, 64, text.length]) {
      expect((await read(format, text, size)).map((input) => input.value)).toEqual(records);
    }
    expect((await read(format, `\uFEFF${text}`, 64)).map((input) => input.value)).toEqual(records);
  });

  test('may be a single record, pretty-printed, of which the fields that are read remain', async () => {
    for (const record of records) {
      const [found, ...others] = await read(format, JSON.stringify(record, null, 2), 64);
      expect(others).toEqual([]);
      expect(found && 'value' in found ? format.adapt(found.value) : found).toEqual(
        format.adapt(record),
      );
    }
  });

  test('that is cut keeps the records before, and says so', async () => {
    const text = JSON.stringify(answer);
    const found = await read(format, text.slice(0, -30), 64);
    expect(found.at(-1)).toMatchObject({ problem: { code: 'CUT_SHORT' } });
    const whole = found.slice(0, -1).map((input) => input.value);
    expect(records.slice(0, whole.length)).toEqual(whole);
  });

  test('is no answer that holds nothing, nor an error', async () => {
    expect(await read(format, JSON.stringify(answerOf([])), 64)).toEqual([]);
    const [error] = await read(format, '{\n"error": "Not found"\n}', 64);
    expect(error).toMatchObject({ problem: { code: 'BAD_VALUE' } });
    const [line] = await read(format, '{"error":"Not found"}', 64);
    expect(line && 'value' in line ? format.adapt(line.value) : []).toMatchObject([
      { kind: 'paper', problems: [{}] },
    ]);
  });
});

test('null in a batch is a record of its own', async () => {
  const values = (await read(semanticScholar, JSON.stringify([null, LISTED_PAPER, null]), 9)).map(
    (input) => input.value,
  );
  expect(values).toEqual([null, LISTED_PAPER, null]);
});

describe('a file of citations without the paper that was asked for', () => {
  const check = (text: string, paper: string | null = null) =>
    semanticScholarFormat({ version: '0', paper }).check?.(bytesOf(text, 64));

  test.each([lines([FULL_EDGE]), JSON.stringify(semanticScholarAnswer([FULL_EDGE]), null, 2)])(
    'cannot be imported: %.20s',
    async (text) => {
      await expect(check(text)).rejects.toMatchObject({
        field: '--paper',
        expected: expect.stringContaining('the answer does not name it'),
      });
      await check(text, PAPER);
    },
  );

  test.each([
    '',
    lines([FULL_PAPER]),
    lines([DATASETS.citations]),
    'no JSON',
    '[null]',
    '{"data":[]}',
  ])('is another one than %.20j', async (text) => {
    await check(text);
  });
});

test('rejected records are read again with the settings of their import', () => {
  const line = (format: string, record: unknown, settings?: unknown) =>
    JSON.stringify({ format, problems: [], record, settings });
  expect(rejectedFormat.adapt(line('openalex', FULL_WORK))).toEqual(
    openAlexFormat.adapt(FULL_WORK),
  );
  const { settings } = semanticScholar;
  expect(settings).toEqual({ version: '2026-11-18', paper: PAPER });
  const again = rejectedFormat.adapt(line('semantic-scholar', FULL_EDGE, settings));
  expect(again).toEqual(semanticScholar.adapt(FULL_EDGE));
  expect(rejectedFormat.adapt(line('semantic-scholar', DATASETS.papers))).toMatchObject([
    { record: { version: '0' } },
  ]);
});

function reversed(value: unknown): unknown {
  return Object.fromEntries(Object.entries(value as object).toReversed());
}

async function* bytesOf(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
  }
}

async function read(format: ImportFormat<unknown>, text: string, size: number) {
  const all: { value?: unknown; problem?: unknown }[] = [];
  for await (const input of format.read(bytesOf(text, size))) all.push(input);
  return all;
}

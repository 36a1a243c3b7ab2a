import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { crossrefFormat } from '../../../src/import/crossref/crossrefFormat.js';
import { LONGEST_LINE } from '../../../src/import/lines.js';
import { holds } from '../../support/property.js';

const WORKS = [
  { DOI: '10.5555/a', title: ['Größe "x" \\ \u{1F41F}'], author: null },
  { DOI: '10.5555/b', reference: [{ key: '1', DOI: '10.5555/a' }], indexed: { n: -1.5e3 } },
  { DOI: '10.5555/c', type: 'journal-article' },
];
const answer = (message: unknown) => ({ status: 'ok', 'message-type': 'x', message });
const [first] = WORKS;

const LINES = `${WORKS.map((work) => JSON.stringify(work)).join('\n\n')}\n`;
const DUMP = JSON.stringify({ items: WORKS });
const ANSWER = JSON.stringify(answer({ facets: {}, items: WORKS, 'total-results': 3 }));
const SHAPES: [string, string][] = [
  ['works one a line', LINES],
  ['a file of the dump', DUMP],
  ['a pretty-printed file of the dump', JSON.stringify({ items: WORKS }, null, 2)],
  ['a file of the dump with a work a line', `{"items":[\n${LINES.trim().replace(/\n+/g, ',\n')}]}`],
  ['an answer of the API', ANSWER],
  ['a pretty-printed answer', JSON.stringify(answer({ items: WORKS }), null, 2)],
  ['an answer with its keys sorted', JSON.stringify({ message: { items: WORKS }, status: 'ok' })],
  ['answers one after the other', WORKS.map((work) => JSON.stringify(answer(work))).join('')],
  ['answers one a line', WORKS.map((work) => JSON.stringify(answer(work))).join('\r\n')],
  ['a list of works', JSON.stringify(WORKS)],
  ['a pretty-printed list', JSON.stringify(WORKS, null, 1)],
  ['a list of answers', JSON.stringify([answer({ items: WORKS.slice(0, 2) }), answer(WORKS[2])])],
];

describe('reading Crossref metadata', () => {
  test.each(SHAPES)('finds the works in %s', async (_name, text) => {
    expect(await valuesIn(text)).toEqual(WORKS);
    expect(await valuesIn(`\uFEFF${text}`)).toEqual(WORKS);
    expect(await valuesIn(` \n${text}\n`)).toEqual(WORKS);
  });

  test.each(SHAPES)('does not depend on how %s comes in chunks', async (_name, text) => {
    const bytes = Buffer.from(text);
    const whole = await read([bytes]);
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(await read([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(whole);
    }
    await holds(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        expect(await read(chunks)).toEqual(whole);
      }),
      { runs: 14 },
    );
  });

  test.each([
    ['an answer about one work', JSON.stringify(answer(first))],
    ['a pretty-printed answer about one work', JSON.stringify(answer(first), null, 2)],
    ['a pretty-printed work', JSON.stringify(first, null, 2)],
  ])('finds the work in %s', async (_name, text) => {
    expect(await valuesIn(text)).toEqual([first]);
  });

  test('numbers works by line, and by their place in a document', async () => {
    expect((await read([Buffer.from(LINES)])).map(({ line }) => line)).toEqual([1, 3, 5]);
    expect((await read([Buffer.from(DUMP)])).map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test('finds the works of an answer on a line among works', async () => {
    const text = `${JSON.stringify(first)}\n${ANSWER}\n${DUMP}`;
    expect(await valuesIn(text)).toEqual([first, ...WORKS, ...WORKS]);
    expect((await read([Buffer.from(text)])).map(({ line }) => line)).toEqual([
      1, 2, 2, 2, 3, 3, 3,
    ]);
  });

  test('finds nothing in nothing', async () => {
    for (const text of ['', '\n \n', '[]', '{"items":[]}', JSON.stringify(answer({ items: [] }))]) {
      expect(await read([Buffer.from(text)])).toEqual([]);
    }
  });
});

describe('what cannot be read', () => {
  test('costs a line that is not JSON, and no other', async () => {
    const inputs = await read([Buffer.from(`${JSON.stringify(first)}\n{"DOI": 10.5\n{"DOI":"x"}`)]);
    expect(inputs).toMatchObject([
      { line: 1, value: first },
      {
        line: 2,
        problem: { code: 'NOT_JSON', field: '', value: '{"DOI": 10.5' },
        raw: '{"DOI": 10.5',
      },
      { line: 3, value: { DOI: 'x' } },
    ]);
  });

  test('costs a line that is not UTF-8, and no other', async () => {
    const inputs = await read([Buffer.from('{"DOI":"\xE9"}\n{"DOI":"x"}', 'latin1')]);
    expect(inputs).toMatchObject([{ problem: { code: 'NOT_UTF8' } }, { value: { DOI: 'x' } }]);
  });

  test.each(SHAPES.filter(([, text]) => !text.startsWith('{"DOI"')))(
    'is the end of %s that was cut anywhere',
    async (_name, text) => {
      const bytes = Buffer.from(text);
      for (let at = 12; at < bytes.length - 1; at += 1) {
        const inputs = await read([bytes.subarray(0, at)]);
        const values = inputs.flatMap((input) => ('value' in input ? [input.value] : []));
        expect(WORKS.slice(0, values.length)).toEqual(values);
        const problems = inputs.slice(values.length);
        // Between two documents, nothing tells that there was to be another one.
        if (problems.length === 0) expect(bytes.toString('utf8', 0, at).trimEnd()).toMatch(/\}$/);
        else expect(problems).toMatchObject([{ problem: { code: 'CUT_SHORT', field: '' } }]);
      }
    },
  );

  test('says after how much a document was cut, and what was to come', async () => {
    const [, , , cut] = await read([Buffer.from(DUMP.slice(0, -1))]);
    expect(cut).toMatchObject({
      line: 4,
      problem: {
        value: 'the end, after 3 works',
        expected: 'the rest of the document, ending in }',
      },
    });
  });

  test('is an error of syntax with its place', async () => {
    const inputs = await read([Buffer.from('{"items":[{"DOI":"x"},{"DOI":?}]}')]);
    expect(inputs).toMatchObject([
      { value: { DOI: 'x' } },
      { line: 2, problem: { code: 'NOT_JSON', value: '?}]}', expected: 'JSON near byte 29' } },
    ]);
  });

  test.each(['{"items":[]} 5', '[{"DOI":"x"}] true', '{"items":[,]}', '[}'])(
    'is %s',
    async (text) => {
      const last = (await read([Buffer.from(text)])).at(-1);
      expect(last).toMatchObject({ problem: { code: 'NOT_JSON' } });
    },
  );

  test('is bytes in a document that are not UTF-8', async () => {
    const inputs = await read([Buffer.from('{"items":[{"DOI":"x"},{"DOI":"\xE9"}]}', 'latin1')]);
    expect(inputs).toMatchObject([{ value: { DOI: 'x' } }, { problem: { code: 'NOT_UTF8' } }]);
  });

  test('is an answer that holds no work', async () => {
    const text = '{"status":"failed","message-type":"validation-failure","message":[{"type":"x"}]}';
    expect(await read([Buffer.from(text)])).toMatchObject([
      { line: 1, problem: { code: 'BAD_VALUE', expected: expect.stringContaining('a work') } },
    ]);
  });

  test('costs an answer that was cut, and not the next line', async () => {
    const page = (works: unknown[]) => JSON.stringify(answer({ items: works }));
    const text = `${page(WORKS).slice(0, -40)}\n${page([first])}`;
    const inputs = await read([Buffer.from(text)]);
    expect(inputs.slice(-2)).toMatchObject([{ problem: { code: 'CUT_SHORT' } }, { value: first }]);
    const bad = await read([Buffer.from(`${page(WORKS).replace(/,/g, ';')}\n${page([first])}`)]);
    expect(bad).toMatchObject([{ problem: { code: 'NOT_JSON' } }, { value: first }]);
  });

  test('is a document that goes on and on without a work', async () => {
    const text = `{"items":[{"DOI":"x","abstract":"${'a'.repeat(LONGEST_LINE + 70_000)}"}]}`;
    const inputs = await read([Buffer.from(text)]);
    expect(inputs).toMatchObject([{ line: 1, problem: { code: 'LINE_TOO_LONG' } }]);
  });

  test('does not hide an error of the stream', async () => {
    async function* broken() {
      yield Buffer.from('{"items":[');
      await Promise.reject(new Error('unexpected end of file'));
    }
    const reading = collect(crossrefFormat.read(broken()));
    await expect(reading).rejects.toThrow('unexpected end of file');
  });
});

test('only a work with references says something about citations', () => {
  expect(WORKS.map((work) => crossrefFormat.plainKind?.(work))).toEqual(['paper', null, 'paper']);
  expect(crossrefFormat.plainKind?.(null)).toBe('paper');
});

async function valuesIn(text: string): Promise<unknown[]> {
  const inputs = await read([Buffer.from(text)]);
  return inputs.map((input) => ('value' in input ? input.value : input.problem));
}

async function read(chunks: Uint8Array[]) {
  async function* stream() {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  return await collect(crossrefFormat.read(stream()));
}

async function collect<T>(inputs: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const input of inputs) all.push(input);
  return all;
}

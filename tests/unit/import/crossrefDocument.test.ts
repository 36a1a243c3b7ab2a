import { describe, expect, test } from '@jest/globals';
import { crossrefFormat } from '../../../src/import/crossref/crossrefFormat.js';
import { LONGEST_LINE } from '../../../src/import/lines.js';

/** What is read in a file that comes in these pieces: values, or what is wrong. */
async function read(...pieces: (string | Buffer)[]): Promise<unknown[]> {
  async function* chunks() {
    for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
  }
  const found: unknown[] = [];
  for await (const input of crossrefFormat.read(chunks())) {
    found.push('value' in input ? input.value : input.problem);
  }
  return found;
}

const problem = (code: string, value: string, expected: string) => ({
  ...{ code, field: '', value, expected },
});
const NO_WORKS = problem(
  'BAD_VALUE',
  'an object without works',
  'a work, {"items": […]}, or an answer of the Crossref API with a message',
);
const cut = (works: number, rest: string) =>
  problem(
    'CUT_SHORT',
    `the end, after ${works} works`,
    `the rest of the document, ending in ${rest}`,
  );

describe('a document that is not JSON', () => {
  test.each([
    ['{"items":[{"DOI":"x"}, ?]}', '?]}', 23],
    ['{"items":[,]}', ',]}', 10],
    ['[}', '}', 1],
    ['[{"DOI":"x"}] true', 'true', 14],
    [`{"items":[{"DOI":?${'y'.repeat(200)}`, `?${'y'.repeat(119)}`, 17],
  ])('is a problem with its place: %.30s', async (text, value, place) => {
    const found = await read(text);
    expect(found.at(-1)).toEqual(problem('NOT_JSON', value, `JSON near byte ${place}`));
  });

  test('is a problem with its place in the file, whatever came before', async () => {
    expect(await read('[{"DOI":"a"},', '{"DOI":"b"},', '{"DOI": tru }]')).toEqual([
      { DOI: 'a' },
      { DOI: 'b' },
      problem('NOT_JSON', ' }]', 'JSON near byte 36'),
    ]);
    expect(await read('{"status":1,"message":{"DOI":"a"}}\n{"status":?}')).toEqual([
      { DOI: 'a' },
      problem('NOT_JSON', '?}', 'JSON near byte 45'),
    ]);
  });

  test('nor UTF-8 is a problem with its place', async () => {
    const expected = 'text in UTF-8 near byte 7';
    expect(await read(Buffer.from('[{"DOI":"\xE9"}]', 'latin1'))).toEqual([
      problem('NOT_UTF8', ':"\uFFFD"}]', expected),
    ]);
  });
});

describe('a document that is cut', () => {
  test.each([
    ['{"items":[{"DOI":{"a":[', 0, ']}}]}'],
    ['[{"DOI":"a"},{"DOI":"]"', 1, '}]'],
    ['[{"DOI":"}"', 0, '}]'],
    [`[{"a":${'['.repeat(30)}`, 0, ']'.repeat(20)],
  ])('says what was to come: %s', async (text, works, rest) => {
    expect((await read(text)).at(-1)).toEqual(cut(works, rest));
  });

  test('has said already what was wrong with it', async () => {
    expect(await read('[{"a":?')).toEqual([problem('NOT_JSON', '?', 'JSON near byte 6')]);
  });
});

describe('an object', () => {
  test.each([
    ['{"status":"ok"}', [NO_WORKS]],
    ['{"message":{"x":{"items":[{"DOI":"a"}]}}}', [NO_WORKS]],
    ['{"message":{"x":1}}{"message":{"DOI":"a"}}', [NO_WORKS, { DOI: 'a' }]],
    ['{"message":{"DOI":"a"}}{"message":{"x":1}}', [{ DOI: 'a' }, NO_WORKS]],
    ['{\n"DOI":"a","title":["}"]}{"x":1}', [{ DOI: 'a', title: ['}'] }, NO_WORKS]],
    ['{"message":{"items":[]}}{"items":[{"DOI":"a"}]}', [{ DOI: 'a' }]],
  ])('holds works or says that it does not: %s', async (text, found) => {
    expect(await read(text)).toEqual(found);
  });

  test('of a list may be an answer, a file of a dump, a work or nothing of these', async () => {
    const answers = '{"message":{"DOI":"b"}},{"items":[{"DOI":"c"}]}';
    expect(await read(`[{"items":[{"DOI":"a"}]},${answers},{"x":1},5,null]`)).toEqual([
      { DOI: 'a' },
      { DOI: 'b' },
      { DOI: 'c' },
      { x: 1 },
      5,
      null,
    ]);
  });

  test('that is one work is put together from all that is read of it', async () => {
    const work = {
      ...{ DOI: 'a', type: 't', indexed: {}, deposited: {}, created: {}, title: ['T'] },
      ...{ subtitle: [], abstract: 'A', author: [], 'container-title': [], institution: [] },
      ...{ published: {}, issued: {}, 'published-print': {}, 'published-online': {}, posted: {} },
      ...{ resource: {}, URL: 'u', 'is-referenced-by-count': 1, 'update-to': [] },
      ...{ 'updated-by': [], reference: [] },
    };
    const more = { publisher: 'P' };
    expect(await read(JSON.stringify({ ...work, ...more }, null, 1))).toEqual([work]);
    expect(await read(JSON.stringify({ message: { ...work, ...more } }))).toEqual([work]);
  });
});

test('so much without a work is given up, and as much between two works is not', async () => {
  const most = 'x'.repeat(LONGEST_LINE - 100);
  const piece = 'x'.repeat(65_536);
  expect(await read('[{"DOI":"', most, '"},{"DOI":"', most, '"}]')).toHaveLength(2);
  expect(await read('[{"DOI":"', most, piece, piece, '"}]')).toEqual([
    problem('LINE_TOO_LONG', '16842661 bytes', 'a work of at most 16777216 bytes'),
  ]);
});

import { describe, expect, test } from '@jest/globals';
import { adaptOpenAlex } from '../../../../src/import/openalex/adapter.js';
import { openAlexFormat } from '../../../../src/import/openalex/openAlexFormat.js';

async function entriesOf(text: string) {
  async function* bytes() {
    yield await Promise.resolve(Buffer.from(text));
  }
  const entries: unknown[] = [];
  for await (const input of openAlexFormat.read(bytes())) {
    entries.push(...('value' in input ? adaptOpenAlex(input.value) : [input.problem]));
  }
  return entries;
}

const GONE = {
  ...{ kind: 'paper', identifiers: ['openalex:W5'], source: 'openalex', record: 'W5' },
  ...{ version: '2026-03-01T23:59:59.999Z', facts: {}, deleted: true },
};

describe('tables about identifiers of works', () => {
  test.each([
    'work_id,deleted_date\nhttps://openalex.org/W5,2026-03-01\n',
    '\uFEFF"work_id","deleted_date"\r\n"https://openalex.org/W5","2026-03-01T04:05:06"\r\n',
    'deleted_date,work_id,reason\n2026-03-01,W5,spam\n',
  ])('delete what records have said until the end of the day: %j', async (text) => {
    expect(await entriesOf(text)).toEqual([{ kind: 'paper', record: GONE }]);
  });

  test('join works that were merged, and delete the record of the one', async () => {
    const text = 'merge_date,id,merge_into_id\n2026-03-01,W5,W6\n';
    const identifiers = ['openalex:W6', 'openalex:W5'];
    expect(await entriesOf(text)).toEqual([
      { kind: 'paper', record: GONE },
      {
        kind: 'paper',
        record: {
          ...{ kind: 'paper', identifiers, source: 'openalex', record: 'W6' },
          ...{ version: '2026-03-01', facts: {} },
        },
      },
    ]);
  });

  test.each([
    [{ work_id: 'A5', deleted_date: '2026-03-01' }, 'work_id'],
    [{ work_id: '', deleted_date: '2026-03-01' }, 'work_id'],
    [{ work_id: 'W5', deleted_date: '' }, 'deleted_date'],
    [{ work_id: 'W5', deleted_date: '2026-02-30' }, 'deleted_date'],
    [{ work_id: 'W5', deleted_date: 5 }, 'deleted_date'],
    [{ id: 'W5', merge_into_id: null, merge_date: '2026-03-01' }, 'merge_into_id'],
    [{ id: 'W5', merge_into_id: 'W6', merge_date: null }, 'merge_date'],
  ])('have no row %j', (row, field) => {
    expect(adaptOpenAlex(row)).toMatchObject([{ kind: 'paper', problems: [{ field }] }]);
  });

  test('may be empty', async () => {
    expect(await entriesOf('work_id,deleted_date\n')).toEqual([]);
  });
});

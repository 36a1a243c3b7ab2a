import { describe, expect, test } from '@jest/globals';
import { entriesIn } from '../../../src/import/importFile.js';
import { rejectedFormat } from '../../../src/import/rejected/rejectedFormat.js';
import { tableFormats } from '../../../src/cli/run/importCsv.js';
import { citations, papers, readAll } from '../../support/csv.js';

const MISSING = new Set(['NA', '[No author name available]']);
const R_TABLE = [
  'id,title,venue,published,authors,pmid',
  '10.5555/a,A real title,NA,NA,NA,NA',
  '10.5555/b,NA,na,2019,[No author name available],19872501',
].join('\n');

describe('texts that stand for missing values', () => {
  test('make cells empty, exactly as they are given', async () => {
    const format = papers({ missing: MISSING });
    const inputs = await readAll(format, R_TABLE);
    const records = inputs.flatMap((input) => entriesIn(input, format, 'paper'));
    expect(records.map(({ entry }) => entry)).toMatchObject([
      { record: { identifiers: ['doi:10.5555/a'], facts: { title: 'A real title' } } },
      {
        record: {
          identifiers: ['doi:10.5555/b', 'pmid:19872501'],
          facts: { venue: 'na', publishedOn: '2019' },
        },
      },
    ]);
    expect(JSON.stringify(records.map(({ entry }) => entry))).not.toMatch(/NA|No author/);
  });

  test('are none without the option, and are noticed', async () => {
    const format = papers();
    const [, second] = await readAll(format, R_TABLE);
    const [found] = second === undefined ? [] : entriesIn(second, format, 'paper');
    expect(found?.entry).toMatchObject({ record: { facts: { title: 'NA', venue: 'na' } } });
    expect(found?.watched).toContainEqual({
      ...{ field: 'title', of: 'papers', distinct: true, text: 'NA' },
    });
  });

  test('are those of the contexts of citations, too', () => {
    const format = citations({ missing: MISSING });
    const row = { citing: '10.5555/a', cited: '10.5555/b', context: ' NA ', role: 'NA' };
    expect(format.adapt(row)).toMatchObject([{ record: { contexts: [] } }]);
    const [found] = entriesIn({ line: 1, value: row }, format, 'citation');
    expect(found?.watched).toContainEqual({
      ...{ field: 'context', of: 'citations', distinct: true, text: '' },
    });
    expect(entriesIn({ line: 1, value: row }, format, 'paper')).toEqual([]);
  });

  test('come with rejected records, which are imported again in the same way', () => {
    const { settings } = papers({ missing: MISSING });
    const record = { id: '10.5555/a', title: 'NA', venue: 'X' };
    const line = JSON.stringify({ format: 'csv-papers', settings, record });
    expect(rejectedFormat.adapt(line)).toMatchObject([{ record: { facts: { venue: 'X' } } }]);
    expect(JSON.stringify(rejectedFormat.adapt(line))).not.toContain('NA');
    const broken = { ...settings, missing: '{' };
    expect(
      rejectedFormat.adapt(JSON.stringify({ format: 'csv-papers', settings: broken, record })),
    ).toMatchObject([{ kind: 'unreadable' }]);
  });

  test('are options that hold a text', () => {
    const options = { source: 'csv', ignoreUnknown: false };
    const { settings } = tableFormats({ ...options, missing: [' NA ', '-'] }, []).papers();
    expect(settings).toMatchObject({ missing: '["NA","-"]' });
    expect(tableFormats(options, []).papers().settings).not.toHaveProperty('missing');
    expect(() => tableFormats({ ...options, missing: [' '] }, [])).toThrow('--missing: got ""');
  });
});

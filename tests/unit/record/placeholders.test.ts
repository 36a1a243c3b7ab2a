import { describe, expect, test } from '@jest/globals';
import { PlaceholderWatch, type Placeholder } from '../../../src/record/placeholders.js';
import { ImportReport } from '../../../src/record/report.js';
import { reportDocument, reportLines } from '../../../src/record/reportText.js';

const TITLE = { field: 'title', of: 'papers', distinct: true } as const;
const VENUE = { field: 'venue', of: 'papers', distinct: false } as const;

const watchTitles = (texts: readonly string[]): Placeholder[] => {
  const watch = new PlaceholderWatch();
  for (const text of texts) watch.add([{ ...TITLE, text }]);
  return watch.found();
};
const titles = (count: number) => Array.from({ length: count }, (_, n) => `Title ${n}`);

describe('a text that may stand for a missing value', () => {
  test('is one of more than 1% of the values of a field', () => {
    const found = (times: number) =>
      watchTitles([...titles(500 - times), ...Array<string>(times).fill('Fill me in')]);
    expect(found(5)).toEqual([]);
    expect(found(6)).toEqual([
      { field: 'title', of: 'papers', text: 'Fill me in', count: 6, total: 500 },
    ]);
  });

  test('is not one of a few values, or of a few times', () => {
    expect(watchTitles(Array<string>(19).fill('x'))).toEqual([]);
    expect(watchTitles([...titles(96), 'x', 'x', 'x', 'x'])).toEqual([]);
    expect(watchTitles(Array<string>(20).fill('x'))).toHaveLength(1);
  });

  test.each(['NA', 'nan', 'None', 'NULL', '-', '[No author name available]'])(
    'is %s wherever it stands once, also where values repeat',
    (text) => {
      const watch = new PlaceholderWatch();
      watch.add([
        { ...VENUE, text },
        { ...TITLE, text },
      ]);
      expect(watch.found().map(({ field }) => field)).toEqual(['venue', 'title']);
      watch.add(Array(100).fill({ ...VENUE, text: 'Nature' }));
      expect(watch.found()).toHaveLength(2);
    },
  );

  test('is no long one, and no empty one', () => {
    expect(watchTitles(Array<string>(100).fill(''))).toEqual([]);
    expect(watchTitles(Array<string>(100).fill('x'.repeat(101)))).toEqual([]);
  });

  test('is counted exactly among any number of others', () => {
    const texts = titles(50_000).flatMap((title, n) => (n % 50 === 0 ? [title, 'x'] : [title]));
    expect(watchTitles(texts)).toEqual([
      { field: 'title', of: 'papers', text: 'x', count: 1_000, total: 51_000 },
    ]);
  });

  test('is told in the report with the option that drops it', () => {
    const report = new ImportReport();
    report.placeholders.add([
      ...titles(688).map((text) => ({ ...TITLE, text })),
      ...Array<string>(312)
        .fill('NA')
        .map((text) => ({ ...TITLE, text })),
      { ...TITLE, field: 'list of authors', text: "[No author's name]" },
      { ...TITLE, field: 'list of authors', text: '[No author name available]' },
    ]);
    expect(reportLines(report)).toEqual(
      expect.arrayContaining([
        '"NA" is the title of 312 of 1,000 papers: if it stands for a missing value, import with --missing NA',
        `"[No author name available]" is the list of authors of 1 of 2 papers: if it stands for a missing value, import with --missing '[No author name available]'`,
      ]),
    );
    expect(reportDocument(report, {})).toHaveProperty('placeholders.0', {
      ...{ field: 'title', of: 'papers', text: 'NA', count: 312, total: 1_000 },
    });
  });
});

const origin = { source: 'test', version: '1' };

/** A paper that is cited by those with the other titles. */
export const ROUGH_PAPER = 'doi:10.9/rough';

const ARABIC = 'مقدمة في تصنيف الاستشهادات العلمية وأثرها في تقييم البحوث والنماذج اللغوية الكبيرة';
/** Titles that need another direction, have no blanks to break at, or have marks in them. */
const TITLES = [
  ['ar', ARABIC],
  ['he', 'מבוא ל-Goodhart: מדדים, יעדים ומה שביניהם (2nd edition)'],
  ['zh', '关于大型语言模型评测基准中奖励劫持现象的系统性综述'.repeat(6)],
  ['de', `Die ${'Rindfleischetikettierungsüberwachungsaufgabenübertragung'.repeat(5)}`],
  [
    'en',
    'Bounds of <mml:math><mml:msub><mml:mi>x</mml:mi><mml:mn>1</mml:mn></mml:msub></mml:math> in $O(n^{2}\\log n)$',
  ],
  ['en', `https://example.org/${'a-very-long-address/'.repeat(15)}`],
  ['en', 'A title that goes on and on, as titles of some proceedings do, '.repeat(12).trim()],
] as const;

/** The papers, their citations with sentences as rough as the titles, and a reference of the cited paper. */
export function roughLines(): object[] {
  const names = TITLES.map((_, index) => `doi:10.9/rough-${index}`);
  const paper = (identifier: string, language: string, title: string): object => ({
    paper: {
      ...{ identifiers: [identifier], title, language, summary: title, abstract: title },
      ...{ authors: [{ name: title.slice(0, 120) }], venue: title, publishedOn: '2019-03-07' },
      ...origin,
    },
  });
  const contexts = TITLES.map(([, text]) => ({ text, section: text.slice(0, 90), role: 'METHOD' }));
  return [
    paper(ROUGH_PAPER, 'ar', ARABIC),
    ...TITLES.map(([language, title], index) => paper(names[index] ?? '', language, title)),
    ...names.map((citing, index) => ({
      citation: {
        citing,
        cited: ROUGH_PAPER,
        contexts: contexts.slice(index, index + 3),
        ...origin,
      },
    })),
    { citation: { citing: ROUGH_PAPER, cited: names[0], ...origin } },
  ];
}

import { expect, test } from '@jest/globals';
import { suspicionsOf } from '../../../src/identifier/suspicions.js';
import { ImportReport } from '../../../src/record/report.js';
import { reportLines } from '../../../src/record/reportText.js';

test.each([
  ['doi:10.1000/abc', []],
  ['doi:10.1000/abc.', ['FULL_STOP']],
  ['doi:10.1000/naïve', ['NOT_ASCII']],
  [`doi:10.1000/${'x'.repeat(192)}`, []],
  [`doi:10.1000/${'x'.repeat(193)}`, ['LONG']],
  ['doi:10.1000/a10.1000/b', ['SECOND']],
  ['doi:10.1016/j.cell.2010.10.001', []],
  ['pmid:12', []],
])('%.40s has the suspicions %j', (key, suspicions) => {
  expect(suspicionsOf(key)).toEqual(suspicions);
});

test('a report counts suspicious identifiers and shows three', () => {
  const report = new ImportReport();
  report.addKeys(['doi:10.1000/fine', 'doi:10.1000/a.', 'doi:10.1000/a.']);
  report.addKeys(['b', 'c', 'd'].map((letter) => `doi:10.1000/${letter}.`));
  expect(reportLines(report)).toContain(
    'suspicious: 5 identifiers that end with a full stop, such as doi:10.1000/a., doi:10.1000/b., doi:10.1000/c.',
  );
});

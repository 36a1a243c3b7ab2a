import { expect, test } from '@jest/globals';
import { ImportReport } from '../../../src/record/report.js';
import { reportLines } from '../../../src/record/reportText.js';

test('a label that only another vocabulary has is reported with it', () => {
  const report = new ImportReport();
  report.addUnknownLabel({ vocabulary: 'scicite', label: 'usesMethodIn' });
  report.addUnknownLabel({ vocabulary: 'scicite', label: 'usesMethodIn' });
  report.addUnknownLabel({ vocabulary: 'scite', label: 'Background' });
  report.addUnknownLabel({ vocabulary: 'scite', label: 'nonsense' });
  expect(reportLines(report).slice(2)).toEqual([
    'unknown labels, imported as UNCLASSIFIED: scicite: usesMethodIn (2), scite: Background (1), scite: nonsense (1)',
    '  "usesMethodIn" is not in scicite; cito has it: --vocabulary cito',
    '  "Background" is not in scite; semantic-scholar and scicite and acl-arc and acl-arc-jurgens and 3c and multicite have it: --vocabulary semantic-scholar',
  ]);
});

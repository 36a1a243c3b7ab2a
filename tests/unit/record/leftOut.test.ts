import { describe, expect, test } from '@jest/globals';
import { LeftOutDetails } from '../../../src/record/leftOut.js';
import { leftOutLines } from '../../../src/record/leftOutText.js';
import type { Problem } from '../../../src/record/record.js';
import { ImportReport, type Rejection } from '../../../src/record/report.js';
import { reportDocument, reportLines } from '../../../src/record/reportText.js';

const EXPECTED = '16 digits whose last one is their check digit';
const problem = (field: string, value: unknown = 'x', expected = EXPECTED): Problem => ({
  ...{ code: 'BAD_VALUE', field, value, expected },
});
const unknown = (field: string): Problem => ({ ...problem(field), code: 'UNKNOWN_FIELD' });
const linesOf = (details: LeftOutDetails) => leftOutLines(details, (kind) => `${kind}s`);

describe('details that were left out', () => {
  test('are counted by kind, whatever their places in lists', () => {
    const details = new LeftOutDetails();
    details.add('paper', 'works.jsonl', 12, [problem('author.0.ORCID', '0000-0002-1825-0098')]);
    details.add('paper', 'works.jsonl', 14, [
      problem('author.7.ORCID', 5),
      problem('author.8.ORCID', 6),
      problem('issued.date-parts', [[97]], 'a date'),
    ]);
    details.add('paper', 'more.jsonl', 3, [problem('author.0.ORCID', 7)]);
    expect(details.records).toBe(3);
    expect(details.kinds).toMatchObject([
      { of: 'paper', code: 'BAD_VALUE', field: 'author.ORCID', count: 4, records: 3 },
      { field: 'issued.date-parts', count: 1, records: 1, examples: [{ got: '[[97]]' }] },
    ]);
    expect(linesOf(details)).toEqual([
      'left out    3 papers without their ORCID, 4 in all ' +
        `(got "0000-0002-1825-0098", expected ${EXPECTED}; works.jsonl:12` +
        '; also 5, works.jsonl:14; also 6, works.jsonl:14)',
      'left out    1 paper without its date of issue (got [[97]], expected a date; works.jsonl:14)',
    ]);
  });

  test.each([
    ['paper.authors.0.orcid', 'its ORCID'],
    ['authors.orcid', 'its ORCID'],
    ['paper.authors.3.name', 'its author'],
    ['institution.0.name', 'its venue'],
    ['container-title.0', 'its venue'],
    ['paper.publishedOn', 'its date'],
    ['paper.retraction.date', 'its date of retraction'],
    ['paper.retraction.status', 'its retraction'],
    ['paper.notices.0.date', 'its date of notice'],
    ['paper.notices.0.kind', 'its notice'],
    ['paper.identifiers.1', 'its identifier'],
    ['doi', 'its identifier'],
    ['citation.contexts.0.text', 'its sentence'],
    ['citation.contexts.0.section', 'its section'],
    ['resource.primary.URL', 'its web address'],
    ['pub_date', 'its pub_date'],
    ['constructor', 'its constructor'],
  ])('are named as people do: %s', (field, named) => {
    const details = new LeftOutDetails();
    details.add('paper', 'f', 1, [problem(field)]);
    expect(linesOf(details)).toEqual([
      `left out    1 paper without ${named} (got "x", expected ${EXPECTED}; f:1)`,
    ]);
  });

  test('are named by their paths where nobody knows the field', () => {
    const details = new LeftOutDetails();
    details.add('paper', 'f', 1, [unknown('paper.publishdOn')]);
    details.add('paper', 'f', 2, [unknown('paper.publishdOn')]);
    expect(linesOf(details)[0]).toMatch(
      /^left out {4}2 papers without the unknown field paper\.publishdOn \(/,
    );
  });

  test('take no more memory for being many', () => {
    const details = new LeftOutDetails();
    const value = 'x'.repeat(100_000);
    for (let n = 0; n < 2_000; n += 1) {
      details.add('paper', 'f', n, [
        { ...unknown(`paper.f${n}x${value}`), value },
        problem('title'),
      ]);
    }
    expect(details.kinds).toHaveLength(200);
    expect(details).toMatchObject({ records: 2_000, unlisted: 1_801 });
    expect(details.kinds[1]).toMatchObject({ field: 'title', count: 2_000, records: 2_000 });
    expect(JSON.stringify(details.kinds).length).toBeLessThan(200_000);
    expect(linesOf(details).at(-1)).toBe('left out    1801 details of further kinds');
  });

  test('are in the report, as text and as JSON, and are told to who listens', () => {
    const heard: Rejection[] = [];
    const report = new ImportReport({ onLeftOut: (rejection) => heard.push(rejection) });
    const file = { name: 'f', format: 'native', settings: undefined };
    const place = { file, line: 4, correctable: '{}' };
    report.addLeftOut('citation', place, [problem('citation.role', 'PRAISE', 'a role')]);
    expect(heard).toEqual([{ place, problems: [problem('citation.role', 'PRAISE', 'a role')] }]);
    expect(report.rejected).toBe(0);
    expect(reportLines(report)).toContain(
      'left out    1 citation without its role (got "PRAISE", expected a role; f:4)',
    );
    expect(reportDocument(report, {})).toMatchObject({
      leftOut: {
        ...{ records: 1, unlisted: 0 },
        kinds: [
          {
            ...{ of: 'citation', code: 'BAD_VALUE', field: 'citation.role', expected: 'a role' },
            ...{ count: 1, records: 1, examples: [{ file: 'f', line: 4, got: '"PRAISE"' }] },
          },
        ],
      },
    });
  });
});

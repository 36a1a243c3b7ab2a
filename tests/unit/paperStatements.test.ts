import { describe, expect, test } from '@jest/globals';
import { PaperStatements, type PaperFacts } from '../../src/paper/facts.js';

type Said = [source: string, version: string, facts: PaperFacts];

function statementsOf(...records: Said[]): PaperStatements {
  const statements = new PaperStatements();
  for (const [source, version, facts] of records) statements.addRecord(source, version, facts);
  return statements;
}

/** The records that would say the same again, facts as objects. */
const recordsOf = (statements: PaperStatements): Said[] =>
  statements
    .records()
    .map(({ source, version, facts }) => [source, version, Object.fromEntries(facts)]);

describe('the records that would say the same again', () => {
  test('are one for each source and version that still says something, and one for the newest', () => {
    const statements = statementsOf(
      ['openalex', '10', { venue: 'V' }],
      ['openalex', '9', { title: 'T', venue: 'Older' }],
      ['openalex', '11', {}],
      ['openalex', '8', { title: 'Older' }],
    );
    expect(recordsOf(statements)).toEqual([
      ['openalex', '9', { title: 'T' }],
      ['openalex', '10', { venue: 'V' }],
      ['openalex', '11', {}],
    ]);
  });

  test('come by the names of their sources, whoever spoke first', () => {
    const records: Said[] = [
      ['crossref', '1', { title: 'C' }],
      ['mine', '1', { title: 'M' }],
      ['yours', '1', { title: 'Y' }],
      ['zoo', '1', { title: 'Z' }],
    ];
    const [a, b, c, d] = records as [Said, Said, Said, Said];
    for (const order of [records, [d, c, b, a], [b, d, a, c], [c, a, d, b]]) {
      expect(recordsOf(statementsOf(...order))).toEqual(records);
    }
  });

  test('of a paper of which nothing was said are none', () => {
    expect(recordsOf(new PaperStatements())).toEqual([]);
  });
});

describe('statements about two papers that are one', () => {
  test('become what all their records say together', () => {
    const statements = statementsOf(
      ['crossref', '1', { title: 'T' }],
      ['mine', '3', { venue: 'V' }],
    );
    statements.addAll(
      statementsOf(
        ['crossref', '2', { title: 'Newer', url: 'https://example.org' }],
        ['mine', '2', { venue: 'Older', summary: 'S' }],
        ['other', '1', {}],
      ),
    );
    expect(recordsOf(statements)).toEqual([
      ['crossref', '2', { title: 'Newer', url: 'https://example.org' }],
      ['mine', '2', { summary: 'S' }],
      ['mine', '3', { venue: 'V' }],
      ['other', '1', {}],
    ]);
    expect(statements.origins()).toEqual(['crossref@2', 'mine@3', 'other@1']);
  });

  test('leave those of the other paper as they were', () => {
    const other = statementsOf(['mine', '1', { title: 'T' }]);
    const statements = statementsOf(['mine', '2', { title: 'Newer' }]);
    statements.addAll(other);
    expect(recordsOf(other)).toEqual([['mine', '1', { title: 'T' }]]);
  });
});

describe('a source that is taken back', () => {
  test('has said nothing, and leaves the others as they were', () => {
    const statements = statementsOf(
      ['crossref', '1', { title: 'T' }],
      ['mine', '1', { title: 'U' }],
    );
    expect(statements.removeSource('crossref')).toBe(true);
    expect(recordsOf(statements)).toEqual([['mine', '1', { title: 'U' }]]);
  });

  test('is told from one that never said anything', () => {
    const statements = statementsOf(['mine', '1', { title: 'U' }]);
    expect(statements.removeSource('crossref')).toBe(false);
    expect(recordsOf(statements)).toEqual([['mine', '1', { title: 'U' }]]);
  });
});

test('what was said of one fact comes with the believed value last', () => {
  const statements = statementsOf(
    ['crossref', '1', { title: 'C' }],
    ['mine', '9', { title: 'A' }],
    ['other', '10', { title: 'B' }],
    ['third', '11', { venue: 'V' }],
  );
  expect(statements.saidOf('title')).toEqual([
    { source: 'mine', version: '9', value: 'A' },
    { source: 'other', version: '10', value: 'B' },
    { source: 'crossref', version: '1', value: 'C' },
  ]);
});

import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readQuery, statementOf } from '../../../src/graph/queryText.js';

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`../../../cypher/${folder}/`, import.meta.url)).map(
    (file) => `${folder}/${file.replace('.cypher', '')}`,
  );
const ALL = ['parts', 'read', 'write', 'schema'].flatMap(filesIn);

describe('the statement of a query', () => {
  test('holds its parts, with arguments in place of their parameters, and in parentheses', () => {
    const text =
      '// Why.\nMATCH (a)-[c:CITES]->(b)\nWHERE part.isContested(b)\nRETURN part.cardTuple(b, true)';
    const statement = statementOf(text);
    expect(statement).toBe(
      'MATCH (a)-[c:CITES]->(b) WHERE ' +
        '($p.contested IS NULL OR (b.contested IS NOT NULL) = $p.contested) ' +
        'RETURN ([ b.id, b.title, b.summary, CASE WHEN true THEN [ ' +
        "(head([entry IN b.provenance WHERE entry STARTS WITH 'summary='])), b.venue, b.publishedOn, " +
        'b.url, b:Stub, b.citerCount, b.referenceCount ] END ])',
    );
  });

  test('lists columns as they are', () => {
    expect(statementOf('RETURN part.cardColumns(paper)')).toMatch(
      /^RETURN paper\.id AS id, .*, paper\.referenceCount AS referenceCount$/,
    );
  });

  test('takes a call for an argument', () => {
    expect(statementOf('RETURN part.follows(c, endNode(c).dateKey)')).toContain(
      'endNode(c).dateKey > $p.dateLow',
    );
  });

  test('has words replaced before parts are put in', () => {
    expect(statementOf('ORDER BY a.id DESC', { ' DESC': ' ASC' })).toBe('ORDER BY a.id ASC');
  });

  test.each<[string, string, Record<string, string>, string]>([
    ['an unknown part', 'RETURN part.nothing(a)', {}, 'cypher/parts/nothing.cypher'],
    ['too few arguments', 'RETURN part.cardTuple(a)', {}, 'takes 2 arguments, not 1'],
    ['a part that is no call', 'RETURN part.axes', {}, 'part.name(…)'],
    ['a word that is not there', 'RETURN 1', { DESC: 'ASC' }, 'no DESC to replace'],
  ])('is refused for %s', (_what, text, replacing, message) => {
    expect(() => statementOf(text, replacing)).toThrow(message);
  });
});

describe('the files of cypher/', () => {
  test('use every part', () => {
    const used = new Set(
      ALL.flatMap((file) =>
        [...readQuery(file).matchAll(/\bpart\.(\w+)\(/g)].map(([, name]) => name),
      ),
    );
    expect([...used].sort()).toEqual(
      filesIn('parts')
        .map((file) => file.slice('parts/'.length))
        .sort(),
    );
  });

  test('have no 8 lines in common: what several need is a part', () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const file of ALL) {
      const lines = readQuery(file)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('//'));
      for (let at = 0; at + 8 <= lines.length; at += 1) {
        const run = lines.slice(at, at + 8).join('\n');
        const other = seen.get(run);
        if (other !== undefined) shared.push(`${other} and ${file}:\n${run}`);
        seen.set(run, file);
      }
    }
    expect(shared).toEqual([]);
  });
});

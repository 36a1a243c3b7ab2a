import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bibtex } from '../../../src/export/bibliography/bibtex.js';
import { cslJson } from '../../../src/export/bibliography/csl.js';
import { personName } from '../../../src/export/bibliography/personName.js';
import { ris } from '../../../src/export/bibliography/ris.js';
import {
  exportedPaper,
  hostileGraphs,
  written,
  type PaperFacts,
} from '../../support/exportFiles.js';
import { holds } from '../../support/property.js';

const listOf = (...facts: PaperFacts[]) => ({
  rows: facts.map((each, index) => ({ node: exportedPaper(`000000000000${index}`, each) })),
  citations: [],
});

describe('a name', () => {
  const parts = (family: string, given: string, particle = '', suffix = '') => ({
    ...{ family, given, particle, suffix },
  });
  test.each([
    ['Ada Lovelace', parts('Lovelace', 'Ada')],
    ['Lovelace, Ada', parts('Lovelace', 'Ada')],
    ['D. V. Nanopoulos', parts('Nanopoulos', 'D. V.')],
    ['Johannes Diderik van der Waals', parts('Waals', 'Johannes Diderik', 'van der')],
    ['van der Waals, J. D.', parts('Waals', 'J. D.', 'van der')],
    ['Martin Luther King Jr.', parts('King', 'Martin Luther', '', 'Jr.')],
    ['King, Jr., Martin Luther', parts('King', 'Martin Luther', '', 'Jr.')],
    ['Martin King, III', parts('King', 'Martin', '', 'III')],
    ['OpenAI', { literal: 'OpenAI' }],
    ['Barnes and Noble', { literal: 'Barnes and Noble' }],
    ['王小明', { literal: '王小明' }],
    ['Group 4', { literal: 'Group 4' }],
    ['Department of X, University of Y, Z', { literal: 'Department of X, University of Y, Z' }],
    [' , ', { literal: ',' }],
    ['', { literal: '' }],
  ])('%j is taken apart', (name, expected) => {
    expect(personName(name)).toEqual(expected);
  });
});

describe('BibTeX', () => {
  test('is written with names, dates and escapes', async () => {
    const list = listOf({
      title: 'Profit & {loss}: 100% of $x_1$ ~ \\ ^',
      venue: 'Journal of R&D',
      authors: ['Johannes van der Waals', 'Barnes and Noble', 'OpenAI'],
      publishedOn: '2019-03-07',
    });
    expect(await written(bibtex, list)).toBe(
      `@article{waals2019-0000000000000,
  author = {van der Waals, Johannes and {Barnes and Noble} and {OpenAI}},
  title = {{Profit \\& \\textbraceleft{}loss\\textbraceright{}: 100\\% of \\$x\\_1\\$ \\textasciitilde{} \\textbackslash{} \\textasciicircum{}}},
  journal = {Journal of R\\&D},
  year = {2019},
  month = mar,
  day = {7},
  doi = {10.1/0000000000000}
}

`,
    );
  });

  test('has balanced braces, and a key of its own for each paper, whatever the texts hold', async () => {
    await holds(
      fc.asyncProperty(hostileGraphs, async (graph) => {
        const text = await written(bibtex, graph);
        let depth = 0;
        for (const sign of text) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const keys = [...text.matchAll(/^@\w+\{([a-z\d-]+),$/gmu)].map(([, key]) => key);
        expect(new Set(keys).size).toBe(graph.rows.length);
      }),
    );
  });

  test('says that there are others when not all authors are listed', async () => {
    const [row] = listOf({ title: 'T', authors: ['Ada Fish'] }).rows;
    const node = { ...exportedPaper('x', { title: 'T', authors: ['Ada Fish'] }), authorCount: 300 };
    const text = await written(bibtex, { rows: [{ ...row, node }], citations: [] });
    expect(text).toContain('author = {Fish, Ada and others}');
  });
});

describe('RIS', () => {
  test('is written with a record a paper', async () => {
    const list = listOf({
      title: 'Two\r\nER  - lines',
      authors: ['Johannes van der Waals', 'Martin King, Jr.', 'OpenAI'],
      publishedOn: '2019-03',
    });
    expect((await written(ris, list)).split('\r\n')).toEqual([
      'TY  - GEN',
      'ID  - waals2019-0000000000000',
      'TI  - Two ER  - lines',
      'AU  - van der Waals, Johannes',
      'AU  - King, Martin, Jr.',
      'AU  - OpenAI',
      'PY  - 2019',
      'DA  - 2019/03//',
      'DO  - 10.1/0000000000000',
      'ER  - ',
      '',
      '',
    ]);
  });

  test('has nothing but lines with tags, whatever the texts hold', async () => {
    await holds(
      fc.asyncProperty(hostileGraphs, async (graph) => {
        const lines = (await written(ris, graph)).split('\r\n').filter((line) => line !== '');
        expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- \P{Cc}*$/u.test(line))).toEqual([]);
        expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(graph.rows.length);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  test('is one array, with names in parts', async () => {
    const list = listOf(
      {
        title: 'T',
        venue: 'V',
        authors: ['Johannes van der Waals', 'OpenAI'],
        publishedOn: '2019',
      },
      { title: null },
    );
    expect(JSON.parse(await written(cslJson, list))).toEqual([
      {
        ...{ id: 'waals2019-0000000000000', type: 'article-journal', title: 'T' },
        author: [
          { family: 'Waals', given: 'Johannes', 'non-dropping-particle': 'van der' },
          { literal: 'OpenAI' },
        ],
        issued: { 'date-parts': [[2019]] },
        ...{ 'container-title': 'V', DOI: '10.1/0000000000000' },
      },
      { id: '0000000000001', type: 'document', DOI: '10.1/0000000000001' },
    ]);
  });

  test('is an array also without papers, and in any number of pages', async () => {
    expect(await written(cslJson, listOf())).toBe('[]\n');
    await holds(
      fc.asyncProperty(hostileGraphs, async (graph) => {
        expect(JSON.parse(await written(cslJson, graph))).toHaveLength(graph.rows.length);
      }),
    );
  });
});

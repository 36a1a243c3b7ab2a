import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { wantedPapers } from '../../../src/cli/run/wantedPapers.js';

const folder = mkdtempSync(path.join(tmpdir(), 'citegraph-wanted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe('the papers that fetch is asked for', () => {
  let said: string[];
  beforeEach(() => {
    said = [];
    jest.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('are named by identifiers in any spelling', async () => {
    expect(await wantedPapers(['https://doi.org/10.5555/A', 'arXiv:1706.03762v2'])).toEqual([
      { keys: ['doi:10.5555/a'] },
      { keys: ['arxiv:1706.03762'] },
    ]);
  });

  test('are named by files that list papers, and what these hold is said', async () => {
    const bibtex = fileOf(
      'refs.bib',
      '@article{a, title={A}, doi={10.5555/a}}\n@book{b, title={No identifier}}\n',
    );
    const list = fileOf('ids.txt', '10.5555/c\n10.5555/c\npmid:12\n');
    expect(await wantedPapers([bibtex, list])).toEqual([
      { keys: ['doi:10.5555/a'] },
      { keys: ['doi:10.5555/c'] },
      { keys: ['pmid:12'] },
    ]);
    expect(said).toEqual([
      `${bibtex}: BibTeX, 1 papers; 1 without an identifier`,
      `${list}: a list of identifiers, 2 papers; 1 listed before`,
    ]);
  });

  test('are refused where there are none', async () => {
    const empty = fileOf('empty.bib', '@book{b, title={No identifier}}\n');
    await expect(wantedPapers([empty])).rejects.toThrow(
      `paper: got ${JSON.stringify(empty)}, expected a file that names papers by identifiers; BibTeX, 0 papers; 1 without`,
    );
    await expect(wantedPapers(['no-such-file.bib'])).rejects.toThrow(
      'paper: got "no-such-file.bib", expected scheme:value',
    );
    await expect(wantedPapers([folder])).rejects.toThrow('FILE: got');
  });
});

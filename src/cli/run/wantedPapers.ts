import { existsSync } from 'node:fs';
import { BadInputError } from '../../errors.js';
import type { WantedPaper } from '../../fetch/service.js';
import { parseIdentifier } from '../../identifier/identifier.js';
import { openFile } from '../../import/bytes/openFile.js';
import { identifiersIn, type ListedPapers } from '../../import/lists/identifiersIn.js';
import { printNote } from '../output.js';
import { assertPaths } from './assertReadable.js';

/** As messages name the kinds of lists. */
const KIND: Readonly<Record<ListedPapers['kind'], string>> = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
  identifiers: 'a list of identifiers',
};

/**
 * The papers that a command names, by identifiers and by files that list papers; what a list holds is said.
 *
 * @throws BadInputError for what is neither, and for a list that names none.
 */
export async function wantedPapers(named: readonly string[]): Promise<readonly WantedPaper[]> {
  const papers: WantedPaper[] = [];
  for (const text of named) {
    if (existsSync(text)) papers.push(...(await listedIn(text)));
    else papers.push({ keys: [parseIdentifier(text, 'paper').key] });
  }
  return papers;
}

async function listedIn(file: string): Promise<WantedPaper[]> {
  await assertPaths([file], 'file');
  const listed = await identifiersIn(openFile(file, () => undefined));
  if (listed.papers.length === 0) {
    throw new BadInputError(
      'paper',
      file,
      `a file that names papers by identifiers; ${said(listed)}`,
    );
  }
  printNote(`${file}: ${said(listed)}`);
  return listed.papers.map((keys) => ({ keys }));
}

function said({ kind, papers, withoutIdentifier, unreadable, repeated }: ListedPapers): string {
  const others = [
    [withoutIdentifier, 'without an identifier'],
    [unreadable, 'that cannot be read'],
    [repeated, 'listed before'],
  ] as const;
  const left = others.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  return [`${KIND[kind]}, ${papers.length} papers`, ...left].join('; ');
}

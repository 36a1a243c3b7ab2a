import { splitKey } from '../../identifier/identifier.js';
import { SCHEME_NAMES, SINGLE_SCHEMES } from '../../identifier/schemes.js';
import type { ImportReport } from '../../record/report.js';
import { at } from '../byteWriter.js';
import { idOf, type PaperColumns } from '../papers.js';
import type { NamedPapers } from './readFiles.js';

/** Maximum number of papers listed with their identifiers; the others are counted. */
const LISTED = 1_000;

/** Reports papers with more than one identifier of a scheme that gives a paper one. */
export function reportConflicts(
  named: NamedPapers,
  papers: PaperColumns,
  report: ImportReport,
): void {
  const { conflicts, listed } = findConflicts(named, papers.count);
  for (const [paper, schemes] of keysOf(named, listed)) {
    for (const [scheme, keys] of schemes) {
      if (keys.length < 2) continue;
      report.addConflict({ paperId: idOf(papers, paper), scheme, identifiers: keys.sort() });
    }
  }
  report.conflictCount = conflicts;
}

/** How many there are, and the first papers that have one; schemes are bits of a number. */
function findConflicts(
  { identifiers, identifierGroups }: NamedPapers,
  papers: number,
): { conflicts: number; listed: Set<number> } {
  const once = new Uint16Array(papers);
  const twice = new Uint16Array(papers);
  const listed = new Set<number>();
  let conflicts = 0;
  for (let identifier = 0; identifier < identifiers.size; identifier += 1) {
    const { scheme } = splitKey(identifiers.key(identifier));
    if (!SINGLE_SCHEMES.includes(scheme)) continue;
    const bit = 1 << SCHEME_NAMES.indexOf(scheme);
    const paper = identifierGroups.paperOf(identifier);
    if ((at(once, paper) & bit) !== 0 && (at(twice, paper) & bit) === 0) {
      conflicts += 1;
      twice[paper] = at(twice, paper) | bit;
      if (listed.size < LISTED) listed.add(paper);
    }
    once[paper] = at(once, paper) | bit;
  }
  return { conflicts, listed };
}

/** The keys of a few papers by scheme. */
function keysOf(
  { identifiers, identifierGroups }: NamedPapers,
  papers: ReadonlySet<number>,
): Map<number, Map<string, string[]>> {
  const found = new Map<number, Map<string, string[]>>();
  if (papers.size === 0) return found;
  for (let identifier = 0; identifier < identifiers.size; identifier += 1) {
    const paper = identifierGroups.paperOf(identifier);
    if (!papers.has(paper)) continue;
    const key = identifiers.key(identifier);
    const { scheme } = splitKey(key);
    if (!SINGLE_SCHEMES.includes(scheme)) continue;
    const schemes = found.get(paper) ?? new Map<string, string[]>();
    found.set(paper, schemes.set(scheme, [...(schemes.get(scheme) ?? []), key]));
  }
  return found;
}

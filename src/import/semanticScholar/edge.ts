import type { Entry, Problem } from '../../record/record.js';
import { Fields, type JsonObject } from '../json/fields.js';
import { citationEntry, type Ends } from './citation.js';
import type { SemanticScholarOptions } from './origin.js';
import { readPaperIn, type ReadPaper } from './paper.js';

/** What to do about an answer that does not name the paper that was asked for. */
export const PAPER_EXPECTED =
  'the paper whose citations or references these are, such as --paper doi:10.1145/3442188.3445922: the answer does not name it';

/** Whether a value is a citation of an answer that names only one end of it. */
export function needsPaper(value: JsonObject): boolean {
  return (
    isEdge(value) && !(Object.hasOwn(value, 'citingPaper') && Object.hasOwn(value, 'citedPaper'))
  );
}

/** Whether a value is a citation of an answer of the API. */
export function isEdge(value: JsonObject): boolean {
  return Object.hasOwn(value, 'citingPaper') || Object.hasOwn(value, 'citedPaper');
}

/** The entries of one citation of an answer: the papers that it describes, and the citation. */
export function edgeEntries(
  value: JsonObject,
  { version, paper }: SemanticScholarOptions,
): Entry[] {
  const [citing, cited] = (['citingPaper', 'citedPaper'] as const).map((name) =>
    Object.hasOwn(value, name) ? readPaperIn(value[name], version, name) : asked(paper),
  );
  if (citing === undefined || cited === undefined) {
    return [{ kind: 'citation', problems: [problem('--paper', null, PAPER_EXPECTED)] }];
  }
  const unread = [citing, cited].filter(({ identifiers }) => identifiers.length === 0);
  const broken = unread.flatMap(({ problems }) => problems);
  if (broken.length > 0) return [{ kind: 'citation', problems: broken }];
  const problems: Problem[] = [];
  const fields = new Fields(value, problems);
  const ends: Ends = { citing: citing.identifiers, cited: cited.identifiers };
  const papers = [citing, cited].flatMap(({ entry }) => entry ?? []);
  return [...papers, citationEntry(ends, fields, problems, version)];
}

/** The paper that was asked for. */
function asked(paper: string | null): ReadPaper | undefined {
  return paper === null ? undefined : { identifiers: [paper], problems: [] };
}

function problem(field: string, value: unknown, expected: string): Problem {
  return { code: 'BAD_VALUE', field, value, expected };
}

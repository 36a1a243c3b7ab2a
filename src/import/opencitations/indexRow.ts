import type { Entry } from '../../record/record.js';
import type { JsonObject } from '../json/fields.js';
import type { SourceOptions } from '../corpora/corpus.js';
import { recordNamed, RowCells } from './cells.js';

const SOURCE = 'opencitations';

/** The entries of a citation of OpenCitations Index: it, and each end that has several identifiers. */
export function indexEntries(row: JsonObject, { version }: SourceOptions): readonly Entry[] {
  const cells = new RowCells(row);
  const [citingKeys, citedKeys] = [cells.keys('citing'), cells.keys('cited')];
  const [citing, cited] = [citingKeys[0], citedKeys[0]];
  const { problems } = cells;
  if (citing === undefined || cited === undefined) return [withoutEnd(cells)];
  const papers = [citingKeys, citedKeys]
    .filter((keys) => keys.length > 1)
    .map((keys) => identityOf(keys, version));
  if (citingKeys.some((key) => citedKeys.includes(key))) {
    return [...papers, { kind: 'citation', skipped: 'SELF_CITATION' }];
  }
  const selfCitation = cells.flag('author_sc');
  const record = {
    kind: 'citation',
    citing,
    cited,
    source: SOURCE,
    ...recordNamed(citingKeys),
    version,
    influential: undefined,
    ...(selfCitation !== undefined && { selfCitation }),
    contexts: [],
  } as const;
  const leftOut = problems.length > 0 && { leftOut: problems };
  return [...papers, { kind: 'citation', record, ...leftOut }];
}

/** A citation of which an end has no identifier that citegraph can use. */
function withoutEnd(cells: RowCells): Entry {
  const { problems } = cells;
  if (problems.length > 0) return { kind: 'citation', problems };
  const empty = ['citing', 'cited'].filter((name) => cells.text(name) === '');
  for (const name of empty) cells.refuse(name, '', `an identifier of the ${name} paper`);
  return empty.length > 0
    ? { kind: 'citation', problems }
    : { kind: 'citation', skipped: 'NO_IDENTIFIER' };
}

/** That all these are of one paper. */
function identityOf(identifiers: readonly string[], version: string): Entry {
  const record = recordNamed(identifiers);
  return {
    kind: 'paper',
    record: { kind: 'paper', identifiers, source: SOURCE, ...record, version, facts: {} },
  };
}

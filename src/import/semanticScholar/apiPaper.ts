import type { Entry } from '../../record/record.js';
import { Fields, type JsonObject } from '../json/fields.js';
import { citationEntry } from './citation.js';
import type { SemanticScholarOptions } from './origin.js';
import { readPaper, readPaperIn } from './paper.js';

/** The lists of an answer about one paper: which end of the citation its items are. */
const LISTS = { citations: 'citing', references: 'cited' } as const;

/**
 * The entries of one paper of the API: it, and the papers that it lists as its citations and references, with the
 * citations between them. These lists are at most 1,000 long, so that none of them is complete.
 */
export function paperEntries(value: JsonObject, options: SemanticScholarOptions): Entry[] {
  const { identifiers, entry, problems } = readPaper(value, options.version);
  if (entry === undefined) {
    return [
      problems.length > 0
        ? { kind: 'paper', problems }
        : { kind: 'paper', skipped: 'NO_IDENTIFIER' },
    ];
  }
  const listed = Object.entries(LISTS).flatMap(([list, end]) => {
    const items = Object.hasOwn(value, list) ? value[list] : undefined;
    return Array.isArray(items)
      ? items.flatMap((item: unknown, at) =>
          listedEntries(item, { list, at, end, identifiers, value }, options),
        )
      : [];
  });
  return [entry, ...listed];
}

/** An item of a list of a paper, and that paper. */
interface Listed {
  readonly list: string;
  readonly at: number;
  readonly end: 'citing' | 'cited';
  readonly identifiers: readonly string[];
  readonly value: JsonObject;
}

function listedEntries(item: unknown, of: Listed, { version }: SemanticScholarOptions): Entry[] {
  const { list, at, end, identifiers, value } = of;
  const other = readPaperIn(item, version, `${list}.${at}`);
  if (other.identifiers.length === 0 && other.problems.length > 0) {
    const correctable = { ...identityIn(value), [list]: [item] };
    return [{ kind: 'citation', problems: other.problems, correctable }];
  }
  const ends =
    end === 'citing'
      ? { citing: other.identifiers, cited: identifiers }
      : { citing: identifiers, cited: other.identifiers };
  const citation = citationEntry(ends, new Fields({}, []), [], version);
  return other.entry === undefined ? [citation] : [other.entry, citation];
}

/** The fields of a paper that identify it. */
function identityIn(value: JsonObject): JsonObject {
  const names = ['paperId', 'corpusId', 'externalIds'];
  return Object.fromEntries(names.flatMap((name) => (name in value ? [[name, value[name]]] : [])));
}

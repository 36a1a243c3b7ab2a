import type { Entry, Problem } from '../../record/record.js';
import type { Scheme } from '../../identifier/schemes.js';
import { Fields, isObject, type JsonObject } from '../json/fields.js';
import { keyIn } from '../corpora/values.js';

/** The paper of a record, and the version of the record. */
interface Work {
  readonly key: string;
  readonly version: string;
}

const FORWARD: ReadonlySet<string> = new Set(['cites', 'references']);
const INVERSE: ReadonlySet<string> = new Set(['iscitedby', 'isreferencedby']);

/** Schemes by the names that DataCite has for them; others are of nothing that citegraph knows. */
const SCHEMES: ReadonlyMap<string, Scheme> = new Map([
  ['doi', 'doi'],
  ['arxiv', 'arxiv'],
  ['pmid', 'pmid'],
  ['pmcid', 'pmcid'],
  ['isbn', 'isbn'],
  ['handle', 'handle'],
]);

/** The relations of a record, an entry each: citations in the direction in which they go. */
export function relationEntries(attributes: JsonObject, work: Work): Entry[] {
  const relations = attributes.relatedIdentifiers ?? [];
  const seen = new Set<string>();
  const list = Array.isArray(relations) ? relations : [relations];
  return list.map((relation: unknown, index) => readRelation(relation, index, work, seen));
}

function readRelation(relation: unknown, index: number, work: Work, seen: Set<string>): Entry {
  if (relation === null) return { kind: 'citation', skipped: 'NO_IDENTIFIER' };
  const correctable = { doi: work.key, updated: work.version, relatedIdentifiers: [relation] };
  const problems: Problem[] = [];
  const field = `relatedIdentifiers.${index}`;
  if (!isObject(relation)) {
    const expected = 'an object with relatedIdentifier and relationType';
    problems.push({ code: 'BAD_VALUE', field, value: relation, expected });
    return { kind: 'citation', problems, correctable };
  }
  const fields = new Fields(relation, problems, field);
  const type = fields.text('relationType')?.trim().toLowerCase() ?? '';
  if (problems.length > 0) return { kind: 'citation', problems, correctable };
  if (!FORWARD.has(type) && !INVERSE.has(type))
    return { kind: 'citation', skipped: 'NOT_A_CITATION' };
  const other = readOther(fields);
  if (other === undefined) return { kind: 'citation', problems, correctable };
  if (other === null) return { kind: 'citation', skipped: 'NO_IDENTIFIER' };
  const [citing, cited] = FORWARD.has(type) ? [work.key, other] : [other, work.key];
  return citationEntry(citing, cited, work.version, seen);
}

/** The paper at the other end; null for what has no identifier here, undefined for a broken one. */
function readOther(fields: Fields): string | null | undefined {
  const text = fields.text('relatedIdentifier')?.trim();
  const type = fields.text('relatedIdentifierType')?.trim().toLowerCase() ?? '';
  if (text === undefined) return fields.raw('relatedIdentifier') === undefined ? null : undefined;
  const scheme = SCHEMES.get(type);
  // An address may be that of a paper; a value of another type may only look like one.
  if (scheme === undefined) return type === 'url' || type === '' ? (keyIn(text) ?? null) : null;
  const key = keyIn(text, scheme);
  if (key === undefined) fields.refuse('relatedIdentifier', `an identifier of the type ${type}`);
  return key;
}

function citationEntry(citing: string, cited: string, version: string, seen: Set<string>): Entry {
  if (citing === cited) return { kind: 'citation', skipped: 'SELF_CITATION' };
  const pair = JSON.stringify([citing, cited]);
  if (seen.has(pair)) return { kind: 'citation', skipped: 'REPEATED' };
  seen.add(pair);
  const said = { source: 'datacite', version, influential: undefined, contexts: [] };
  return { kind: 'citation', record: { kind: 'citation', citing, cited, ...said } };
}

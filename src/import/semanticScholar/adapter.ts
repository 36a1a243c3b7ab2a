import type { DataRecord, Entry } from '../../record/record.js';
import { isObject, type JsonObject } from '../json/fields.js';
import { paperEntries } from './apiPaper.js';
import { datasetCitationEntry, isDatasetCitation } from './datasetCitation.js';
import { deletedEntry } from './deletes.js';
import { edgeEntries, isEdge } from './edge.js';
import type { SemanticScholarOptions } from './origin.js';

const EXPECTED = 'a paper with a paperId, corpusId or corpusid, or a citation';

/**
 * The entries of one record of Semantic Scholar: a paper of the Graph API, with the citations in it; a citation of an
 * answer about those of a paper; or a record of the datasets papers, citations, abstracts, tldrs and paper-ids.
 */
export function adaptSemanticScholar(
  value: unknown,
  options: SemanticScholarOptions,
): readonly Entry[] {
  const { deletes, version } = options;
  if (deletes !== undefined) return [deletedEntry(value, deletes, version)];
  if (value === null) return [{ kind: 'paper', skipped: 'NOT_FOUND' }];
  if (!isObject(value) || !isRecord(value)) {
    const problem = { code: 'BAD_VALUE', field: '', value, expected: EXPECTED } as const;
    return [{ kind: 'paper', problems: [problem] }];
  }
  if (isDatasetCitation(value)) return [datasetCitationEntry(value, version)];
  return isEdge(value) ? edgeEntries(value, options) : paperEntries(value, options);
}

/** The kind of all entries of a record; null where there may be several. */
export function plainKindOf(value: unknown): DataRecord['kind'] | null {
  if (!isObject(value)) return 'paper';
  if (isDatasetCitation(value)) return 'citation';
  return isEdge(value) || ['citations', 'references'].some((list) => hasItems(value[list]))
    ? null
    : 'paper';
}

const IDENTIFYING = ['paperId', 'corpusId', 'corpusid', 'externalIds', 'externalids', 'sha'];

function isRecord(value: JsonObject): boolean {
  return (
    isDatasetCitation(value) ||
    isEdge(value) ||
    IDENTIFYING.some((name) => Object.hasOwn(value, name))
  );
}

function hasItems(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}

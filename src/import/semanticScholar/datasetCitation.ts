import type { Entry, Problem } from '../../record/record.js';
import { readKey } from '../json/details.js';
import { Fields, type JsonObject } from '../json/fields.js';
import { citationEntry } from './citation.js';

/** Whether a value is a record of the dataset of citations. */
export function isDatasetCitation(value: JsonObject): boolean {
  return Object.hasOwn(value, 'citingcorpusid') || Object.hasOwn(value, 'citedcorpusid');
}

/** The citation in a record of the dataset; an end that Semantic Scholar could not tell is null. */
export function datasetCitationEntry(value: JsonObject, version: string): Entry {
  const problems: Problem[] = [];
  const fields = new Fields(value, problems);
  const [citing, cited] = ['citingcorpusid', 'citedcorpusid'].map((name) => {
    const key = readKey(fields, name, 'corpus');
    return key === undefined ? [] : [key];
  });
  if (problems.length > 0) return { kind: 'citation', problems };
  return citationEntry({ citing: citing ?? [], cited: cited ?? [] }, fields, problems, version);
}

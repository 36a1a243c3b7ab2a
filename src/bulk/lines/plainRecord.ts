import type { ImportRecord } from '../../record/record.js';
import { plainCitation } from './plainCitation.js';
import { plainPaper } from './plainPaper.js';

/**
 * The record of a line of the native format that has the usual shape, equal to the result of
 * `adaptNativeLine`; null for every other line, valid or not, which `adaptNativeLine` then reads.
 */
export function plainRecord(line: string): ImportRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  let kind: string | null = null;
  for (const name in value) {
    if (kind !== null) return null;
    kind = name;
  }
  const { paper, citation }: { paper?: unknown; citation?: unknown } = value;
  if (kind === 'citation') return plainCitation(citation);
  return kind === 'paper' ? plainPaper(paper) : null;
}

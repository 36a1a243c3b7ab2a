import type { Misread } from '../../address/queryReader.js';
import { LINK_VERSION } from './linkVersion.js';
import { readLink, type ReadLink } from './readLink.js';

/** Characters of a file: a graph of the most papers needs a tenth of it. */
export const LONGEST_FILE = 2_000_000;

/** A graph that is too large for a link, as a file that this page opens: it has what the link would have. */
export function linkFile(query: string): string {
  return `${JSON.stringify({ citegraph: 'graph', version: LINK_VERSION, query }, null, 2)}\n`;
}

/** What a file says; null with the reason when it is none of this page. Never throws. */
export function readLinkFile(text: string): ReadLink | { readonly problem: Misread } {
  if (text.length > LONGEST_FILE) {
    return wrong('size', `${text.length} characters`, `at most ${LONGEST_FILE}`);
  }
  const file = objectIn(text);
  if (file === null) return wrong('file', text, 'JSON that this page has saved');
  if (file['citegraph'] !== 'graph') return wrong('citegraph', file['citegraph'], '"graph"');
  if (file['version'] !== LINK_VERSION) {
    return wrong('version', file['version'], `"${LINK_VERSION}", which this page reads`);
  }
  const query = file['query'];
  if (typeof query !== 'string') return wrong('query', query, 'a text such as ?v=1&ids=…');
  return readLink(query);
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function wrong(name: string, value: unknown, expected: string): { readonly problem: Misread } {
  const text = typeof value === 'string' ? value : written(value);
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return { problem: { name, value: shown, expected } };
}

function written(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

import { readIdentifier, schemeNamed } from './identifier.js';
import type { Scheme } from './schemes.js';

/** A scheme that citegraph has or not, before a value: `wikidata:Q1`. */
const NAMED = /^([a-z][a-z0-9]*):/i;

/**
 * The parts of a text that holds several identifiers, separated by commas, semicolons, bars or white space. A DOI may
 * hold all of them but white space; these part two identifiers only where another one begins that is whole.
 *
 * @param assumed - The scheme of values that do not show theirs.
 */
export function splitIdentifiers(text: string, assumed?: Scheme): string[] {
  const parts: string[] = [];
  let separator = '';
  for (const token of text.trim().split(/([\s,;|]+)/)) {
    if (/^[\s,;|]*$/.test(token)) separator = token;
    else if (parts.length === 0 || begins(token, separator, parts.at(-1) ?? '', assumed)) {
      parts.push(token);
    } else parts.push((parts.pop() ?? '') + separator + token);
  }
  return parts;
}

/** Whether a text has the form `scheme:value` with a scheme that citegraph does not have. */
export function isForeign(text: string): boolean {
  const [, name] = NAMED.exec(text) ?? [];
  return name !== undefined && !/^(?:https?|info|urn)$/i.test(name) && schemeNamed(name) === null;
}

function begins(token: string, separator: string, before: string, assumed?: Scheme): boolean {
  // A scheme alone, as in `PMID: 123`, has its value behind it.
  if (schemeNamed(before.replace(/\s*:$/, '')) !== null) return false;
  if (/\s/.test(separator) || NAMED.test(token)) return true;
  return (
    readIdentifier(token) !== null ||
    // Numbers, but not the end of a DOI such as `10.1002/…3.0.co;2`.
    (assumed !== undefined &&
      readIdentifier(before) === null &&
      readIdentifier(token, assumed) !== null)
  );
}

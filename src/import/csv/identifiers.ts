import { BadInputError } from '../../errors.js';
import { parseIdentifier, schemeNamed } from '../../identifier/identifier.js';
import { SCHEME_NAMES, type Scheme } from '../../identifier/schemes.js';
import { LIMITS } from '../../record/limits.js';
import type { CellReader, Cells } from './cells.js';

/** The identifiers of a row. */
export interface RowIdentifiers {
  /** Canonical keys, each once. */
  readonly keys: readonly string[];
  /** Identifiers of schemes that citegraph does not have, such as `isbn:`; skipped only on request. */
  readonly foreign: number;
}

/** A DOI may hold `;` or `|`, so these part two identifiers only where another one plainly begins. */
const SEPARATOR = /\s+|[;|](?=[\s;|]|[a-z][a-z0-9]*:|10\.\d+\/|$)/i;

/** Reads `id` and the columns that are named after schemes. */
export function readIdentifiers(cells: Cells, ignoreUnknown: boolean): RowIdentifiers {
  const parts = cells.read('id', splitIdentifiers) ?? [];
  const own = parts.filter((part) => !ignoreUnknown || !isForeign(part));
  const keys = own.map((part) => cells.parse('id', part, readKey));
  for (const scheme of SCHEME_NAMES) keys.push(cells.read(scheme, keyReader(scheme)));
  const known = new Set(keys.filter((key) => key !== undefined));
  return { keys: [...known], foreign: parts.length - own.length };
}

/** One identifier, in any form that citegraph accepts. */
export const readKey: CellReader<string> = (text, field) => parseIdentifier(text, field).key;

const splitIdentifiers: CellReader<string[]> = (text, field) => {
  const parts = text.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length <= LIMITS.identifiers) return parts;
  const count = `${parts.length} identifiers`;
  throw new BadInputError(field, count, `at most ${LIMITS.identifiers} identifiers`);
};

/** A value with or without its scheme before it. */
function keyReader(scheme: Scheme): CellReader<string> {
  return (text, field) => {
    const prefix = text.slice(0, Math.max(text.indexOf(':'), 0));
    return readKey(schemeNamed(prefix) === scheme ? text : `${scheme}:${text}`, field);
  };
}

function isForeign(text: string): boolean {
  const [, name] = /^([a-z][a-z0-9]*):/i.exec(text) ?? [];
  return name !== undefined && !/^https?$/i.test(name) && schemeNamed(name) === null;
}

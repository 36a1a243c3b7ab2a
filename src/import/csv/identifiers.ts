import { BadInputError } from '../../errors.js';
import { parseIdentifier, readIdentifier } from '../../identifier/identifier.js';
import { SCHEME_NAMES, SCHEMES, type Scheme } from '../../identifier/schemes.js';
import { isForeign, splitIdentifiers } from '../../identifier/severalIdentifiers.js';
import { LIMITS } from '../../record/limits.js';
import type { CellReader, Cells } from './cells.js';

/** The identifiers of a row. */
export interface RowIdentifiers {
  /** Canonical keys, each once. */
  readonly keys: readonly string[];
  /** Identifiers of schemes that citegraph does not have, such as `isbn:`; skipped only on request. */
  readonly foreign: number;
}

/** Reads `id` and the columns that are named after schemes. */
export function readIdentifiers(cells: Cells, ignoreUnknown: boolean): RowIdentifiers {
  const parts = cells.read('id', splitCell) ?? [];
  const own = parts.filter((part) => !ignoreUnknown || !isForeign(part));
  const keys = own.map((part) => cells.parse('id', part, readKey));
  for (const scheme of SCHEME_NAMES) keys.push(cells.read(scheme, keyReader(scheme)));
  const known = new Set(keys.filter((key) => key !== undefined));
  return { keys: [...known], foreign: parts.length - own.length };
}

/** One identifier, in any form that citegraph accepts. */
export const readKey: CellReader<string> = (text, field) => parseIdentifier(text, field).key;

const splitCell: CellReader<string[]> = (text, field) => {
  const parts = splitIdentifiers(text);
  if (parts.length <= LIMITS.identifiers) return parts;
  const count = `${parts.length} identifiers`;
  throw new BadInputError(field, count, `at most ${LIMITS.identifiers} identifiers`);
};

/** A value with or without its scheme before it; one of another scheme is in the wrong column. */
function keyReader(scheme: Scheme): CellReader<string> {
  return (text, field) => {
    const found = readIdentifier(text, scheme);
    const isArxivDoi = scheme === 'doi' && found?.scheme === 'arxiv';
    if (found !== null && (found.scheme === scheme || isArxivDoi)) return found.key;
    throw new BadInputError(field, text, `an identifier like ${SCHEMES[scheme].example}`);
  };
}

import { BadInputError } from '../../errors.js';
import { expectationFor, readIdentifier } from '../../identifier/identifier.js';
import { SCHEME_NAMES, SCHEMES, type Scheme } from '../../identifier/schemes.js';
import { isForeign, splitIdentifiers } from '../../identifier/severalIdentifiers.js';
import { LIMITS } from '../../record/limits.js';
import type { CellReader, Cells } from './cells.js';
import { expectedIdentifier } from './spreadsheetDamage.js';

/** The identifiers of a row. */
export interface RowIdentifiers {
  /** Canonical keys, each once. */
  readonly keys: readonly string[];
  /** Identifiers of schemes that citegraph does not have, such as `isbn:`; skipped only on request. */
  readonly foreign: number;
}

/** How identifiers are read. */
export interface IdentifierOptions {
  /** Skip identifiers of unknown schemes. */
  readonly ignoreUnknown: boolean;
  /** Of values that do not show their scheme, such as numbers; null where these are refused. */
  readonly scheme: Scheme | null;
}

/** Reads `id` and the columns that are named after schemes. */
export function readIdentifiers(cells: Cells, options: IdentifierOptions): RowIdentifiers {
  const { keys, foreign } = readCell(cells, 'id', options);
  const own = SCHEME_NAMES.map((scheme) => cells.read(scheme, keyReader(scheme)));
  return { keys: distinct([...keys, ...own]), foreign };
}

/** The identifiers of a cell that may hold several of one paper. */
export function readCell(
  cells: Cells,
  column: string,
  { ignoreUnknown, scheme }: IdentifierOptions,
): RowIdentifiers {
  const assumed = scheme ?? undefined;
  const parts = cells.read(column, splitCell(assumed)) ?? [];
  const own = parts.filter((part) => !ignoreUnknown || !isForeign(part));
  const cell = cells.textOf(column);
  const readKey: CellReader<string> = (text, field) => {
    const found = readIdentifier(text, assumed);
    if (found !== null) return found.key;
    throw notAnIdentifier(text, field, cell, assumed);
  };
  const keys = own.map((part) => cells.parse(column, part, readKey));
  return { keys: distinct(keys), foreign: parts.length - own.length };
}

/** Of a cell that a spreadsheet has changed, all is quoted, as `12 Mar 2019`; else the part that is none. */
function notAnIdentifier(
  part: string,
  field: string,
  cell: string,
  assumed: Scheme | undefined,
): BadInputError {
  const expected = expectationFor(part, assumed);
  const explained = expectedIdentifier(cell, expected);
  return new BadInputError(field, explained === expected ? part : cell, explained);
}

function distinct(keys: readonly (string | undefined)[]): string[] {
  return [...new Set(keys.filter((key) => key !== undefined))];
}

const splitCell =
  (assumed: Scheme | undefined): CellReader<string[]> =>
  (text, field) => {
    const parts = splitIdentifiers(text, assumed);
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
    const expected = `an identifier like ${SCHEMES[scheme].example}`;
    throw new BadInputError(field, text, expectedIdentifier(text, expected));
  };
}

import { BadInputError } from '../../errors.js';
import { cleanText, isVisible } from '../../paper/cleanText.js';
import { LONGEST_TEXT } from '../../paper/factTable.js';
import type { Problem } from '../../record/record.js';
import { plainLine } from '../crossref/plainText.js';
import { nameInFile, type ColumnNames, type CsvRow } from './columns.js';

/** Converts the text of a cell, which is never empty, to a value; throws `BadInputError` for `field`. */
export type CellReader<T> = (text: string, field: string) => T;

/** Longer cells are refused, and need not be parsed for that. */
const LONGEST_MARKUP = 2 * LONGEST_TEXT;
const NONE: ReadonlySet<string> = new Set();

/** The text of a cell, '' for one that is missing: of nothing visible, or one of the texts that stand for it. */
export function writtenIn(cell: string | undefined, missing: ReadonlySet<string>): string {
  const text = cell?.trim() ?? '';
  return missing.has(text) || !isVisible(text) ? '' : text;
}

/** Reads the cells of one row, and collects their problems. */
export class Cells {
  readonly problems: Problem[] = [];

  constructor(
    private readonly row: CsvRow,
    private readonly names: ColumnNames,
    private readonly missing: ReadonlySet<string> = NONE,
  ) {}

  /** The value of a cell; undefined when it is empty or invalid. */
  read<T>(column: string, reader: CellReader<T>): T | undefined {
    const text = this.textOf(column);
    return text === '' ? undefined : this.parse(column, text, reader);
  }

  /** The value of a part of a cell, perhaps one with a name; undefined when the part is invalid. */
  parse<T>(column: string, text: string, reader: CellReader<T>, part?: string): T | undefined {
    const name = this.nameOf(column);
    try {
      return reader(text, part === undefined ? name : `${name}.${part}`);
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
      const { field, value, expected } = error;
      this.problems.push({ code: 'BAD_VALUE', field, value, expected });
      return undefined;
    }
  }

  /** Records a problem with a whole cell. */
  refuse(column: string, expected: string): void {
    const value = this.textOf(column);
    this.problems.push({ code: 'BAD_VALUE', field: this.nameOf(column), value, expected });
  }

  /** The file's name of a column. */
  nameOf(column: string): string {
    return nameInFile(this.names, column);
  }

  /** The text of a cell without white space around it; '' when it holds nothing visible, or what stands for that. */
  textOf(column: string): string {
    return writtenIn(this.row[column], this.missing);
  }
}

/** A text in words without its markup, on one line; one of nothing visible is absent. */
export function proseOf(longest: number): CellReader<string | undefined> {
  return (text, field) =>
    textOf(longest)(text.length > LONGEST_MARKUP ? text : plainLine(text), field);
}

/** A text that has no markup, likewise. */
export function textOf(longest: number): CellReader<string | undefined> {
  return (text, field) => {
    const clean = cleanText(text);
    return clean === undefined ? undefined : limited(clean, longest, field);
  };
}

/** One of a few names, in capitals as citegraph has them; case-insensitive in the cell. */
export function nameOutOf<T extends string>(names: readonly T[]): CellReader<T> {
  return (text, field) => {
    const name = names.find((candidate) => candidate === text.toUpperCase());
    if (name === undefined) throw new BadInputError(field, text, `one of ${names.join(', ')}`);
    return name;
  };
}

const YES_AND_NO: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  false: false,
  no: false,
  '0': false,
};

export const readBoolean: CellReader<boolean> = (text, field) => {
  const key = text.toLowerCase();
  const value = Object.hasOwn(YES_AND_NO, key) ? YES_AND_NO[key] : undefined;
  if (value === undefined) {
    throw new BadInputError(field, text, `one of ${Object.keys(YES_AND_NO).join(', ')}`);
  }
  return value;
};

const DECIMAL = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number from 0 to 1. */
export const readShare: CellReader<number> = (text, field) => {
  const value = Number(text);
  if (DECIMAL.test(text) && value <= 1) return value;
  throw new BadInputError(field, text, 'a number from 0 to 1');
};

function limited(text: string, longest: number, field: string): string {
  if (text.length <= longest) return text;
  const excerpt = `${text.slice(0, 200)}…`;
  throw new BadInputError(field, excerpt, `at most ${longest} characters, not ${text.length}`);
}

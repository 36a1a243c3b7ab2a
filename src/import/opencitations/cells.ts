import { readIdentifier, splitKey } from '../../identifier/identifier.js';
import { isForeign, splitIdentifiers } from '../../identifier/severalIdentifiers.js';
import { LIMITS } from '../../record/limits.js';
import type { Problem } from '../../record/record.js';
import { plainLine } from '../crossref/plainText.js';
import type { JsonObject } from '../json/fields.js';

/** The cells of a row, of a table or of an answer of the API, with the problems found in them. */
export class RowCells {
  readonly problems: Problem[] = [];

  constructor(private readonly row: JsonObject) {}

  /** The text of a cell; '' where there is none. */
  text(name: string): string {
    const value = Object.hasOwn(this.row, name) ? this.row[name] : undefined;
    if (typeof value === 'string') return value.trim();
    if (value !== undefined && value !== null) this.refuse(name, value, 'a text');
    return '';
  }

  /** A text on one line, without markup; undefined when it is empty or too long. */
  line(name: string, longest: number, text = this.text(name)): string | undefined {
    const line = text.length > 10 * longest ? text : plainLine(text);
    if (line.length <= longest) return line === '' ? undefined : line;
    this.refuse(name, line.slice(0, 200), `at most ${longest} characters, not ${line.length}`);
    return undefined;
  }

  /** Whether a cell says yes or no; undefined when it is empty. */
  flag(name: string): boolean | undefined {
    const given = Object.hasOwn(this.row, name) ? this.row[name] : undefined;
    const value = typeof given === 'string' ? given.trim() : given;
    if (value === undefined || value === null || value === '') return undefined;
    if (value === 'yes' || value === 'no') return value === 'yes';
    this.refuse(name, typeof value === 'string' ? value.slice(0, 200) : value, 'yes or no');
    return undefined;
  }

  /** The keys of a cell with identifiers of one paper. Schemes that citegraph does not have are no problem. */
  keys(name: string): string[] {
    const parts = splitIdentifiers(this.text(name)).filter((part) => !isForeign(part));
    if (parts.length > LIMITS.identifiers) {
      const expected = `at most ${LIMITS.identifiers} identifiers`;
      this.refuse(name, `${parts.length} identifiers`, expected);
      return [];
    }
    return [...new Set(parts.flatMap((part) => this.keyOf(name, part)))];
  }

  /** Records a problem with a cell. */
  refuse(field: string, value: unknown, expected: string): void {
    this.problems.push({ code: 'BAD_VALUE', field, value, expected });
  }

  private keyOf(name: string, part: string): string[] {
    const found = readIdentifier(part);
    if (found !== null) return [found.key];
    this.refuse(name, part.slice(0, 200), 'identifiers like omid:br/062501777134');
    return [];
  }
}

/** The OMID among keys, which names the record. */
export function recordNamed(keys: readonly string[]): { record?: string } {
  const omid = keys.find((key) => splitKey(key).scheme === 'omid');
  return omid === undefined ? {} : { record: omid };
}

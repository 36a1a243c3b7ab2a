import type { Problem } from '../../record/record.js';

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether `value` is an object of JSON, and not a list or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * One object of a record, read field by field. Null counts as absent, as sources write it.
 * A field of a wrong type also reads as absent, but is recorded as a problem, so that a record is rejected
 * once with all its problems.
 */
export class Fields {
  constructor(
    private readonly value: JsonObject,
    private readonly problems: Problem[],
    private readonly path = '',
  ) {}

  /** Path of a field in the record, such as `author.3.ORCID`. */
  pathOf(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  /** The raw field; undefined when it is absent. */
  raw(name: string): unknown {
    return (Object.hasOwn(this.value, name) ? this.value[name] : undefined) ?? undefined;
  }

  /** Whether the field is there, perhaps as null. */
  has(name: string): boolean {
    return Object.hasOwn(this.value, name);
  }

  /** Records a problem: a field is not as `expected`. */
  refuse(name: string, expected: string, value: unknown = this.raw(name)): void {
    this.problems.push({ code: 'BAD_VALUE', field: this.pathOf(name), value, expected });
  }

  text(name: string): string | undefined {
    const value = this.raw(name);
    if (value === undefined || typeof value === 'string') return value;
    this.refuse(name, 'a string');
    return undefined;
  }

  count(name: string): number | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    this.refuse(name, 'a whole number, 0 or more');
    return undefined;
  }

  flag(name: string): boolean | undefined {
    const value = this.raw(name);
    if (value === undefined || typeof value === 'boolean') return value;
    this.refuse(name, 'true or false');
    return undefined;
  }

  object(name: string): Fields | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    if (isObject(value)) return new Fields(value, this.problems, this.pathOf(name));
    this.refuse(name, 'an object');
    return undefined;
  }

  list(name: string): readonly unknown[] | undefined {
    const value = this.raw(name);
    if (value === undefined || Array.isArray(value)) return value;
    this.refuse(name, 'a list');
    return undefined;
  }

  /** The texts of a list, without the absent ones. */
  texts(name: string): string[] {
    const list = this.list(name) ?? [];
    return list.flatMap((value, index) => {
      if (typeof value === 'string') return value;
      if (value !== null) this.refuse(`${name}.${index}`, 'a string', value);
      return [];
    });
  }

  /** The objects of a list, without the absent ones. */
  objects(name: string): Fields[] {
    const list = this.list(name) ?? [];
    return list.flatMap((value, index) => {
      const at = `${name}.${index}`;
      if (isObject(value)) return new Fields(value, this.problems, this.pathOf(at));
      if (value !== null) this.refuse(at, 'an object', value);
      return [];
    });
  }
}

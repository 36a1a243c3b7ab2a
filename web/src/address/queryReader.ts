/** A part of an address that says nothing: what it is called, what it has, and what it could have. */
export interface Misread {
  readonly name: string;
  readonly value: string;
  readonly expected: string;
}

/** The server adds one to it, and counts in four digits. */
const LAST_YEAR = 9_998;

/** Reads the query of an address. What says nothing reads as null, and is kept to be told. */
export class QueryReader {
  readonly misread: Misread[] = [];
  private readonly asked: URLSearchParams;

  constructor(query: string) {
    this.asked = new URLSearchParams(query);
  }

  /** One of some values of the schema, as addresses spell them. */
  one<Choice extends string>(name: string, choices: readonly Choice[]): Choice | null {
    const value = this.asked.get(name);
    return value === null ? null : this.choice(name, value, choices);
  }

  /** Any number of them, each once. */
  some<Choice extends string>(name: string, choices: readonly Choice[]): Choice[] {
    const values = new Set(this.asked.getAll(name));
    return [...new Set([...values].flatMap((value) => this.choice(name, value, choices) ?? []))];
  }

  /** `yes` or `no`. */
  yesOrNo(name: string): boolean | null {
    const answer = this.one(name, ['YES', 'NO']);
    return answer === null ? null : answer === 'YES';
  }

  /** A year that the server takes. */
  year(name: string): number | null {
    const value = this.asked.get(name);
    if (value === null) return null;
    const year = /^\d{1,4}$/.test(value) ? Number(value) : 0;
    if (year >= 1 && year <= LAST_YEAR) return year;
    return this.wrong(name, value, `a year from 1 to ${LAST_YEAR}`);
  }

  /** A text without blanks around it; null when nothing is left. */
  text(name: string, longest: number): string | null {
    const value = this.asked.get(name)?.trim() ?? '';
    if (value.length > longest) return this.wrong(name, value, `at most ${longest} characters`);
    return value === '' ? null : value;
  }

  private choice<Choice extends string>(
    name: string,
    value: string,
    choices: readonly Choice[],
  ): Choice | null {
    const found = choices.find((choice) => spelled(choice) === value.toLowerCase());
    return found ?? this.wrong(name, value, choices.map(spelled).join(', '));
  }

  private wrong(name: string, value: string, expected: string): null {
    this.misread.push({ name, value, expected });
    return null;
  }
}

/** Values of the schema as addresses spell them: `EXCLUDE_LIKELY` is `exclude-likely`. */
export function spelled(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

/** `yes` or `no`, or nothing, as addresses spell it. */
export function yesOrNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'yes' : 'no';
}

/** The query of an address: a question mark and what is given, or nothing. */
export function writeQuery(
  given: readonly (readonly [name: string, value: string | number | null])[],
): string {
  const asked = new URLSearchParams();
  for (const [name, value] of given) if (value !== null) asked.append(name, String(value));
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}

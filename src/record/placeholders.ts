/** Texts that hardly ever mean anything but a missing value, in small letters. */
const OBVIOUS: ReadonlySet<string> = new Set([
  ...['na', 'n/a', '#n/a', '<na>', 'n.a.', 'nan', 'null', '(null)', 'none', 'nil', 'undefined'],
  ...['-', '--', '---', '–', '—', '?', '.', 'missing', 'not available', 'unknown'],
  ...['[no author name available]', '[no title available]', '[not available]'],
  ...['no author name available', 'no abstract available', 'abstract not available', 'no title'],
]);
/** Texts of a field that are counted; enough that what is in more than 1% is never forgotten. */
const COUNTED = 2_000;
/** A text in a smaller share of the values so far is forgotten when room is needed. */
const FORGOTTEN_SHARE = 1 / 500;
/** Longer texts are no placeholders. */
const LONGEST = 100;
const SUSPICIOUS_SHARE = 1 / 100;
/** Below these, chance repeats a text as often. */
const LEAST_VALUES = 20;
const LEAST_TIMES = 5;

/** A field of the records of a file. */
export interface WatchedText {
  /** What it is of a record, as in "the title". */
  readonly field: string;
  readonly of: 'papers' | 'citations';
  /** Empty where it is absent. */
  readonly text: string;
  /** Whether one text in many records is suspicious; otherwise only obvious placeholders are. */
  readonly distinct: boolean;
}

/** A text that may stand for a missing value. */
export interface Placeholder {
  readonly field: string;
  readonly text: string;
  readonly count: number;
  /** Records of the files that have the field. */
  readonly total: number;
  readonly of: WatchedText['of'];
}

/** Counts texts that stand in many records, in bounded memory. */
export class PlaceholderWatch {
  private readonly fields = new Map<string, FieldTexts>();

  add(texts: Iterable<WatchedText>): void {
    for (const { field, of, text, distinct } of texts) {
      let known = this.fields.get(field);
      if (known === undefined) this.fields.set(field, (known = new FieldTexts(of)));
      known.add(text, distinct);
    }
  }

  /** The most frequent ones of each field first. */
  found(): Placeholder[] {
    return [...this.fields].flatMap(([field, known]) =>
      known.suspicious().map(([text, count]) => {
        return { field, text, count, total: known.values, of: known.of };
      }),
    );
  }
}

/** The texts of one field: counts are exact for every text that was never rare. */
class FieldTexts {
  values = 0;
  private readonly counts = new Map<string, number>();

  constructor(readonly of: WatchedText['of']) {}

  add(text: string, distinct: boolean): void {
    this.values += 1;
    if (text === '' || text.length > LONGEST || !(distinct || isObvious(text))) return;
    if (this.counts.size >= COUNTED && !this.counts.has(text)) this.forgetRare();
    this.counts.set(text, (this.counts.get(text) ?? 0) + 1);
  }

  suspicious(): [text: string, count: number][] {
    return [...this.counts]
      .filter(([text, count]) => isObvious(text) || this.isFrequent(count))
      .sort(([, a], [, b]) => b - a);
  }

  private isFrequent(count: number): boolean {
    const { values } = this;
    return values >= LEAST_VALUES && count >= LEAST_TIMES && count > values * SUSPICIOUS_SHARE;
  }

  private forgetRare(): void {
    for (const [text, count] of this.counts) {
      if (count <= this.values * FORGOTTEN_SHARE && !isObvious(text)) this.counts.delete(text);
    }
  }
}

function isObvious(text: string): boolean {
  return OBVIOUS.has(text.toLowerCase());
}

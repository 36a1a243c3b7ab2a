/** What a source says of one sentence, or of the citation as a whole (`text` null). */
export interface ToldContext {
  readonly source: string;
  readonly text: string | null;
  readonly role: string;
  readonly polarity: string;
  readonly evidence?: string | undefined;
}

export interface NaiveHeadline {
  readonly role: string;
  readonly polarity: string;
  readonly disagreement: boolean;
  readonly humanRole: string | null;
  readonly humanPolarity: string | null;
}

type Evidences = Readonly<Record<string, string>>;

const STRONGEST_FIRST = 'AUTHOR EXPERT CROWD MODEL RULE UNKNOWN'.split(' ');
const SPECIFIC_FIRST =
  'CRITIQUE EXTENSION BASELINE COMPARISON RESULT DATASET METHOD JUSTIFICATION MOTIVATION FUTURE_WORK BACKGROUND OTHER'.split(
    ' ',
  );
const BY_SOURCE: Readonly<Record<string, string>> = {
  'semantic-scholar': 'MODEL',
  scite: 'MODEL',
  scicite: 'CROWD',
  'acl-arc': 'EXPERT',
  multicite: 'EXPERT',
  '3c': 'AUTHOR',
};

/** The headline of a citation by docs/evidence.md, the long way: every pair of contexts is compared until nothing changes. */
export function naiveHeadline(
  contexts: readonly ToldContext[],
  bySource: Evidences = BY_SOURCE,
): NaiveHeadline {
  const human = contexts.filter((context) =>
    ['AUTHOR', 'EXPERT', 'CROWD'].includes(
      context.evidence ?? bySource[context.source] ?? 'UNKNOWN',
    ),
  );
  const { role, polarity } = headlineOfAll(human, bySource);
  return {
    ...headlineOfAll(contexts, bySource),
    humanRole: human.some((each) => each.role !== 'UNCLASSIFIED') ? role : null,
    humanPolarity: human.some((each) => each.polarity !== 'UNCLASSIFIED') ? polarity : null,
  };
}

function headlineOfAll(
  contexts: readonly ToldContext[],
  bySource: Evidences,
): Omit<NaiveHeadline, 'humanRole' | 'humanPolarity'> {
  const sentenceOf = numberSentences(contexts);
  const evidence = (context: ToldContext) =>
    STRONGEST_FIRST.indexOf(context.evidence ?? bySource[context.source] ?? 'UNKNOWN');
  /** By sentence: what counts there, and who says so; undefined where equal evidence differs. */
  const decide = (axis: 'role' | 'polarity', together: (values: string[]) => string) =>
    [...new Set(sentenceOf)].flatMap((number) => {
      const there = contexts.filter(
        (context, at) => sentenceOf[at] === number && context[axis] !== 'UNCLASSIFIED',
      );
      const readings = [...new Set(there.map(({ source }) => source))].map((source) => {
        const own = there.filter((context) => context.source === source);
        const best = Math.min(...own.map(evidence));
        const values = own.filter((each) => evidence(each) === best).map((each) => each[axis]);
        return { source, best, value: together(values) };
      });
      if (readings.length === 0) return [];
      const isDisputed = readings.some(({ value }) => value !== readings[0]?.value);
      const best = Math.min(...readings.map((reading) => reading.best));
      const values = readings.filter((each) => each.best === best).map(({ value }) => value);
      const value = values.every((each) => each === values[0]) ? values[0] : undefined;
      const sayers = readings.filter((each) => each.value === value).map(({ source }) => source);
      return [{ value, sayers, isDisputed }];
    });
  const roles = decide('role', firstOf);
  const sides = decide('polarity', mix);
  const said = sides.map(({ value }) => value ?? 'UNCLASSIFIED');
  const sources = new Set(contexts.map(({ source }) => source));
  const isMixedByOne = [...sources].some(
    (source) =>
      mix(sides.flatMap(({ value, sayers }) => (sayers.includes(source) ? [value ?? ''] : []))) ===
      'MIXED',
  );
  const isSplit = mix(said) === 'MIXED' && !isMixedByOne;
  const isOpen = (decisions: readonly { value: string | undefined }[]) =>
    decisions.some(({ value }) => value === undefined);
  return {
    role: isOpen(roles) ? 'UNCLASSIFIED' : firstOf(roles.map(({ value }) => value ?? '')),
    polarity: isSplit || isOpen(sides) ? 'UNCLASSIFIED' : mix(said),
    disagreement: isSplit || [...roles, ...sides].some(({ isDisputed }) => isDisputed),
  };
}

/** A number a context, equal for contexts of one sentence. */
function numberSentences(contexts: readonly ToldContext[]): number[] {
  const numbers = contexts.map((_, at) => at);
  for (let changed = true; changed;) {
    changed = false;
    contexts.forEach((one, i) => {
      contexts.forEach((other, j) => {
        const least = Math.min(numbers[i] ?? 0, numbers[j] ?? 0);
        if (!isSame(one.text, other.text) || numbers[i] === numbers[j]) return;
        numbers[i] = numbers[j] = least;
        changed = true;
      });
    });
  }
  return numbers;
}

function isSame(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  return a.length >= 40 && b.length >= 40 && (a.includes(b) || b.includes(a));
}

/** Good enough for the texts of tests: of letters without accents. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join(' ');
}

function firstOf(roles: readonly string[]): string {
  return SPECIFIC_FIRST.find((role) => roles.includes(role)) ?? 'UNCLASSIFIED';
}

function mix(polarities: readonly string[]): string {
  const has = (polarity: string) => polarities.includes(polarity);
  if (has('MIXED') || (has('SUPPORTING') && has('CONTRADICTING'))) return 'MIXED';
  const one = ['SUPPORTING', 'CONTRADICTING', 'NEUTRAL'].find(has);
  return one ?? 'UNCLASSIFIED';
}

import type { Polarity } from '../../../src/citation/polarity.js';
import { ROLES, type Role } from '../../../src/citation/role.js';
import { rankOf } from '../../../src/source/rank.js';
import { compareVersions } from '../../../src/source/version.js';
import type { CitationRecord } from '../fixture/citations.js';
import type { Citation, Context } from './graph.js';

const LABEL_FIELDS = ['role', 'polarity', 'vocabulary', 'label', 'confidence'] as const;
type Label = Pick<CitationRecord, (typeof LABEL_FIELDS)[number]>;

/** What counts of all that sources say of one citation, sentences first; within one source, the newest version that has any. */
export function contextsOf(records: readonly CitationRecord[]): Context[] {
  const all = records.flatMap((record): Context[] => {
    const { source, version = '0', contexts = [] } = record;
    const isClassified = LABEL_FIELDS.some((field) => record[field] !== undefined);
    const at = { source, version };
    return [
      ...(isClassified ? [{ ...at, text: null, section: null, ...labelOf(record) }] : []),
      ...contexts.map((context) => ({
        ...at,
        text: context.text,
        section: context.section ?? null,
        ...labelOf(context),
      })),
    ];
  });
  const counted = all.filter(
    (context) =>
      !all.some(
        ({ source, text, version }) =>
          source === context.source &&
          (text === null) === (context.text === null) &&
          compareVersions(version, context.version) > 0,
      ),
  );
  // The schema promises sentences first and leaves the rest open; the order among them is the stored one.
  return counted.sort(
    (a, b) =>
      Number(a.text === null) - Number(b.text === null) || (storedForm(a) < storedForm(b) ? -1 : 1),
  );
}

function storedForm({ source, version, text, section }: Context): string {
  return JSON.stringify({ source, version, text, section });
}

function labelOf({ role, polarity, vocabulary, label, confidence }: Label) {
  return {
    role: (role ?? 'UNCLASSIFIED') as Role,
    polarity: (polarity ?? 'UNCLASSIFIED') as Polarity,
    vocabulary: vocabulary ?? null,
    label: label ?? null,
    confidence: confidence ?? null,
  };
}

type Headline = Pick<Citation, 'role' | 'polarity' | 'disagreement' | 'influential'>;

/** The headline of a citation, by docs/graph-model.md. */
export function headlineOf(
  contexts: readonly Context[],
  records: readonly CitationRecord[],
): Headline {
  const texts = [...new Set(contexts.map(({ text }) => text))];
  const readings = texts.map((text) => readingOf(contexts.filter((each) => each.text === text)));
  const rated = records
    .filter(({ influential }) => influential !== undefined)
    .sort((a, b) => rankOf(a.source) - rankOf(b.source));
  return {
    role: ROLES.find((role) => contexts.some((each) => each.role === role)) ?? 'UNCLASSIFIED',
    polarity: together(readings.map(({ polarity }) => polarity)),
    disagreement: readings.some(({ isDisputed }) => isDisputed),
    influential: rated.at(-1)?.influential ?? null,
  };
}

/** One sentence: what the source of highest rank reads in it, and whether another reads it differently. */
function readingOf(contexts: readonly Context[]): { polarity: Polarity; isDisputed: boolean } {
  const isDisputed = (['role', 'polarity'] as const).some(
    (axis) =>
      new Set(contexts.map((context) => context[axis]).filter((value) => value !== 'UNCLASSIFIED'))
        .size > 1 && new Set(contexts.map(({ source }) => source)).size > 1,
  );
  const [best] = contexts
    .filter(({ polarity }) => polarity !== 'UNCLASSIFIED')
    .sort((a, b) => rankOf(b.source) - rankOf(a.source));
  return { polarity: best?.polarity ?? 'UNCLASSIFIED', isDisputed };
}

function together(polarities: readonly Polarity[]): Polarity {
  const sides = new Set(polarities);
  if (sides.has('MIXED') || (sides.has('SUPPORTING') && sides.has('CONTRADICTING'))) return 'MIXED';
  for (const polarity of ['SUPPORTING', 'CONTRADICTING', 'NEUTRAL'] as const) {
    if (sides.has(polarity)) return polarity;
  }
  return 'UNCLASSIFIED';
}

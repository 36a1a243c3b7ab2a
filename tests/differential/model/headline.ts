import type { Polarity } from '../../../src/citation/polarity.js';
import type { Role } from '../../../src/citation/role.js';
import { rankOf } from '../../../src/source/rank.js';
import { naiveHeadline } from '../../support/naiveHeadline.js';
import { compareVersions } from '../../../src/source/version.js';
import type { CitationRecord } from '../fixture/citations.js';
import type { Citation, Context } from './graph.js';

const LABEL_FIELDS = ['role', 'polarity', 'vocabulary', 'label', 'confidence'] as const;
type Label = NonNullable<CitationRecord['contexts']>[number];

/** What counts of all that sources say of one citation, sentences first; within one source, the newest version that has any. */
export function contextsOf(records: readonly CitationRecord[]): Context[] {
  const all = records.flatMap((record): Context[] => {
    const { source, version = '0', contexts = [] } = record;
    const isClassified = LABEL_FIELDS.some((field) => record[field] !== undefined);
    const at = { source, version };
    return [
      ...(isClassified
        ? [{ ...at, text: null, section: null, ...labelOf({ ...record, text: '' }) }]
        : []),
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

function labelOf({ role, polarity, vocabulary, label, confidence, ...maker }: Label) {
  const { evidence, agent, date } = maker;
  return {
    role: (role ?? 'UNCLASSIFIED') as Role,
    polarity: (polarity ?? 'UNCLASSIFIED') as Polarity,
    vocabulary: vocabulary ?? null,
    label: label ?? null,
    confidence: confidence ?? null,
    ...{ evidence, agent, date },
  };
}

type ByLabels = Pick<Citation, keyof ReturnType<typeof naiveHeadline>>;
type Headline = ByLabels & Pick<Citation, 'influential'>;

/** The headline of a citation, by docs/evidence.md. */
export function headlineOf(
  contexts: readonly Context[],
  records: readonly CitationRecord[],
): Headline {
  const rated = records
    .filter(({ influential }) => influential !== undefined)
    .sort((a, b) => rankOf(a.source) - rankOf(b.source));
  return {
    ...(naiveHeadline(contexts) as ByLabels),
    influential: rated.at(-1)?.influential ?? null,
  };
}

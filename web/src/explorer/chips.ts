import type { HubView } from '../address/hubAddress.js';
import type {
  CitationPolarity,
  CitationRole,
  CitationSection,
  SelfCitations,
  SelfCitationVerdict,
} from '../generated/operations.js';

/** Fields of a view that are texts. */
export type TextField = 'venue' | 'author' | 'language' | 'source' | 'title' | 'sentence';

/** Fields of a view that are yes or no. */
export type YesNoField = 'influential' | 'retracted' | 'disagreement';

/** A thing that is selected, and the change of the view that takes it back. */
export type Chip = { readonly without: Partial<HubView> } & (
  | { readonly kind: 'basis' }
  | { readonly kind: 'self'; readonly value: SelfCitations }
  | { readonly kind: 'until'; readonly value: number }
  | { readonly kind: 'role'; readonly value: CitationRole }
  | { readonly kind: 'polarity'; readonly value: CitationPolarity }
  | { readonly kind: 'years'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'section'; readonly value: CitationSection }
  | { readonly kind: 'verdict'; readonly value: SelfCitationVerdict }
  | { readonly kind: YesNoField; readonly value: boolean }
  | { readonly kind: 'text'; readonly field: TextField; readonly value: string }
);

const TEXT_FIELDS: readonly TextField[] = [
  'venue',
  'author',
  'language',
  'source',
  'title',
  'sentence',
];
const YES_NO_FIELDS: readonly YesNoField[] = ['influential', 'retracted', 'disagreement'];
/** What a list of references can be narrowed by: the rest is of citing papers. */
const OF_REFERENCES: readonly (keyof HubView)[] = [
  'basis',
  'self',
  'roles',
  'polarities',
  'retracted',
  'disagreement',
  'title',
  'sentence',
];

/** All that is selected, what counts on the whole page first. */
export function chipsOf(view: HubView): Chip[] {
  const { basis, self, until, section, verdict } = view;
  return [
    ...(basis === 'HUMAN' ? [{ kind: 'basis', without: { basis: null } } as const] : []),
    ...(self === null || self === 'INCLUDE'
      ? []
      : [{ kind: 'self', value: self, without: { self: null } } as const]),
    ...(until === null ? [] : [{ kind: 'until', value: until, without: { until: null } } as const]),
    ...labelChips(view),
    ...yearChips(view),
    ...(section === null
      ? []
      : [{ kind: 'section', value: section, without: { section: null } } as const]),
    ...(verdict === null
      ? []
      : [{ kind: 'verdict', value: verdict, without: { verdict: null } } as const]),
    ...yesNoChips(view),
    ...textChips(view),
  ];
}

/** The view with what a list of references can be narrowed by alone. */
export function referenceView(view: HubView): HubView {
  const others = chipsOf(view).filter(({ without }) =>
    Object.keys(without).every((field) => !OF_REFERENCES.includes(field as keyof HubView)),
  );
  return withoutAll(view, others);
}

/** The change that takes all of them back. */
export function clearing(chips: readonly Chip[], view: HubView): Partial<HubView> {
  const cleared = withoutAll(view, chips);
  const fields = chips.flatMap(({ without }) => Object.keys(without) as (keyof HubView)[]);
  return Object.fromEntries(fields.map((field) => [field, cleared[field]]));
}

/** Each chip is of fields of its own, but for roles and polarities: of these, all go. */
function withoutAll(view: HubView, chips: readonly Chip[]): HubView {
  return chips.reduce<HubView>((left, { kind, without }) => {
    if (kind === 'role') return { ...left, roles: [] };
    return kind === 'polarity' ? { ...left, polarities: [] } : { ...left, ...without };
  }, view);
}

function labelChips({ roles, polarities }: HubView): Chip[] {
  return [
    ...roles.map((value) => ({
      kind: 'role' as const,
      value,
      without: { roles: roles.filter((role) => role !== value) },
    })),
    ...polarities.map((value) => ({
      kind: 'polarity' as const,
      value,
      without: { polarities: polarities.filter((polarity) => polarity !== value) },
    })),
  ];
}

function yearChips({ from, to }: HubView): Chip[] {
  if (from === null && to === null) return [];
  return [{ kind: 'years', from, to, without: { from: null, to: null } }];
}

function yesNoChips(view: HubView): Chip[] {
  return YES_NO_FIELDS.flatMap((kind) => {
    const value = view[kind];
    return value === null ? [] : [{ kind, value, without: { [kind]: null } }];
  });
}

function textChips(view: HubView): Chip[] {
  return TEXT_FIELDS.flatMap((field) => {
    const value = view[field];
    return value === null
      ? []
      : [{ kind: 'text' as const, field, value, without: { [field]: null } }];
  });
}

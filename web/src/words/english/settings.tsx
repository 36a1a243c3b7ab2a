import type { EvidenceBasis, SelfCitations } from '../../generated/operations.js';

const BASIS_NAMES: Readonly<Record<EvidenceBasis, string>> = {
  ALL: 'everybody’s',
  HUMAN: 'people’s only',
};
const SELF_CITATION_NAMES: Readonly<Record<SelfCitations, string>> = {
  INCLUDE: 'include',
  EXCLUDE: 'exclude',
  EXCLUDE_LIKELY: 'exclude, likely ones too',
  ONLY: 'only these',
};
const SELF: Readonly<Record<SelfCitations, string | null>> = {
  INCLUDE: null,
  EXCLUDE: 'without self-citations',
  EXCLUDE_LIKELY: 'without self-citations and likely ones',
  ONLY: 'self-citations and likely ones only',
};

/** What counts on a whole page. */
export const settingsWords = {
  title: 'What counts on this page',
  basis: 'Labels',
  self: 'Self-citations',
  until: 'Published until',
  today: 'today',
  bases: BASIS_NAMES,
  selfChoices: SELF_CITATION_NAMES,
  counted: (conditions: string) => `Counted on this page: citing papers ${conditions}.`,
  conditions: {
    until: (year: string) => `published by ${year}`,
    self: SELF,
    byPeople: 'by the labels of people alone',
  },
  leftOut: { one: 'is left out', other: 'are left out' },
  countAll: 'Count all',
};

import type { ReactNode } from 'react';
import type { HubTab } from '../../address/choices.js';
import type {
  NoticeKind,
  SelfCitationEvidence,
  SelfCitations,
  SelfCitationVerdict,
} from '../../generated/operations.js';
import { disputedWords } from './disputed.js';
import { relatedWords } from './related.js';

const TABS: Readonly<Record<HubTab, string>> = {
  CITERS: 'Citing papers',
  REFERENCES: 'References',
  DISPUTED: 'Disputed',
  RELATED: 'Related',
};
const NOTICES: Readonly<Record<NoticeKind, string>> = {
  CORRECTION: 'corrected',
  EXPRESSION_OF_CONCERN: 'expression of concern',
  PARTIAL_RETRACTION: 'partly retracted',
  REINSTATEMENT: 'reinstated',
  REMOVAL: 'removed',
  RETRACTION: 'retracted',
  RETRACTION_AND_REPLACEMENT: 'retracted and replaced',
  WITHDRAWAL: 'withdrawn',
};
const SHARED: Readonly<Record<SelfCitationEvidence, string>> = {
  AUTHOR_ID: 'an author with the same identifier',
  ORCID: 'an author with the same ORCID',
  FULL_NAME: 'an author of the same full name',
  INITIALS: 'an author of the same family name and initials',
};
const SELF: Readonly<Record<SelfCitations, string>> = {
  INCLUDE: 'with self-citations',
  EXCLUDE: 'without self-citations',
  EXCLUDE_LIKELY: 'without self-citations and likely ones',
  ONLY: 'self-citations only',
};

const VERDICTS: Readonly<Record<SelfCitationVerdict, string>> = {
  YES: 'self-citation',
  LIKELY: 'likely self-citation',
  NO: 'by others',
  UNKNOWN: 'could not be judged',
};
const RETRACTED = { true: 'retracted', false: 'not retracted' } as const;
const DISAGREEMENT = { true: 'sources differ', false: 'sources do not differ' } as const;

/** The lists of citing papers, references and related papers. */
export const explorerWords = {
  lists: 'Lists of papers',
  tabs: TABS,
  titles: { CITERS: 'Who cites it, and how', REFERENCES: 'What it cites, and how' },
  /** "17 citing papers", "12 of 17 citing papers" */
  citers: (all: ReactNode, found: ReactNode | null) =>
    found === null ? (
      <>{all} citing papers</>
    ) : (
      <>
        {found} of {all} citing papers
      </>
    ),
  references: (all: ReactNode, found: ReactNode | null) =>
    found === null ? (
      <>{all} references here</>
    ) : (
      <>
        {found} of {all} references here
      </>
    ),
  noCiters: 'This graph has no paper that cites this one.',
  noReferences: 'This graph has no paper that this one cites.',
  noneFound: 'None of them has all that is selected.',
  noSuchSource: (source: string) =>
    `No citation with the other selections is reported by a source named “${source}”.`,
  seeField: 'Nothing is listed, because the words above are not understood.',
  settingsOnly:
    'Settings of the whole page apply here: whose labels, self-citations, and years of citing papers. Selections in the list of citing papers do not.',
  showMore: 'Show more',
  chips: {
    label: 'Selected',
    clear: 'Clear all',
    remove: (chip: string) => `Remove ${chip}`,
    basis: 'labels of people only',
    self: (choice: SelfCitations) => SELF[choice],
    until: (year: string) => `citing papers until ${year}`,
    role: (role: string) => `role: ${role}`,
    polarity: (polarity: string) => `polarity: ${polarity}`,
    years: (from: number | null, to: number | null) =>
      from === null
        ? `to ${to}`
        : to === null
          ? `from ${from}`
          : from === to
            ? `${from}`
            : `${from}–${to}`,
    section: (section: string) => `section: ${section}`,
    verdict: (verdict: SelfCitationVerdict) => VERDICTS[verdict],
    influential: (yes: boolean) => (yes ? 'influential' : 'not influential'),
    retracted: (yes: boolean) => RETRACTED[`${yes}`],
    disagreement: (yes: boolean) => DISAGREEMENT[`${yes}`],
    text: {
      venue: (value: string) => `venue: ${value}`,
      author: (value: string) => `author: ${value}`,
      language: (value: string) => `language: ${value}`,
      source: (value: string) => `source: ${value}`,
      title: (value: string) => `title has “${value}”`,
      sentence: (value: string) => `sentence has “${value}”`,
    },
  },
  form: {
    label: 'Words and order',
    title: 'Words in titles',
    titleHint: 'as they stand in the title',
    sentence: 'Words in citing sentences',
    sentenceHint: 'up to ten, all in one sentence',
    find: 'Find',
    expected: (what: string) => `Expected: ${what}.`,
    order: 'Order',
  },
  facets: {
    title: 'Narrow the list',
    role: 'Role',
    polarity: 'Polarity',
    year: 'Year',
    venue: 'Venue',
    author: 'Author',
    authorHint: 'As written; namesakes together.',
    section: 'Section',
    source: 'Whose claim',
    language: 'Language',
    selfCitation: 'Self-citation',
    verdicts: VERDICTS,
    influential: 'Influential, by a source',
    isInfluential: 'influential',
    isNotInfluential: 'not influential',
    disagreement: 'Do sources differ?',
    disagreementNames: DISAGREEMENT,
    retracted: 'Retracted',
    retractedHint: 'In part too; withdrawn and removed papers count as retracted.',
    retractedNames: RETRACTED,
    /** Values that are not listed. */
    others: (count: ReactNode) => <>others: {count}</>,
    unknown: (count: ReactNode) => <>unknown: {count}</>,
    moreOf: (facet: string) => ` values of: ${facet}`,
  },
  card: {
    authors: (count: ReactNode) => <>… {count} authors</>,
    citedBy: (count: ReactNode) => <>itself cited by {count} here</>,
    notices: NOTICES,
    removed: 'text removed',
    role: (role: ReactNode) => <>role: {role}</>,
    noRole: 'role unclassified',
    noPolarity: 'polarity unclassified',
    influential: 'influential for the citing paper, by a source',
    notInfluential: 'not influential for the citing paper, by a source',
    self: { YES: 'self-citation', LIKELY: 'likely self-citation' },
    selfBy: (evidence: SelfCitationEvidence) => `both papers have ${SHARED[evidence]}`,
    selfPending: 'being judged again',
    disagreement: 'sources differ about it',
    byPeople: (role: string | null, polarity: string | null) =>
      `Labels of people alone: ${[role, polarity].filter((name) => name !== null).join(', ')}`,
    reportedBy: 'Reported by',
    moreSentences: (count: ReactNode) => <>More sentences ({count} in all)</>,
    cut: 'There are more than are shown here.',
    noSentence: 'No source here has a sentence of this citation.',
    asAWhole: 'The citation as a whole',
    section: (heading: ReactNode) => <>section “{heading}”</>,
    labelled: (label: ReactNode, vocabulary: ReactNode | null) =>
      vocabulary === null ? (
        <>label “{label}”</>
      ) : (
        <>
          label “{label}” of {vocabulary}
        </>
      ),
    /** Of different sources, they do not compare. */
    confidence: (number: ReactNode) => <>confidence {number}, on its own scale</>,
    whoSaysWhat: 'Who says what',
    whoSaysWhatOf: (title: string) => ` about the citation: ${title}`,
    decidedBy: (agent: ReactNode) => <>decided by {agent}</>,
  },
  disputed: disputedWords,
  related: relatedWords,
};

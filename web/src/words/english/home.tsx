import type { ReactNode } from 'react';
import type { Question } from '../../home/questions.js';

const QUESTIONS: Readonly<Record<Question, string>> = {
  RolesAndPolarities: 'Why is a paper cited, and with which polarity?',
  CitersByYear: 'When was a paper cited?',
  WhoDisagrees: 'Who contradicts a paper, and in what words?',
  WhoExtends: 'Who builds on a paper, by extending it or as a baseline?',
  MethodsUsed: 'Which methods and datasets does a paper use?',
  Descendants: 'What grew out of a paper?',
  HowConnected: 'How does one paper lead to another?',
  CitedTogether: 'Which papers are often cited together?',
};

/** The page that people start from. */
export const homeWords = {
  title: 'How papers are cited, and on what evidence',
  lead: 'Every citation here has a role and a polarity, as far as somebody labelled it. Each number comes with its base.',
  contents: {
    title: 'What is loaded',
    papers: 'Papers',
    citations: 'Citations',
    stubs: 'Stubs, of which only identifiers are known',
    identifiers: 'Identifiers',
    sources: 'Sources of labels that are known',
    sourcesNote:
      'Of any other source nothing is known: its labels count as those of unknown origin.',
    labels: (evidence: string) => `labels ${evidence}`,
  },
  biggest: 'Biggest hubs',
  newest: 'Newest hubs',
  newestNote: (count: string) => `With ${count} or more citing papers here.`,
  none: 'There is none yet.',
  citers: { one: 'citing paper', other: 'citing papers' },
  notice: 'has an editorial notice',
  contested: {
    title: 'Contested hubs',
    note: 'At least three citing papers here are against each of them. That says what citing papers write, not that a paper is wrong.',
    button: 'List them',
    none: 'No hub here has three citing papers against it.',
    basis: (count: ReactNode, base: ReactNode) => (
      <>
        contradicting {count} of {base} that take a side
      </>
    ),
    interval: (low: ReactNode, high: ReactNode) => (
      <>
        , interval {low} to {high}
      </>
    ),
    byPeople: (against: ReactNode) => <>; against it by people: {against}</>,
    labels: 'labels',
    label: (evidence: string, count: ReactNode) => (
      <>
        {evidence}: {count}
      </>
    ),
  },
  questions: {
    title: 'Questions to start from',
    note: 'Each opens as a query in GraphiQL, and runs.',
    texts: QUESTIONS,
  },
  ways: {
    title: 'Ways in',
    graph: 'Citation graph',
    graphNote: 'the citations around a paper, drawn',
    graphiql: 'GraphiQL',
    graphiqlNote: 'write and run queries',
    docs: 'Documentation',
    docsNote: 'what numbers mean, and how to fill a graph',
    schema: 'Schema',
    schemaNote: 'every type and field of the API',
    api: 'API',
    apiNote: 'for programs, at /graphql',
  },
  empty: {
    title: 'This graph is empty',
    text: 'Fill it from public services, or from files:',
    commands: [
      'citegraph fetch doi:10.1145/3442188.3445922',
      'citegraph import works.jsonl.gz citations.csv',
    ],
    copy: (command: string) => (
      <>
        Copy<span className="hidden"> {command}</span>
      </>
    ),
    how: 'How to import',
  },
};

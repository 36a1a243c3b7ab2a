import { readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import type { ExploreOperation } from './request/exploreOperation.js';
import { SAMPLE_HUB } from './sampleHub.js';

const FOLDER = new URL('../../sample/', import.meta.url);
const HUB_PAGE_FILE = 'hub-page.graphql';
/** Files of `sample/operations/` by the question behind them, in the order of GraphiQL. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'Which papers are there?': ['find-papers', 'biggest-hubs', 'identifiers', 'graph-statistics'],
  'How is a paper received?': [
    'roles-and-polarities',
    'citers-by-everything',
    'citers-by-year',
    'citation-ages',
    'compare-papers',
    'unclassified-citers',
  ],
  'Who cites it?': ['page-of-citers', 'representative-citers', 'title-search', 'two-hops'],
  'Who disputes it?': ['who-disagrees', 'who-builds-on-disputes'],
  'Who builds on it?': ['who-extends', 'descendants'],
  'What does it build on?': ['methods-used', 'how-connected'],
  'What is related to it?': [
    'cited-together',
    'shared-references',
    'neighbourhood',
    'citations-among',
  ],
  'Where do the data come from?': ['where-from'],
};

/**
 * The query for a complete hub page, on the hub of the sample graph; what Sandbox at `/graphql` opens with.
 */
export const HUB_PAGE: ExploreOperation = {
  ...readOperation(HUB_PAGE_FILE),
  question: 'What does a hub page need? Everything in one query.',
  group: 'A hub in one query',
  variables: { id: SAMPLE_HUB, first: 20 },
};

/** All operations of `sample/`, the hub page first, group by group. Those of `sample/operations/` run as they are. */
export const EXPLORE_OPERATIONS: readonly ExploreOperation[] = [
  HUB_PAGE,
  ...Object.entries(GROUPS).flatMap(([group, names]) =>
    names.map((name) => ({ ...readOperation(`operations/${name}.graphql`), group })),
  ),
];

function readOperation(file: string): Omit<ExploreOperation, 'group'> {
  const query = readFileSync(new URL(file, FOLDER), 'utf8');
  const name = getOperationAST(parse(query))?.name?.value ?? file;
  const question = /^# (.*)/.exec(query)?.[1] ?? name;
  return { name, question, query, variables: {} };
}

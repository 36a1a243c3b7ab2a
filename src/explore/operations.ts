import { readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import type { ExploreOperation } from './exploreOperation.js';

const FOLDER = new URL('../../sample/', import.meta.url);
const HUB_PAGE_FILE = 'hub-page.graphql';
/** In the order of GraphiQL's tabs and of the start page. Each begins with a comment, its question. */
const FILES = [
  'biggest-hubs',
  'who-disagrees',
  'who-extends',
  'roles-and-polarities',
  'citers-by-year',
  'compare-papers',
  'representative-citers',
  'unclassified-citers',
  'page-of-citers',
  'title-search',
  'two-hops',
  'methods-used',
  'identifiers',
  'where-from',
  'graph-statistics',
];

/**
 * The query for a complete hub page, on the hub of the sample graph; what Sandbox at `/graphql` opens with.
 */
export const HUB_PAGE: ExploreOperation = {
  ...readOperation(HUB_PAGE_FILE),
  question: 'What does a hub page need? Everything in one query.',
  variables: { id: 'arxiv:1803.04585', first: 20 },
};

/** All operations of `sample/`, the hub page first. Those of `sample/operations/` run as they are. */
export const EXPLORE_OPERATIONS: readonly ExploreOperation[] = [
  HUB_PAGE,
  ...FILES.map((name) => readOperation(`operations/${name}.graphql`)),
];

function readOperation(file: string): ExploreOperation {
  const query = readFileSync(new URL(file, FOLDER), 'utf8');
  const name = getOperationAST(parse(query))?.name?.value ?? file;
  const question = /^# (.*)/.exec(query)?.[1] ?? name;
  return { name, question, query, variables: {} };
}

import { readFileSync } from 'node:fs';

/** The query that draws a whole hub page; what the IDE at `/graphql` opens with. */
export const HUB_PAGE_QUERY = readFileSync(
  new URL('../../sample/hub-page.graphql', import.meta.url),
  'utf8',
);

/** The hub of the sample graph. */
export const HUB_PAGE_VARIABLES = { id: 'arxiv:1803.04585', first: 20 };

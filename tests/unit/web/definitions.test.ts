import { expect, test } from '@jest/globals';
import { readDocLibrary } from '../../../src/explore/docs/library.js';
import { EXPLORE_OPERATIONS } from '../../../src/explore/operations.js';
import { questionAddress, QUESTIONS } from '../../../web/src/home/questions.js';
import { DEFINITIONS } from '../../../web/src/hub/definitions.js';

test('every term of a hub page is defined where its link leads', () => {
  const { pages } = readDocLibrary();
  const missing = Object.entries(DEFINITIONS).filter(([, place]) => {
    const [page = '', anchor = ''] = place.split('#');
    return pages.get(page)?.sections.some(({ id }) => id === anchor) !== true;
  });
  expect(missing).toEqual([]);
});

test('every question of the home page is an example of GraphiQL that needs no variables', () => {
  const examples = new Map(EXPLORE_OPERATIONS.map(({ name, variables }) => [name, variables]));
  expect(QUESTIONS.map((question) => examples.get(question))).toEqual(QUESTIONS.map(() => ({})));
  expect(questionAddress('WhoExtends')).toBe('/graphiql?operation=WhoExtends&run=1');
});

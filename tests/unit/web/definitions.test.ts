import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readDocLibrary } from '../../../src/explore/docs/library.js';
import { EXPLORE_OPERATIONS } from '../../../src/explore/operations.js';
import { questionAddress, QUESTIONS } from '../../../web/src/home/questions.js';
import { writeHubView, type HubView } from '../../../web/src/address/hubAddress.js';
import { DEFINITIONS } from '../../../web/src/hub/definitions.js';

test('every parameter of the address of a hub page is documented', () => {
  const everything: HubView = {
    basis: 'HUMAN',
    self: 'ONLY',
    until: 2020,
    roles: ['METHOD'],
    polarities: ['MIXED'],
    from: 2019,
    to: 2020,
    venue: 'V',
    author: 'A',
    language: 'en',
    section: 'METHODS',
    influential: true,
    retracted: true,
    disagreement: true,
    source: 's',
    verdict: 'LIKELY',
    title: 't',
    sentence: 's',
    order: 'OLDEST',
    tab: 'RELATED',
  };
  const documented = readFileSync(new URL('../../../docs/pages.md', import.meta.url), 'utf8');
  const rows = documented.split('\n').filter((line) => line.startsWith('| `'));
  const names = [...new URLSearchParams(writeHubView(everything)).keys()];
  expect(names).toHaveLength(Object.keys(everything).length);
  expect(names.filter((name) => !rows.some((row) => row.includes(`\`${name}\``)))).toEqual([]);
});

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

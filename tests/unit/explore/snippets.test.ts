import { expect, test } from '@jest/globals';
import { runInNewContext } from 'node:vm';
import { fetchSnippet, pythonSnippet } from '../../../src/explore/request/snippets.js';

const REQUEST = { url: 'http://localhost:4000/graphql', query: '{ a }', variables: {} };

test('a request as fetch has every key of its variables, also the one that JavaScript reads otherwise', () => {
  const variables = JSON.parse('{"__proto__": {"a": "\\"__proto__\\": 1"}, "b": 1}') as Record<
    string,
    unknown
  >;
  const [declared = ''] =
    /^const variables = [^]*?\n};/m.exec(fetchSnippet({ ...REQUEST, variables })) ?? [];
  const read: unknown = runInNewContext(`${declared} JSON.stringify(variables)`);
  expect(read).toBe(JSON.stringify(variables));
});

test('a request as Python has the values of Python', () => {
  const variables = {
    ids: ['a'],
    none: null,
    yes: true,
    no: false,
    most: 1.5,
    empty: [],
    nothing: {},
  };
  expect(pythonSnippet({ ...REQUEST, variables })).toContain(`variables = {
    "ids": [
        "a",
    ],
    "none": None,
    "yes": True,
    "no": False,
    "most": 1.5,
    "empty": [],
    "nothing": {},
}
`);
});

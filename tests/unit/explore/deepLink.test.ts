import { describe, expect, test } from '@jest/globals';
import { linkTo, readLink, tabOf } from '../../../src/explore/request/deepLink.js';
import { EXPLORE_OPERATIONS } from '../../../src/explore/operations.js';

const read = (link: Record<string, string>) =>
  readLink(`?${new URLSearchParams(link).toString()}`, EXPLORE_OPERATIONS);
const searchOf = (link: string | null) => new URL(link ?? '', 'http://localhost/').search;

describe('an address of GraphiQL', () => {
  test('without a query or an operation asks for nothing', () => {
    expect(read({})).toBeNull();
    expect(read({ run: '1', variables: '{}' })).toBeNull();
  });

  test('opens a query with its variables, and runs it only when it says so', () => {
    const query = 'query A {\n  a\n}';
    const variables = '{"x":{"y":[1,"\\u2028"]}}';
    const tab = { query, variables: JSON.stringify(JSON.parse(variables), null, 2) };
    expect(read({ query, variables })).toEqual({ tab, run: false });
    expect(read({ query, variables, run: '1' })).toEqual({ tab, run: true });
    expect(read({ query, variables, run: 'true' })).toEqual({ tab, run: false });
  });

  test('shows a query of one line in several', () => {
    expect(read({ query: '{a{b}}' })).toMatchObject({ tab: { query: '{\n  a {\n    b\n  }\n}' } });
  });

  test('opens an example, with another paper', () => {
    const link = read({ operation: 'WhoDisagrees', id: 'arxiv:1803.04585' });
    expect(link).toMatchObject({ tab: { variables: '{\n  "id": "arxiv:1803.04585"\n}' } });
  });

  test.each<[Record<string, string>, string]>([
    [
      { query: 'mutation { a }' },
      'query: got "mutation { a }", expected queries and fragments only.',
    ],
    [{ query: '{a} subscription { b }' }, 'expected queries and fragments only.'],
    [{ query: 'type A { b: C }' }, 'expected queries and fragments only.'],
    [{ query: '{' }, 'query: got "{", expected GraphQL.'],
    [{ query: '' }, 'query: got "", expected GraphQL.'],
    [{ query: `{a${' '.repeat(8_000)}}` }, 'query: got "8003 characters", expected at most 8000.'],
    [{ query: '{a'.repeat(3_000) }, 'expected GraphQL.'],
    [{ query: '{a}', variables: '[1]' }, 'variables: got "[1]", expected a JSON object.'],
    [{ query: '{a}', variables: 'null' }, 'variables: got "null", expected a JSON object.'],
    [{ query: '{a}', variables: '{"a"' }, 'variables: got "{"a"", expected a JSON object.'],
    [{ query: '{a}', variables: `{"a":"${'b'.repeat(4_000)}"}` }, 'expected at most 4000.'],
    [
      { operation: 'constructor' },
      'operation: got "constructor", expected the name of an example.',
    ],
  ])('that holds %j is refused', (link, message) => {
    expect(JSON.stringify(read({ ...link, run: '1' }))).toContain(
      JSON.stringify(message).slice(1, -1),
    );
  });
});

describe('the link to a tab', () => {
  test.each(EXPLORE_OPERATIONS.map((operation) => [operation.name, operation] as const))(
    'of %s opens the same tab, and runs it',
    (_name, operation) => {
      const tab = tabOf(operation);
      expect(readLink(searchOf(linkTo(tab)), EXPLORE_OPERATIONS)).toEqual({ tab, run: true });
    },
  );

  test('holds any text', () => {
    const tab = {
      query: '{\n  a(b: "é&=#%+\\u0000😀")\n}',
      variables: '{\n  "a": "&run=0#\\" ’"\n}',
    };
    expect(readLink(searchOf(linkTo(tab)), [])).toEqual({ tab, run: true });
  });

  test('leaves out what GraphQL ignores when it would be too long, and is none beyond that', () => {
    const long = `{\n${' \n'.repeat(3_900)}a\n}`;
    const link = linkTo({ query: long, variables: '' });
    expect(readLink(searchOf(link), [])).toMatchObject({ tab: { query: '{\n  a\n}' } });
    expect(linkTo({ query: `{${'a '.repeat(4_000)}}`, variables: '' })).toBeNull();
    expect(linkTo({ query: '{a}', variables: '"'.repeat(4_001) })).toBeNull();
  });

  test('of a query that does not parse is there, and is refused where it is opened', () => {
    const link = linkTo({ query: `{"${'\n'.repeat(5_000)}`, variables: '' });
    expect(link).toBeNull();
    expect(readLink(searchOf(linkTo({ query: '{', variables: '' })), [])).toHaveProperty('problem');
  });
});

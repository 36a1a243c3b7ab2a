import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  stripIgnoredCharacters,
  type DocumentNode,
} from 'graphql';
import type { ExploreOperation } from './exploreOperation.js';

/** Characters of the texts that a link may hold; servers take 16 KiB of headers, the address among them. */
const LONGEST_QUERY = 8_000;
const LONGEST_VARIABLES = 4_000;
/** Characters of the longest address that is shared, encoded. */
const LONGEST_ADDRESS = 12_000;

/** What GraphiQL shows in a tab. */
export interface TabTexts {
  readonly query: string;
  /** JSON, or empty. */
  readonly variables: string;
}

/** What the address of GraphiQL asks for: a tab to show, or the problem with it; null when it asks for nothing. */
export type LinkedTab = { readonly tab: TabTexts; readonly run: boolean } | { problem: string };

/**
 * Reads `?query=…&variables=…`, or `?operation=NAME&id=…` for an example, each with `&run=1`. A link may come from
 * anybody: it can hold queries only, which change nothing and have the limits of the server, and its texts are shown.
 */
export function readLink(
  search: string,
  operations: readonly ExploreOperation[],
): LinkedTab | null {
  const asked = new URLSearchParams(search);
  const run = asked.get('run') === '1';
  const name = asked.get('operation');
  const query = asked.get('query');
  try {
    if (query !== null) return { tab: linkedTab(query, asked.get('variables') ?? ''), run };
    if (name !== null) return { tab: exampleTab(name, asked.get('id'), operations), run };
    return null;
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The texts of an example; `id` takes the place of its variable of this name. */
export function tabOf(operation: ExploreOperation, id: string | null = null): TabTexts {
  const variables = { ...operation.variables, ...(id === null ? {} : { id }) };
  return { query: operation.query, variables: variablesText(variables) };
}

/** The address of a tab, relative to the page of GraphiQL; null when it would be too long. */
export function linkTo({ query, variables }: TabTexts): string | null {
  const links = [query, stripped(query)].map((text) => {
    const link = new URLSearchParams({ query: text });
    if (variables.trim() !== '') link.set('variables', variables);
    link.set('run', '1');
    return `graphiql?${link.toString()}`;
  });
  const isTooLong = query.length > LONGEST_QUERY || variables.length > LONGEST_VARIABLES;
  return isTooLong ? null : (links.find(({ length }) => length <= LONGEST_ADDRESS) ?? null);
}

function exampleTab(
  name: string,
  id: string | null,
  operations: readonly ExploreOperation[],
): TabTexts {
  const operation = operations.find((each) => each.name === name);
  if (operation === undefined) throw wrong('operation', name, 'the name of an example');
  return tabOf(operation, id);
}

function linkedTab(query: string, variables: string): TabTexts {
  assertLength('query', query, LONGEST_QUERY);
  assertLength('variables', variables, LONGEST_VARIABLES);
  const document = parsed(query);
  const other = document.definitions.find(
    (part) =>
      part.kind !== Kind.FRAGMENT_DEFINITION &&
      !(part.kind === Kind.OPERATION_DEFINITION && part.operation === OperationTypeNode.QUERY),
  );
  if (other !== undefined) throw wrong('query', query, 'queries and fragments only');
  const isOneLine = !query.trim().includes('\n');
  return { query: isOneLine ? print(document) : query, variables: objectText(variables) };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LONGEST_QUERY });
  } catch (error) {
    throw wrong('query', query, 'GraphQL', error);
  }
}

/** The same variables, one to a line. */
function objectText(text: string): string {
  if (text.trim() === '') return '';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw wrong('variables', text, 'a JSON object', error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrong('variables', text, 'a JSON object');
  }
  return variablesText(value);
}

function variablesText(variables: object): string {
  return Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
}

function stripped(query: string): string {
  try {
    return stripIgnoredCharacters(query);
  } catch {
    // Somebody shares a query that does not parse; it stays as it is.
    return query;
  }
}

function assertLength(field: string, text: string, most: number): void {
  if (text.length <= most) return;
  throw wrong(field, `${text.length} characters`, `at most ${most}`);
}

function wrong(field: string, value: string, expected: string, cause?: unknown): Error {
  const shown = value.length > 60 ? `${value.slice(0, 59)}…` : value;
  return new Error(`${field}: got "${shown}", expected ${expected}.`, { cause });
}

import type { Operation } from './operation.js';

/** What was asked for before there was a client, by operation and variables. Each is taken once, then it is out of date. */
const early = new Map<string, Promise<Response>>();

/**
 * Sends an operation at once, in the form in which the client would send it later. Resolves when the answer begins to
 * arrive, or has failed: whoever takes it learns why.
 */
export async function askEarly<Variables extends object>(
  { name, hash }: Operation<unknown, Variables>,
  variables: Variables,
): Promise<void> {
  const answer = fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({
      operationName: name,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    }),
  });
  early.set(keyOf(name, variables), answer);
  await answer.catch(() => undefined);
}

/** `fetch` for the client, which takes the answer to a request that was sent early. */
export const fetchUnlessEarly: typeof fetch = (input, init) =>
  taken(init?.body) ?? fetch(input, init);

function taken(body: unknown): Promise<Response> | undefined {
  if (early.size === 0 || typeof body !== 'string') return undefined;
  const { operationName, variables, query } = JSON.parse(body) as SentBody;
  // With its text, it is sent because the server did not know the hash: the early answer has said so.
  if (query !== undefined) return undefined;
  const key = keyOf(operationName ?? '', variables ?? {});
  const answer = early.get(key);
  early.delete(key);
  return answer;
}

interface SentBody {
  readonly operationName?: string;
  readonly variables?: object;
  readonly query?: string;
}

/** The same for the same variables, in whatever order, and whether those without a value are there or not. */
function keyOf(name: string, variables: object): string {
  return JSON.stringify([name, variables], (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) ? sorted(value) : value,
  );
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

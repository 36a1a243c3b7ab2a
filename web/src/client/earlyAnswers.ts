import { ACCEPTED, type Operation } from './operation.js';

/** Characters of an address beyond which the client asks by POST. */
const LONGEST_ADDRESS = 2_047;

/** What was asked for before there was a client, by address. Each answer is taken once, then it is out of date. */
const early = new Map<string, Promise<Response>>();

/**
 * Sends an operation at once, by the address that the client would ask for later. Resolves when the answer begins to
 * arrive, or has failed: whoever takes it learns why.
 */
export async function askEarly<Variables extends object>(
  { name, hash }: Operation<unknown, Variables>,
  variables: Variables,
): Promise<void> {
  const parameters = new URLSearchParams({
    operationName: name,
    variables: textOf(variables),
    extensions: textOf({ persistedQuery: { version: 1, sha256Hash: hash } }),
  });
  const address = `/graphql?${parameters.toString()}`;
  if (address.length > LONGEST_ADDRESS) return;
  const answer = fetch(address, { headers: { accept: ACCEPTED } });
  early.set(address, answer);
  await answer.catch(() => undefined);
}

/** The answer to a request that was sent early, for the client. */
export function takeEarly(input: unknown): Promise<Response> | undefined {
  if (typeof input !== 'string') return undefined;
  const answer = early.get(input);
  early.delete(input);
  return answer;
}

/** JSON as the client writes it: fields in the order of their names, those without a value left out. */
function textOf(value: object): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? sorted(inner) : inner,
  );
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

import { must } from '../src/must.js';
import type { LoadRequest, LoadRequests } from './load.js';
import type { BenchServer } from './processes.js';
import type { Scenario } from './scenario.js';

/** Different requests that are asked again and again. */
const AGAIN = 100;

/** Requests that were asked anew, by all scenarios. */
let askedAnew = 0;

/** The requests of a scenario, in turn. */
export async function requestsOf(
  { url }: BenchServer,
  { asked = 'anew', query, variables, idsOf }: Scenario,
): Promise<LoadRequests> {
  const bodyOf = (turn: number, more: object = {}): object => ({
    query,
    variables: { ...variables, ...idsOf(turn), ...more },
  });
  if (asked === 'anew') {
    // A variable that the query does not have changes nothing, but no other request has the same ones.
    return () => posted(bodyOf(askedAnew, { request: (askedAnew += 1) }));
  }
  const bodies = Array.from({ length: AGAIN }, (_, turn) => bodyOf(turn));
  if (asked === 'again') return bodies.map(posted);
  const requests = bodies.map((body) => gotten(url, body as { query: string; variables: object }));
  return asked === 'again by GET'
    ? requests
    : Promise.all(requests.map((each) => unchanged(url, each)));
}

/** A request by POST, with an operation as JSON. */
export function posted(body: object): LoadRequest {
  const headers = { 'content-type': 'application/json' };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}

function gotten(
  url: string,
  { query, variables }: { query: string; variables: object },
): LoadRequest {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return { method: 'GET', path: `${new URL(url).pathname}?${parameters.toString()}`, headers: {} };
}

/** The same request by a client that has the answer. */
async function unchanged(url: string, request: LoadRequest): Promise<LoadRequest> {
  const response = await fetch(new URL(request.path ?? '', url), {
    headers: { 'accept-encoding': 'identity' },
  });
  await response.arrayBuffer();
  const tag = must(response.headers.get('etag'), 'the ETag of an answer by GET');
  return { ...request, headers: { 'if-none-match': tag }, status: 304 };
}

import { request as requestHttp, type Agent, type ClientRequest } from 'node:http';
import { request as requestHttps } from 'node:https';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Where spans are sent, and how. */
export interface PostTarget {
  readonly url: URL;
  readonly headers: () => Promise<Record<string, string>>;
  readonly agent: () => Promise<Agent>;
  readonly isCompressed: boolean;
}

/** How a collector answered. */
export type PostAnswer =
  | { readonly isAccepted: true }
  | {
      readonly isAccepted: false;
      /** Whether OTLP says to try again: for these statuses, and for connections that fail. */
      readonly isTransient: boolean;
      readonly reason: string;
      readonly retryAfter: string | undefined;
    };

const TRANSIENT_STATUSES = [429, 502, 503, 504];
const compressed = promisify(gzip);

/** Posts a body. Rejects when the signal ends it; a connection that fails is an answer. */
export async function postOnce(
  { url, headers, agent, isCompressed }: PostTarget,
  body: Uint8Array,
  signal: AbortSignal,
): Promise<PostAnswer> {
  const options = {
    method: 'POST',
    headers: { ...(await headers()), ...(isCompressed ? { 'content-encoding': 'gzip' } : {}) },
    agent: await agent(),
    signal,
  };
  const sent = isCompressed ? await compressed(body) : body;
  const request =
    url.protocol === 'https:' ? requestHttps(url, options) : requestHttp(url, options);
  return answerTo(request, sent, signal);
}

function answerTo(
  request: ClientRequest,
  body: Uint8Array,
  signal: AbortSignal,
): Promise<PostAnswer> {
  return new Promise((resolve, reject) => {
    request.on('error', (error) => {
      if (signal.aborted) reject(error);
      const { message: reason } = error;
      resolve({ isAccepted: false, isTransient: true, reason, retryAfter: undefined });
    });
    request.on('response', (response) => {
      // What it says is not read: a collector may say anything, at any length.
      response.on('error', () => undefined).resume();
      const { statusCode = 0, headers } = response;
      const isTransient = TRANSIENT_STATUSES.includes(statusCode);
      const reason = `The collector answered ${statusCode}.`;
      if (statusCode >= 200 && statusCode < 300) resolve({ isAccepted: true });
      else resolve({ isAccepted: false, isTransient, reason, retryAfter: headers['retry-after'] });
    });
    request.end(body);
  });
}

/** Milliseconds that a `Retry-After` in seconds asks for; undefined for none, and for a date. */
export function retryAfterMs(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) * 1_000 : undefined;
}

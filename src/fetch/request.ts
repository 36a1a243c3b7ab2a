import { describeError } from '../errors.js';
import { ServiceProblem } from './serviceProblem.js';

/** A request without a byte for so long has failed. */
const IDLE_MS = 60_000;
/** The longest answer known, all citers of the most cited work at once, has a third of that. */
const MOST_BYTES = 256 * 1024 ** 2;
const MOST_REDIRECTS = 5;
/** Of the reason that a service gives. */
const REASON_SHOWN = 200;

export interface ReceivedAnswer {
  /** Null where the service says that it has nothing there. */
  readonly body: Uint8Array | null;
  readonly headers: Headers;
}

/**
 * Asks a service once.
 *
 * @throws ServiceProblem for every answer that is not the one asked for, and for none.
 */
export async function request(
  address: URL,
  headers: Readonly<Record<string, string>>,
): Promise<ReceivedAnswer> {
  const idle = new IdleLimit(IDLE_MS);
  try {
    const response = await follow(address, headers, idle.signal);
    const body = await bodyOf(response, idle);
    if (response.ok) return { body, headers: response.headers };
    if (response.status === 404) return { body: null, headers: response.headers };
    throw refusal(response, body);
  } catch (error) {
    if (error instanceof ServiceProblem) throw error;
    const reason = idle.signal.aborted
      ? `no answer for ${IDLE_MS / 1_000} s`
      : networkReason(error);
    throw new ServiceProblem(`cannot be reached: ${reason}`, { waitMs: null }, { cause: error });
  } finally {
    idle.end();
  }
}

/** Follows redirects within a service only: headers may hold a key. */
async function follow(
  address: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response> {
  let at = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await fetch(at, { headers, signal, redirect: 'manual' });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = new URL(location, at);
    if (next.origin !== address.origin) {
      throw new ServiceProblem(`sends requests on to ${next.origin}; set its address to that`);
    }
    for (const [name, value] of address.searchParams) {
      if (!next.searchParams.has(name)) next.searchParams.set(name, value);
    }
    at = next;
  }
  throw new ServiceProblem('sends requests on without end');
}

async function bodyOf(response: Response, idle: IdleLimit): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  if (response.body === null) return new Uint8Array();
  for await (const piece of response.body) {
    idle.renew();
    const bytes = piece as Uint8Array;
    length += bytes.length;
    if (length > MOST_BYTES) {
      throw new ServiceProblem(`gave an answer of more than ${MOST_BYTES / 1024 ** 2} MB`);
    }
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

function refusal(response: Response, body: Uint8Array): ServiceProblem {
  const { status } = response;
  const reason = reasonIn(body);
  const said = reason === '' ? `status ${status}` : `status ${status}, ${reason}`;
  if (status === 401) return new ServiceProblem(`refuses the key, or asks for one (${said})`);
  if (status === 429 || status >= 500 || status === 403) {
    const waitMs = retryAfterMs(response.headers.get('retry-after'));
    return new ServiceProblem(`refuses to answer (${said})`, { waitMs });
  }
  return new ServiceProblem(`refuses the request (${said})`);
}

/** What the body says, in one line: the message of JSON, else its text. */
function reasonIn(body: Uint8Array): string {
  const text = Buffer.from(body.subarray(0, 4_096)).toString('utf8');
  const [, message] = /"(?:message|error)"\s*:\s*"([^"]*)"/.exec(text) ?? [];
  const line = (message ?? text.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim();
  return line.length > REASON_SHOWN ? `${line.slice(0, REASON_SHOWN)}…` : line;
}

/** Seconds, or a date (RFC 9110). Null without either. */
export function retryAfterMs(header: string | null, now = Date.now()): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function networkReason(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return describeError(cause instanceof Error && cause.message !== '' ? cause : error);
}

/** Aborts when it is not renewed for a while. */
class IdleLimit {
  private readonly controller = new AbortController();
  private timer: NodeJS.Timeout;

  constructor(private readonly ms: number) {
    this.timer = this.start();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  renew(): void {
    clearTimeout(this.timer);
    this.timer = this.start();
  }

  end(): void {
    clearTimeout(this.timer);
  }

  private start(): NodeJS.Timeout {
    return setTimeout(() => this.controller.abort(), this.ms);
  }
}

import {
  createRemoteJWKSet,
  customFetch,
  type FetchImplementation,
  type JWTVerifyGetKey,
} from 'jose';
import { z } from 'zod';
import { IssuerUnavailableError } from '../errors.js';

/** How often the keys of an issuer are asked for, in milliseconds. */
export interface IssuerTimes {
  /** A request for them is given up after so long. */
  readonly timeoutMs: number;
  /** Keys that are older are asked for again. */
  readonly freshMs: number;
  /** While the issuer does not answer, keys hold on for so long. */
  readonly staleMs: number;
  /** An unknown key is a reason to ask once in so long: a rotated key is known by then, and a flood of inventions is no flood there. */
  readonly unknownMs: number;
  /** After a failure, nobody asks for so long. */
  readonly retryMs: number;
}

export const ISSUER_TIMES: IssuerTimes = {
  timeoutMs: 3_000,
  freshMs: 10 * 60_000,
  staleMs: 60 * 60_000,
  unknownMs: 30_000,
  retryMs: 5_000,
};

/** No issuer has so many keys; what is larger is something else. */
const MOST_BYTES = 1024 * 1024;
const KEY_SET = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** The public keys of an issuer by what a token says of its key. Rejects with `IssuerUnavailableError` while there are none. */
export function issuerKeys(uri: string, times = ISSUER_TIMES): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(uri), {
    timeoutDuration: times.timeoutMs,
    cacheMaxAge: times.freshMs,
    cooldownDuration: times.unknownMs,
    [customFetch]: patientFetch(times),
  });
}

/** Gives the former answer while there is no new one, and leaves an issuer that fails alone for a while. */
function patientFetch({ staleMs, retryMs }: IssuerTimes): FetchImplementation {
  let held: { readonly text: string; readonly at: number } | null = null;
  let failed: { readonly cause: unknown; readonly at: number } | null = null;
  return async (url, options) => {
    const now = Date.now();
    if (failed === null || now - failed.at >= retryMs) {
      try {
        held = { text: await keySetAt(url, options), at: now };
        failed = null;
      } catch (cause) {
        failed = { cause, at: now };
      }
    }
    if (failed === null || (held !== null && now - held.at < staleMs))
      return new Response(held?.text);
    throw new IssuerUnavailableError(Math.ceil(retryMs / 1_000), { cause: failed.cause });
  };
}

/** The text of a key set. Rejects for everything else. */
async function keySetAt(...[url, options]: Parameters<FetchImplementation>): Promise<string> {
  const response = await fetch(url, options);
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`${url}: got status ${response.status}, expected 200`);
  }
  const text = await textWithin(response, MOST_BYTES);
  KEY_SET.parse(JSON.parse(text));
  return text;
}

async function textWithin({ body, url }: Response, mostBytes: number): Promise<string> {
  const stream: AsyncIterable<Uint8Array> | null = body;
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of stream ?? []) {
    bytes += piece.length;
    if (bytes > mostBytes) throw new Error(`${url}: got more than ${mostBytes} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

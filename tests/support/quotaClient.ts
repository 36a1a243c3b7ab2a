import { expect } from '@jest/globals';
import type { TestServer } from './testServer.js';

/** What `extensions.cost.quota` says. */
export interface SaidQuota {
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: string;
}

interface Body {
  readonly extensions?: { readonly cost: { readonly quota: SaidQuota } };
  readonly errors?: { message: string; extensions: Record<string, unknown> }[];
}

/** Units that are left, and seconds until all are there, by the name of a policy. */
export type Left = Readonly<Record<string, { readonly r: number; readonly t: number }>>;

/** Asks a query with its cost, as a proxy on this machine says: from an address. */
export async function askFrom(
  server: Pick<TestServer, 'address'>,
  from: string,
  query: string,
  headers: Record<string, string> = {},
) {
  const began = Date.now();
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...headers },
    body: JSON.stringify({ query, extensions: { cost: true } }),
  });
  const body = (await response.json()) as Body;
  const span = { began, ended: Date.now() };
  const left = leftIn(response)['work']?.r ?? NaN;
  return { response, body, span, left, quota: body.extensions?.cost.quota };
}

/** Asks until a quota is used up; resolves with the refusal. */
export async function untilRefused(ask: () => ReturnType<typeof askFrom>) {
  for (;;) {
    const asked = await ask();
    if (asked.response.status !== 200) return asked;
  }
}

/** The field `RateLimit` of a response, which has nothing but what it should have. */
export function leftIn({ headers }: Pick<Response, 'headers'>): Left {
  const items = headers.get('ratelimit')?.split(', ') ?? [];
  return Object.fromEntries(
    items.map((item) => {
      const [, name = item, r, t] = /^"(\w+)";r=(\d+);t=(\d+)$/.exec(item) ?? [];
      return [name, { r: Number(r), t: Number(t) }];
    }),
  );
}

/** Fails unless the fields of a response say what stands in its body. */
export function expectSameQuota({ response, span, quota }: Awaited<ReturnType<typeof askFrom>>) {
  const { r, t } = leftIn(response)['work'] ?? { r: NaN, t: NaN };
  expect(quota).toMatchObject({ limit: 400, remaining: r });
  // It was written at some moment of the request.
  const writtenAt = Date.parse(quota?.resetAt ?? '') - t * 1_000;
  expect(writtenAt).toBeGreaterThanOrEqual(span.began);
  expect(writtenAt).toBeLessThanOrEqual(span.ended);
}

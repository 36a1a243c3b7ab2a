import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export const AUDIENCE = 'https://graph.example';

/** An issuer of tokens with its keys at an address, both of which a test changes as it runs. */
export interface TestIssuer {
  readonly jwksUri: string;
  readonly name: string;
  /** How often the keys were asked for. */
  asked: number;
  /** Answers in place of the keys; null for the keys. */
  answer: RequestListener | null;
  /** Makes a key with which later tokens are signed; former ones are published no more. */
  rotate(): Promise<void>;
  /** A token that holds, but for what is given. */
  token(claims?: JWTPayload, header?: Readonly<Record<string, unknown>>): Promise<string>;
  /** The published half of its key. */
  published(): JWK;
  /** Stops listening, so that connections are refused, until `listen`. */
  close(): Promise<void>;
  listen(): Promise<void>;
}

/** Starts one, on a free port of this machine. */
export async function testIssuer(): Promise<TestIssuer> {
  let key = await newKey();
  const server = createServer((request, response) => {
    issuer.asked += 1;
    if (issuer.answer !== null) {
      issuer.answer(request, response);
      return;
    }
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [key.published] }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const name = `http://127.0.0.1:${port}/`;
  const issuer: TestIssuer = {
    ...{ name, jwksUri: `${name}jwks.json`, asked: 0, answer: null },
    rotate: async () => {
      key = await newKey();
    },
    token: (claims, header) => {
      const now = Math.floor(Date.now() / 1_000);
      const usual = { iss: name, aud: AUDIENCE, sub: 'anna', scope: 'openid read', exp: now + 600 };
      return new SignJWT({ ...usual, ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: key.published.kid ?? '', ...header })
        .sign(key.privateKey);
    },
    published: () => key.published,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    listen: async () => {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
  };
  return issuer;
}

async function newKey() {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const published: JWK = {
    ...(await exportJWK(publicKey)),
    ...{ kid: crypto.randomUUID(), alg: 'ES256', use: 'sig' },
  };
  return { published, privateKey };
}

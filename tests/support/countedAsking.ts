import type { TestServer } from './testServer.js';

/** Sends a query as clients do. */
export function post(
  at: TestServer,
  body: object,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${at.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** Asks a server, and counts the statements that its graph notes. */
export class CountedAsking {
  readonly statements: string[] = [];

  /** The text of an answer, and the statements that it took. */
  async ask(at: TestServer, body: object): Promise<[text: string, statements: number]> {
    this.statements.length = 0;
    const text = await (await post(at, body)).text();
    return [text, this.statements.length];
  }

  /** Asks until the answer is one that is remembered. */
  async remembered(at: TestServer, body: object): Promise<string> {
    for (;;) {
      const [text, count] = await this.ask(at, body);
      if (count === 0) return text;
    }
  }
}

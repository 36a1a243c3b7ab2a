import { Agent, request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** Sends a query on a connection of an agent, or on one of its own, under a request id; rejects when the connection breaks. */
export async function postAs(
  id: string,
  address: string,
  body: object,
  agent: Agent | false = false,
): Promise<{ status: number; body: string }> {
  const sent = JSON.stringify(body);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(sent),
      'x-request-id': id,
    };
    request(`${address}/graphql`, { agent, method: 'POST', headers })
      .once('response', resolve)
      .once('error', reject)
      .end(sent);
  });
  return { status: response.statusCode ?? 0, body: await text(response) };
}

/** A client that keeps its connection, and sends one request after the other until it is stopped, or nothing listens any more. */
export class KeptClient {
  /**
   * The last but one request that was answered on each of its connections that broke; null before the second one. A log has it,
   * where a process that is killed may not have written of the last one any more.
   */
  readonly brokenAfter: (string | null)[] = [];
  readonly statuses: number[] = [];
  /** Resolves when it was stopped, or nothing listens any more. */
  readonly ended: Promise<void>;
  private isOver = false;

  constructor(name: string, address: string, body: object) {
    this.ended = this.ask(name, address, body);
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await this.ended;
  }

  private async ask(name: string, address: string, body: object): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    let [before, answered]: [string | null, string | null] = [null, null];
    for (let n = 0; !this.isOver; n += 1) {
      const id = `${name}.${n}`;
      try {
        this.statuses.push((await postAs(id, address, body, agent)).status);
        [before, answered] = [answered, id];
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') break;
        this.brokenAfter.push(before);
        [before, answered] = [null, null];
      }
    }
    agent.destroy();
  }
}

import { connect } from 'node:net';

/** What came back on a connection. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/**
 * Sends bytes as they are and resolves with what comes back until the server closes the connection; rejects
 * when it breaks off.
 */
export function sendRaw(
  address: string,
  ...parts: readonly (string | Buffer)[]
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect({ port: Number(new URL(address).port), host: '127.0.0.1' }, () => {
      for (const part of parts) socket.write(part);
    });
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (received += chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', body = ''] = received.split(/\r\n\r\n(.*)/s);
      resolve({ status: Number(head.split(' ')[1]), head: head.toLowerCase(), body });
    });
  });
}

/** The text of a request; the server closes the connection after it, unless a header says otherwise. */
export function requestText(
  start: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): string {
  const all = { host: 'localhost', connection: 'close', ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === '' ? [] : [`${name}: ${value}`],
  );
  return [start, ...lines, '', body].join('\r\n');
}

import { lookup } from 'node:dns/promises';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** Why a driver cannot talk to what is at an address. */
export type AddressFault =
  | { readonly kind: 'UNKNOWN_HOST' | 'NOTHING_LISTENS' | 'SILENT' }
  | { readonly kind: 'IS_HTTP' | 'IS_NOT_BOLT' | 'HAS_TLS' | 'HAS_NO_TLS' }
  | { readonly kind: 'UNTRUSTED'; readonly reason: string };

/** Host and port of an address of Bolt, and whether its scheme asks for TLS. */
export interface BoltAddress {
  readonly host: string;
  readonly port: number;
  /** Null without TLS, else whether the certificate is checked. */
  readonly tls: { readonly isChecked: boolean } | null;
}

const DEFAULT_PORT = 7687;
const ANSWERS_WITHIN_MS = 5_000;
/** The magic number of Bolt, and four versions of which a server chooses one: 5.0 to 5.8, 4.0 to 4.4. */
const HANDSHAKE = Buffer.from('6060b01700080805000404040000000000000000', 'hex');
const CHOICE_BYTES = 4;

/** Reads an address such as `neo4j+s://example.org`. */
export function boltAddress(uri: string): BoltAddress {
  const { hostname, port, protocol } = new URL(uri);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? DEFAULT_PORT : Number(port),
    tls: protocol.includes('+') ? { isChecked: !protocol.includes('+ssc') } : null,
  };
}

/**
 * Looks step by step at an address to which the driver could not connect, because the driver's own error often
 * fits several mistakes. Resolves with null when nothing is wrong with the address.
 */
export async function addressFault(address: BoltAddress): Promise<AddressFault | null> {
  try {
    await lookup(address.host);
  } catch {
    return { kind: 'UNKNOWN_HOST' };
  }
  const plain = await plainAnswer(address);
  if (plain === 'REFUSED') return { kind: 'NOTHING_LISTENS' };
  if (plain === 'UNREACHABLE') return { kind: 'SILENT' };
  return address.tls === null
    ? faultWithoutTls(plain, address)
    : faultWithTls(plain, address, address.tls);
}

async function faultWithoutTls(plain: Buffer, address: BoltAddress): Promise<AddressFault | null> {
  if (isBolt(plain)) return null;
  if (isHttp(plain)) return { kind: 'IS_HTTP' };
  return { kind: (await certificateProblem(address)) === undefined ? 'IS_NOT_BOLT' : 'HAS_TLS' };
}

async function faultWithTls(
  plain: Buffer,
  address: BoltAddress,
  { isChecked }: { isChecked: boolean },
): Promise<AddressFault | null> {
  const problem = await certificateProblem(address);
  if (problem === undefined) {
    if (isBolt(plain)) return { kind: 'HAS_NO_TLS' };
    return { kind: isHttp(plain) ? 'IS_HTTP' : 'IS_NOT_BOLT' };
  }
  return problem !== null && isChecked ? { kind: 'UNTRUSTED', reason: problem } : null;
}

function isBolt(answer: Buffer): boolean {
  return answer.length === CHOICE_BYTES && answer[0] === 0;
}

function isHttp(answer: Buffer): boolean {
  return answer.subarray(0, 5).toString('latin1') === 'HTTP/';
}

/** The first bytes that a server answers to a handshake of Bolt: none when it closes the connection instead. */
function plainAnswer({ host, port }: BoltAddress): Promise<Buffer | 'REFUSED' | 'UNREACHABLE'> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: ANSWERS_WITHIN_MS });
    let isConnected = false;
    const finish = finisher(socket, resolve);
    socket.once('connect', () => {
      isConnected = true;
      socket.write(HANDSHAKE);
    });
    socket.once('data', finish);
    socket.once('timeout', () => finish(isConnected ? Buffer.alloc(0) : 'UNREACHABLE'));
    socket.once('close', () => finish(Buffer.alloc(0)));
    socket.once('error', (error) => {
      if (isConnected) finish(Buffer.alloc(0));
      else finish(/ECONNREFUSED/.test(describe(error)) ? 'REFUSED' : 'UNREACHABLE');
    });
  });
}

/** What is wrong with the certificate of a server: null for nothing, undefined when it does not use TLS at all. */
function certificateProblem({ host, port }: BoltAddress): Promise<string | null | undefined> {
  return new Promise((resolve) => {
    const socket = connectTls({
      ...{ host, port, servername: /^[\d.]+$|:/.test(host) ? '' : host },
      // Only looked at: nothing is sent.
      rejectUnauthorized: false,
      timeout: ANSWERS_WITHIN_MS,
    });
    const finish = finisher(socket, resolve);
    socket.once('secureConnect', () => {
      finish(socket.authorized ? null : describe(socket.authorizationError));
    });
    for (const event of ['timeout', 'close', 'error']) socket.once(event, () => finish(undefined));
  });
}

function finisher<T>(socket: Socket, resolve: (answer: T) => void): (answer: T) => void {
  return (answer) => {
    socket.destroy();
    resolve(answer);
  };
}

/** The code of an error; of several addresses that were tried, the code of all. */
function describe(error: unknown): string {
  if (typeof error === 'string') return error;
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

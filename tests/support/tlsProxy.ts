import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer, type Server } from 'node:tls';
import { describeWith } from './needs.js';

/** Tests that make a certificate. */
export function describeWithOpenssl(name: string, tests: () => void): void {
  describeWith('openssl', name, tests);
}

/** A relay that speaks TLS, with a certificate that nobody trusts, in front of the server at a Bolt address. */
export async function startTlsProxy(uri: string): Promise<{ port: number; server: Server }> {
  const { hostname: host, port } = new URL(uri);
  const server = createServer(makeCertificate('localhost'), (client) => {
    const upstream = connect({ host, port: Number(port) });
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  server.on('tlsClientError', () => undefined);
  await once(server, 'listening');
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, server };
}

/** A certificate for a host name, signed by itself, and its key. */
export function makeCertificate(name: string): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(path.join(tmpdir(), 'citegraph-tls-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const files = ['-keyout', key, '-out', cert];
  const names = ['-addext', `subjectAltName=DNS:${name}`];
  const options = ['-newkey', 'rsa:2048', '-nodes', '-subj', `/CN=${name}`, '-days', '2'];
  try {
    execFileSync('openssl', ['req', '-x509', ...options, ...names, ...files], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

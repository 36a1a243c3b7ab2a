import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeCertificate } from './tlsProxy.js';

const RECIPE = readFileSync(new URL('../../examples/nginx.conf', import.meta.url), 'utf8');

/** nginx with the recipe in front of a server. */
export interface Nginx {
  readonly https: number;
  readonly http: number;
  readonly certificate: Buffer;
  stop(): Promise<void>;
}

/** Starts nginx as `examples/nginx.conf` says, on ports and with a certificate of its own. */
export async function startNginx(address: string): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'citegraph-nginx-'));
  const { key, cert } = makeCertificate('graph.example.org');
  const [https, http] = [await freePort(), await freePort()];
  const replaced: readonly (readonly [string, string])[] = [
    ['127.0.0.1:4000', new URL(address).host],
    ['listen 443', `listen 127.0.0.1:${https}`],
    ['listen 80', `listen 127.0.0.1:${http}`],
    ['/etc/ssl/graph.example.org/fullchain.pem', path.join(folder, 'cert.pem')],
    ['/etc/ssl/graph.example.org/privkey.pem', path.join(folder, 'key.pem')],
  ];
  let recipe = RECIPE;
  for (const [found, instead] of replaced) {
    if (!recipe.includes(found)) throw new Error(`The recipe lacks ${found}.`);
    recipe = recipe.replace(found, instead);
  }
  for (const [name, contents] of Object.entries({ 'cert.pem': cert, 'key.pem': key, recipe })) {
    writeFileSync(path.join(folder, name), contents);
  }
  writeFileSync(path.join(folder, 'nginx.conf'), mainConfiguration(folder));
  const args = ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', 'stderr'];
  execFileSync('nginx', [...args, '-t'], { stdio: 'pipe' });
  const child = spawn('nginx', [...args, '-g', 'daemon off;'], { stdio: 'ignore' });
  await listening(https, child);
  return {
    https,
    http,
    certificate: cert,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** As that of Debian, with all files in one folder. */
function mainConfiguration(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    // Or it would give up the right to write to the folder; without the right to change users, this is ignored.
    'user root;',
    `pid ${folder}/pid;`,
    'events {}',
    'http {',
    '  access_log off;',
    ...temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`),
    '  gzip on;',
    `  include ${folder}/recipe;`,
    '}',
  ].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}.`);
    const isThere = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
}

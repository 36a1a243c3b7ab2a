import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { run } from '../../../src/database/run.js';

const AUDIT = path.resolve(import.meta.dirname, '../../../.ci/audit.mjs');
const ADVISORIES = '/-/npm/v1/security/advisories/bulk';

let registry: Server | undefined;
afterEach(() => {
  registry?.close();
});

const { packages } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../npm-shrinkwrap.json'), 'utf8'),
) as { packages: Record<string, { version: string }> };

/** A registry that knows these advisories, and of each package the version of the lockfile. */
async function registryWith(advisories: object, status = 200): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const name = decodeURIComponent(url.slice(1));
    const entry = packages[`node_modules/${name}`];
    const versions = entry === undefined ? {} : { [entry.version]: { ...entry, name } };
    response.writeHead(url === ADVISORIES ? status : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(url === ADVISORIES ? advisories : { name, versions }));
  });
  registry = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function audit(
  registryAddress: string,
): Promise<[exitCode: number | undefined, output: string]> {
  const cache = await mkdtemp(path.join(tmpdir(), 'citegraph-npm-'));
  const environment = {
    ...process.env,
    npm_config_registry: registryAddress,
    npm_config_fetch_retries: '0',
    // What npm has learnt of earlier ones is elsewhere.
    npm_config_cache: cache,
  };
  const { exitCode, output } = await run(process.execPath, [AUDIT], { environment });
  await rm(cache, { recursive: true });
  return [exitCode, output];
}

const advisory = (severity: string) => ({
  zod: [
    { id: 1, url: 'https://example.org/1', title: 'A hole', severity, vulnerable_versions: '<5' },
  ],
});

describe('the check of dependencies against advisories', () => {
  test.each([
    ['high', 1, 'high: zod'],
    ['moderate', 0, 'moderate: zod'],
  ])('ends with a %s one as %d', async (severity, code, line) => {
    const [exitCode, output] = await audit(await registryWith(advisory(severity)));
    expect(output).toContain(line);
    expect(output).toContain('A hole');
    expect(exitCode).toBe(code);
  });

  test('passes without any', async () => {
    expect(await audit(await registryWith({}))).toEqual([
      0,
      'Advisories: 0, 0 of them high or critical.\n',
    ]);
  });

  test('says that nothing was checked where the registry does not answer', async () => {
    const notChecked = [0, 'Advisories: not checked, because the registry does not answer.\n'];
    expect(await audit(await registryWith({}, 404))).toEqual(notChecked);
    expect(await audit('http://127.0.0.1:9/')).toEqual(notChecked);
  });
});

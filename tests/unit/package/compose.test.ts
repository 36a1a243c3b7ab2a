import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadConfig } from '../../../src/config/config.js';
import { settings } from '../../../src/config/settings.js';

const fileOf = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const service = z.object({
  image: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).default([]),
  read_only: z.boolean(),
  cap_drop: z.array(z.string()),
  security_opt: z.array(z.string()),
  secrets: z.array(z.string()),
  mem_limit: z.string(),
  stop_grace_period: z.string().regex(/^\d+s$/),
});
const file = z.object({
  services: z.object({ neo4j: service, citegraph: service }),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
});

const text = fileOf('docker-compose.yml');
const compose = file.parse(parse(text, { merge: true }));
const { neo4j, citegraph } = compose.services;
/** What a value becomes where none of its variables is set. */
const byDefault = (value: string) => value.replace(/\$\{\w+:-([^}]*)\}/g, '$1');
const ofImage = z
  .object({ SHUTDOWN_DELAY_MS: z.string() })
  .parse(
    Object.fromEntries(
      [...fileOf('Dockerfile').matchAll(/(\w+)=(\w+)/g)].map(([, ...pair]) => pair),
    ),
  );

describe.each(Object.entries(compose.services))('the service %s', (_name, confined) => {
  test('cannot write to its root, and has no capabilities and gains none', () => {
    expect(confined).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  });

  test('has a limit of memory', () => {
    expect(byDefault(confined.mem_limit)).toMatch(/^[1-9]\d*[mg]$/);
  });

  test('gets the password as a file, and no variable with it', () => {
    expect(confined.secrets).toEqual(['neo4j-password']);
    expect(Object.keys(confined.environment)).not.toContain('NEO4J_PASSWORD');
    expect(Object.keys(confined.environment)).not.toContain('NEO4J_AUTH');
  });
});

test('the password is in a file that has to be named', () => {
  expect(compose.secrets['neo4j-password']?.file).toMatch(/^\$\{NEO4J_PASSWORD_FILE:\?.+\}$/);
});

test('the port of Neo4j is not published, and that of the server on loopback alone', () => {
  expect(neo4j.ports).toEqual([]);
  expect(citegraph.ports.map(byDefault)).toEqual(['127.0.0.1:4000:4000']);
});

describe('the environment of the server', () => {
  const variables = Object.entries(citegraph.environment).map(
    ([name, value]) => [name, byDefault(value)] as const,
  );
  // A password instead of the file, which is there in a container only.
  const { NEO4J_PASSWORD_FILE: passwordFile, ...others } = Object.fromEntries(variables);
  const config = loadConfig({}, { ...others, NEO4J_PASSWORD: 'secret' });

  test('is valid, and asks for the sample only where CITEGRAPH_SAMPLE does', () => {
    expect(passwordFile).toBe('/run/secrets/neo4j-password');
    expect(config).toMatchObject({ sample: false, neo4j: { uri: 'bolt://neo4j:7687' } });
    expect(citegraph.environment.CITEGRAPH_SAMPLE).toBe('${CITEGRAPH_SAMPLE:-off}');
  });

  test('ends before the engine kills it', () => {
    const { shutdownGraceMs } = config;
    const most = Number(ofImage.SHUTDOWN_DELAY_MS) + shutdownGraceMs;
    expect(Number(ofImage.SHUTDOWN_DELAY_MS)).toBeGreaterThan(0);
    expect(Number.parseInt(citegraph.stop_grace_period, 10) * 1_000).toBeGreaterThan(most);
  });
});

describe('images are pinned to exact versions', () => {
  const pom = /<neo4j\.version>([\d.]+)</.exec(fileOf('neo4j/pom.xml'))?.[1];

  test('of Neo4j: that of the private one', () => {
    const image = settings.parse({}).NEO4J_IMAGE;
    expect(image).toBe(`neo4j:${pom ?? ''}-community`);
    expect(byDefault(neo4j.image ?? '')).toBe(image);
  });

  test('of Node: 24, the same in both files', () => {
    const [, image = ''] = /^ARG NODE_IMAGE=(.+)$/m.exec(fileOf('Dockerfile')) ?? [];
    expect(image).toMatch(/^node:24\.\d+\.\d+-bookworm-slim$/);
    expect(text).toContain(`\${NODE_IMAGE:-${image}}`);
  });
});

test('docs/deployment.md lists exactly the variables of the compose file, with their defaults', () => {
  const rows = fileOf('docs/deployment.md').matchAll(
    /^\| (`[A-Z0-9_]+`(?:, `[A-Z0-9_]+`)*) +\| (.*?) +\|/gm,
  );
  const listed = [...rows].map(([, name = '', shown = '']) =>
    `${name} ${shown}`.replaceAll('`', ''),
  );
  const used = [...text.matchAll(/\$\{(\w+):([-?])([^}]*)\}/g)].map(
    ([, name = '', kind, value = '']) =>
      `${name} ${kind === '?' ? 'none, required' : value || 'none'}`,
  );
  expect(listed.sort()).toEqual([...new Set(used)].sort());
});

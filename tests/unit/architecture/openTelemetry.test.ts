import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(import.meta.dirname, '../../../src');
/** Imports that run when a file is loaded; those of types alone are none. */
const STATIC = /^(?:import|export) (?!type )[^'"]*?from '([^']+)'|^import '([^']+)'/gm;

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(STATIC)].map(([, from, only]) => from ?? only ?? '');

/** Every file that is loaded with one, and the packages that they import. */
function loadedWith(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const name of importsOf(file)) {
      if (!name.startsWith('.')) packages.add(name);
      else waiting.push(path.resolve(path.dirname(file), name.replace(/\.js$/, '.ts')));
    }
  }
  return { files, packages };
}

const ofOpenTelemetry = (packages: Iterable<string>): string[] =>
  [...packages].filter((name) => name.startsWith('@opentelemetry/'));

test('a server without traces loads nothing of OpenTelemetry', () => {
  const { files, packages } = loadedWith(path.join(SRC, 'server/server.ts'));
  expect(files.size).toBeGreaterThan(100);
  expect(packages).toContain('fastify');
  expect(ofOpenTelemetry(packages)).toEqual([]);
});

test('a server with traces loads it with one file', () => {
  const { packages } = loadedWith(path.join(SRC, 'server/tracing/otel/startTracing.ts'));
  expect(ofOpenTelemetry(packages)).toContain('@opentelemetry/sdk-trace-base');
});

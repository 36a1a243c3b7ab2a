import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { NEEDS, type Need } from '../../support/needs.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const textOf = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const run = textOf('.ci/run');
const contributing = textOf('CONTRIBUTING.md');
const testFiles = readdirSync(path.join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `tests/${name}`);

describe('what tests need beyond Node and Neo4j', () => {
  const needs = Object.entries<Need>(NEEDS);

  test('is what CONTRIBUTING.md lists, with the package that has it', () => {
    const rows = [...contributing.matchAll(/^\| (\w+(?: \w+)*) +\| `([\w-]+)` +\|/gm)];
    const listed = rows.map(([, name, inDebian]) => [name, inDebian]);
    expect(listed).toEqual(needs.map(([name, need]) => [name, need.package]));
  });

  // Every system that can run .ci/run has bash.
  test.each(needs.filter(([name]) => name !== 'bash'))('.ci/run installs %s', (_name, need) => {
    expect(run).toMatch(new RegExp(`(missing\\+=\\(|\\w:)${need.package}\\b`));
  });
});

describe('the parts of .ci/run', () => {
  const parts = [...run.matchAll(/^part (?:'([^']+)'|(\w+)) (\d+) /gm)].map(
    ([, quoted, plain, minutes]) => [quoted ?? plain, Number(minutes)] as const,
  );
  const apart = textOf('.ci/parts')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' ') as [string, string]);
  const partOf = new Map(apart.map(([part, file]) => [file, part]));

  test('have budgets that fit into the whole, as CONTRIBUTING.md states them', () => {
    const total = Number(/^TOTAL_MINUTES=(\d+)$/m.exec(run)?.[1]);
    expect(parts.reduce((sum, [, minutes]) => sum + minutes, 0)).toBeLessThanOrEqual(total);
    const stated = parts.map(([name, minutes]) => `${name ?? ''} ${minutes}`).join(', ');
    expect(contributing.replace(/\s+/g, ' ')).toContain(`${stated}; ${total} minutes in all`);
  });

  test('have files that exist, each once', () => {
    expect(partOf.size).toBe(apart.length);
    for (const [part, file] of apart) {
      expect(['analysts', 'beside', 'long', ...parts.map(([name]) => name)]).toContain(part);
      expect(existsSync(path.join(ROOT, file))).toBe(true);
    }
  });

  test('leave the files marked long, and newer lines of Node, to .ci/long', () => {
    expect(apart.filter(([part]) => part === 'long')).not.toEqual([]);
    const long = textOf('.ci/long');
    expect(long).toMatch(/^step long_tests$/m);
    expect(long).toMatch(/^step on_node .*Dockerfile/m);
    const least = Number(/passed \+ failed < (\d+)/.exec(long)?.[1]);
    expect(long.match(/^step /gm)).toHaveLength(least);
  });

  test.each([
    ['clients', /describeInChromium\(/],
    ['analysts', /describeWith\(\s*'Python( client)?'/],
    ['faults', /kill\([^)]*'SIGKILL'|describeWithTmpfs\(/],
  ])('%s, or .ci/long, has every test file with %s', (part, trait) => {
    const files = testFiles.filter((file) => trait.test(textOf(file)));
    expect(files).not.toEqual([]);
    const elsewhere = files.map((file) => [file, partOf.get(file)] as const);
    expect(elsewhere.filter(([, where]) => where !== part && where !== 'long')).toEqual([]);
  });
});

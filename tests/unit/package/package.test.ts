import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const textOf = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const manifest = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string().regex(/^\d/)),
    engines: z.object({ node: z.string() }),
  })
  .parse(JSON.parse(textOf('package.json')));
const [packed] = z.tuple([z.object({ files: z.array(z.object({ path: z.string() })) })]).parse(
  JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ),
);
const shipped = new Set(packed.files.map((file) => file.path));
const pages = [...shipped].filter((name) => name.endsWith('.md'));

test('a package ships docs, examples, the Python client, the changelog and the versions that were tested', () => {
  const expected = [
    'CHANGELOG.md',
    'SECURITY.md',
    'npm-shrinkwrap.json',
    'examples/plain.html',
    'web/src/main.tsx',
  ];
  expect([...shipped]).toEqual(
    expect.arrayContaining([...expected, 'clients/python/pyproject.toml']),
  );
  expect([...shipped].filter((name) => name.includes('__pycache__'))).toEqual([]);
  expect(pages).toContain('docs/README.md');
});

test('a package ships what its scripts of an install and a start run', () => {
  const lifecycle = ['preinstall', 'install', 'postinstall', 'prepare', 'prestart', 'start'];
  const commands = lifecycle.flatMap((name) => manifest.scripts[name] ?? []);
  expect(commands).not.toEqual([]);
  for (const command of commands) {
    const [, file = command] = /^node (\S+\.m?js)( |$)/.exec(command) ?? [];
    expect(shipped).toContain(file);
  }
});

test.each(pages)('the links of %s in a package lead to what it ships', (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^\w+:/.test(link))
    .map((link) => path.posix.join(path.posix.dirname(page), link))
    // Sources of the tests are for people who have a clone.
    .filter((link) => !link.startsWith('tests/'));
  const missing = links.filter((link) => !shipped.has(link) && !isShippedFolder(link));
  expect(missing).toEqual([]);
});

function isShippedFolder(name: string): boolean {
  const folder = name.endsWith('/') ? name : `${name}/`;
  return [...shipped].some((file) => file.startsWith(folder));
}

test('every dependency that a package installs runs on the oldest Node that it promises', () => {
  const oldest = Number(/^>=(\d+)$/.exec(manifest.engines.node)?.[1]);
  const { packages } = z
    .object({
      packages: z.record(
        z.string(),
        z.object({
          dev: z.boolean().optional(),
          optional: z.boolean().optional(),
          engines: z.object({ node: z.string().optional() }).optional(),
        }),
      ),
    })
    .parse(JSON.parse(textOf('npm-shrinkwrap.json')));
  const tooNew = Object.entries(packages)
    .filter(([name, { dev }]) => name !== '' && dev !== true)
    .filter(([, { engines }]) => !admits(engines?.node ?? '*', oldest))
    .map(([name]) => name);
  expect(tooNew).toEqual([]);
  expect(existsSync(path.join(ROOT, 'package-lock.json'))).toBe(false);
});

/** Whether one of the alternatives of a range, such as `^20.17.0 || >=22.9.0`, has versions of this line of Node. */
function admits(range: string, line: number): boolean {
  return range.split('||').some((alternative) => {
    const [, sign = '', major = '0'] = /^\s*([\^~>=v]*)\s*(\d+)/.exec(alternative) ?? [
      '',
      '>=',
      '0',
    ];
    return sign.startsWith('>') ? Number(major) <= line : Number(major) === line;
  });
}

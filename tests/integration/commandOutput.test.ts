import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { commandLineOf, runCommand, type Ended } from '../support/command.js';
import { connectTestGraph, emptyGraph, refillGraph, testConnection } from '../support/testGraph.js';

const doi = (name: string) => `doi:10.6/${name}`;
const paper = (...identifiers: string[]) => ({
  paper: { identifiers, source: 'mine', version: '1', title: 'A \u001b[2J\u202e title' },
});
const LINES = [
  paper(doi('a'), 'pmid:1'),
  paper(doi('a'), 'pmid:2'),
  { citation: { citing: doi('b'), cited: doi('a'), source: 'mine', version: '1' } },
];
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

let graph: Graph;
let folder = '';
beforeAll(async () => {
  graph = await connectTestGraph();
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-printed-'));
});
beforeEach(() => refillGraph(graph, LINES));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<Ended> {
  const { uri, username, password } = testConnection();
  const ended = await runCommand(args, {
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
  });
  expect(ended.output).not.toMatch(HARMFUL);
  expect(ended.errors).not.toMatch(HARMFUL);
  return ended;
}

const inFolder = (name: string): string => path.join(folder, name);
const fileOf = async (name: string, text: string): Promise<string> => {
  await writeFile(inFolder(name), text);
  return inFolder(name);
};
const breakCount = () =>
  graph.runSchemaStatement(
    'MATCH (paper:Paper) WHERE paper.citerCount = 1 SET paper.citerCount = 2',
  );

/** The members that docs/commands.md lists for a command. */
async function documented(command: string): Promise<string[]> {
  const page = await readFile(new URL('../../docs/commands.md', import.meta.url), 'utf8');
  const row = page.split('\n').find((line) => line.startsWith(`| \`${command}\``)) ?? '';
  return [...(row.split('|')[2] ?? '').replace(/\(.*?\)/g, '').matchAll(/`(\w+)`/g)].map(
    ([, name = '']) => name,
  );
}

describe('--json prints one document, with the members of docs/commands.md', () => {
  const CASES: readonly (readonly [
    string,
    (at: string) => Promise<string[]> | string[],
    number,
  ])[] = [
    ['import', async () => ['native', await fileOf('n.jsonl', JSON.stringify(LINES[0]))], 0],
    ['verify', () => [], 0],
    ['conflicts', () => [], 3],
    ['identifier detach', () => ['pmid:2'], 0],
    ['source set', () => ['mine', '--evidence', 'CROWD'], 0],
    ['source list', () => [], 0],
    ['forget', () => ['--source', 'mine'], 0],
    ['backup', (at) => [path.join(at, 'graph.backup')], 0],
    ['export FILE', (at) => [path.join(at, 'export.jsonl')], 0],
  ];
  test.each(CASES)('%s', async (command, argumentsIn, code) => {
    const words = command.replace(' FILE', '').split(' ');
    const { exitCode, output, errors } = await run(
      ...[...words, ...(await argumentsIn(folder)), '--json', '--quiet'],
    );
    expect(errors).toBe('');
    expect(Object.keys(JSON.parse(output) as object).sort()).toEqual(
      (await documented(command)).sort(),
    );
    expect(exitCode).toBe(code);
  });

  test('restore', async () => {
    const file = inFolder('restored.backup');
    await run('backup', file, '--quiet');
    await emptyGraph(graph);
    await graph.runSchemaStatement('MATCH (node) DETACH DELETE node');
    const { exitCode, output } = await run('restore', file, '--json');
    const document = JSON.parse(output) as Record<string, unknown>;
    expect(Object.keys(document).sort()).toEqual((await documented('restore')).sort());
    expect(document).toMatchObject({ differenceCount: 0, papers: 2, restored: { papers: 2 } });
    expect(exitCode).toBe(0);
  });
});

test('start --json prints its addresses when it is ready, and logs elsewhere', async () => {
  const { uri, username, password } = testConnection();
  const [command = '', ...args] = commandLineOf(['start', '--json', '--port', '0']);
  const server = spawn(command, args, {
    env: {
      ...process.env,
      ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
      CITEGRAPH_SAMPLE: 'off',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors = text(server.stderr);
  let output = '';
  for await (const chunk of server.stdout) {
    output += String(chunk);
    // The document ends with its closing brace.
    if (!output.endsWith('\n}\n')) continue;
    const { graphql } = JSON.parse(output) as { graphql: string };
    expect((await fetch(`${graphql}?query={__typename}`)).status).toBe(200);
    server.kill('SIGTERM');
  }
  const document = JSON.parse(output) as object;
  expect(Object.keys(document).sort()).toEqual((await documented('start')).sort());
  expect(document).toMatchObject({ neo4j: { uri, private: false } });
  expect(await errors).toContain('"durationMs"');
});

describe('findings', () => {
  test('of verify are lines, or members of a list', async () => {
    await breakCount();
    const { exitCode, output, errors } = await run('verify');
    expect(output).toMatch(
      /^paper \S+: citerCount: stored 2, recounted 1\n2 papers and 1 citations verified, 1 differences\n$/,
    );
    expect(errors).toContain('Graph: ');
    expect(exitCode).toBe(3);
    const [subject = ''] = output.split(': ');
    const document: unknown = JSON.parse((await run('verify', '--json')).output);
    expect(document).toEqual({
      differences: [{ subject, property: 'citerCount', stored: 2, recounted: 1 }],
      ...{ differenceCount: 1, papers: 2, citations: 1 },
    });
  });

  test('are shown by --quiet, and nothing else is', async () => {
    expect(await run('verify', '--quiet')).toEqual({ exitCode: 0, output: '', errors: '' });
    await breakCount();
    expect(await run('verify', '--quiet')).toMatchObject({
      exitCode: 3,
      output: expect.stringContaining('1 differences'),
      errors: '',
    });
    expect((await run('conflicts', '--quiet')).output).toContain('2 of pmid: pmid:1, pmid:2');
  });

  test('of an import are shown by --quiet, from a file whose name has a line end', async () => {
    const lines = `${JSON.stringify(paper(doi('c')))}\nnonsense \u001b]0;x\u0007\n`;
    const file = await fileOf('a\nb\u001b[2J.jsonl', lines);
    const rejects = inFolder('rejects.jsonl');
    const { exitCode, output, errors } = await run(
      ...['import', 'native', '--quiet', '--rejects', rejects, file],
    );
    expect(errors).toMatch(/^\S+a\\u000ab\\u001b\[2J\.jsonl:2: NOT_JSON: got "nonsense .*\n$/);
    expect(output).toContain('1 rejected');
    expect(output).toContain(`to correct: ${rejects} (1 rejected)`);
    expect(exitCode).toBe(3);
    const good = await fileOf('good.jsonl', JSON.stringify(paper(doi('d'))));
    const silent = { exitCode: 0, output: '', errors: '' };
    expect(await run('import', 'native', '--quiet', good)).toEqual(silent);
  });
});

test('forget says what it would remove, removes it, and then knows it no more', async () => {
  const dry = await run('forget', '--source', 'mine', '--dry-run', '--quiet');
  expect(dry.output).toBe(
    'Would remove from mine: 1 facts about 1 papers and what it said about 1 citations.\n' +
      'Would delete 2 papers and 1 citations known only from mine.\n' +
      'dry run: nothing was changed\n',
  );
  expect((await run('forget', '--source', 'mine')).output).toContain('Deleted 2 papers');
  const again = await run('forget', '--source', 'mine');
  expect(again).toMatchObject({ exitCode: 2, output: '' });
  expect(again.errors).toContain('--source: got "mine", expected a source of this graph');
});

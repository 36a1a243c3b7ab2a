import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCommand, type Ended } from '../../support/command.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-refused-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs a command that has to be refused before it touches a database, of which nothing then exists. */
async function refused(
  args: readonly string[],
  variables: Record<string, string> = {},
): Promise<Ended> {
  const ended = await runCommand(args, { CITEGRAPH_DATA: path.join(folder, 'data'), ...variables });
  expect(ended.exitCode).toBe(2);
  expect(ended.errors).not.toMatch(/^ +at /m);
  expect(await readdir(folder)).not.toContain('data');
  return ended;
}

const fileOf = async (name: string, text: string): Promise<string> => {
  await writeFile(path.join(folder, name), text);
  return path.join(folder, name);
};

describe('a server that could not listen is refused before Neo4j is started', () => {
  test('on a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { errors } = await refused(['start'], { PORT: String(port) });
    expect(errors).toContain(`Port ${port} on 127.0.0.1 is in use`);
    const metrics = await refused(['start'], { PORT: '0', METRICS_PORT: String(port) });
    expect(metrics.errors).toContain('set METRICS_PORT to another port');
    taken.close();
  });

  test.each(['203.0.113.7', 'nowhere.invalid'])('at an address of others: %s', async (host) => {
    const { errors } = await refused(['start', '--host', host]);
    expect(errors).toContain(`HOST: got "${host}", expected an address of this machine`);
  });
});

test('a server whose trusted documents cannot run is refused, with file, line and reason', async () => {
  const file = await fileOf('documents.json', '{\n"titles": "{ paper(id: 1) { titel } }"\n}');
  const { errors } = await refused(['start'], { TRUSTED_DOCUMENTS: file });
  expect(errors).toContain(
    `${file}:2, document "titles", line 1, column 18: Cannot query field "titel" on type "Paper"`,
  );
});

describe('a folder without a database', () => {
  test.each([
    [['verify']],
    [['export']],
    [['conflicts']],
    [['forget', '--source', 'csv']],
    [['source', 'set', 'csv', '--evidence', 'MODEL']],
    [['source', 'list']],
    [['identifier', 'detach', 'doi:10.1/a']],
  ])('is refused by %j, which makes none', async (args) => {
    const { output, errors } = await refused(args);
    expect(errors).toContain(`no database in the folder ${path.join(folder, 'data')}`);
    expect(errors).toContain('set CITEGRAPH_DATA');
    expect(output).toBe('');
  });
});

describe('what cannot be stated of a source is refused', () => {
  test.each([
    [['Mine', '--evidence', 'MODEL'], 'NAME: got "Mine", expected a name of a-z, 0-9 and "-"'],
    [['mine', '--evidence', 'HUMAN'], '--evidence: got "HUMAN", expected one of AUTHOR, EXPERT,'],
    [['mine', '--evidence', 'RULE', '--url', 'x'], '--url: got "x", expected an http or https'],
    [['mine'], "required option '--evidence <class>' not specified"],
  ])('as %j', async (args, message) => {
    const { errors } = await refused(['source', 'set', ...args]);
    expect(errors).toContain(message);
  });
});

describe('a file that cannot be used is refused first', () => {
  test('for the header of a table', async () => {
    const good = await fileOf('good.csv', 'citing,cited\n10.1/a,10.1/b\n');
    const bad = await fileOf('bad.csv', 'citing,cited,wieght\n');
    const { errors } = await refused(['import', 'csv', '--citations', good, bad]);
    expect(errors).toContain(`${bad}, header, column wieght: got`);
  });

  test.each([
    ['--report', ['import', 'native']],
    ['--rejects', ['import', 'native']],
    ['--report', ['load']],
  ])('for %s of %j in a folder that does not exist', async (option, command) => {
    const input = await fileOf('input.jsonl', '');
    const output = path.join(folder, 'nowhere', 'file');
    const { errors } = await refused([...command, option, output, input]);
    expect(errors).toContain(
      `${option}: got ${JSON.stringify(output)}, expected a file that can be`,
    );
    expect(errors).toContain(`the folder ${path.join(folder, 'nowhere')} does not exist`);
  });

  test('for two names of one column', async () => {
    const table = await fileOf('table.csv', 'from,source,to\n');
    const { errors } = await refused([
      ...['import', 'csv', '--citations', table],
      ...['--map', 'citing=from', 'cited=to', '--map', 'citing=source'],
    ]);
    expect(errors).toBe(
      '--map: got "citing=source", expected one name for the column citing, which has citing=from already.\n',
    );
  });

  test('for a folder that generate would write', async () => {
    const { errors } = await refused(['generate', folder]);
    expect(errors).toContain('but this is a folder');
  });
});

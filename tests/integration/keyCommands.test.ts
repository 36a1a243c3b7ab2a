import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSecretKey } from '../../src/access/secretKey.js';
import type { Graph } from '../../src/graph/graph.js';
import { runCommand } from '../support/command.js';
import { commandLinesDuring } from '../support/commandLines.js';
import { connectTestGraph, emptyGraph, testConnection } from '../support/testGraph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await connectTestGraph();
  await emptyGraph(graph);
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

function run(args: readonly string[], more: Record<string, string> = {}) {
  const { uri, username, password } = testConnection();
  const variables = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return runCommand(args, { ...variables, ...more });
}

test('a server that others can reach does not start without a key, and names both ways out', async () => {
  const { exitCode, errors } = await run(['start', '--host', '0.0.0.0', '--port', '0']);
  expect(exitCode).toBe(2);
  expect(errors).toContain('HOST: got "0.0.0.0"');
  expect(errors).toContain('citegraph key create');
  expect(errors).toContain('ACCESS=open');
});

test('a key is printed alone, once, listed without its secret, rotated and revoked by its id', async () => {
  const creating = run(['key', 'create', '--name', 'a \u202e key', '--quiet']);
  const lines = await commandLinesDuring(creating);
  const created = await creating;
  expect(created.errors).toBe('');
  const secret = readSecretKey(created.output.trimEnd());
  expect(secret).not.toBeNull();
  const { id = '', text = '' } = secret ?? {};
  const rotated = await run(['key', 'rotate', id, '--json']);
  const document = JSON.parse(rotated.output) as Record<string, unknown>;
  expect(document).toMatchObject({ id, name: 'a \u202e key', costPerMinute: null });
  expect(document['key']).not.toBe(text);
  expect(readSecretKey(String(document['key']))).toMatchObject({ id });
  // The list of processes is for everybody on a machine.
  expect(lines).toContain('key create --name a \u202e key');
  expect(lines).not.toContain(text.slice(-43));
  const listed = await run(['key', 'list']);
  expect(listed.output).toContain(`${id} a \\u202e key (read; no limit; created `);
  const wrong = await run(['key', 'revoke', text]);
  expect(wrong.exitCode).toBe(2);
  const revoked = await run(['key', 'revoke', id]);
  expect(revoked.exitCode).toBe(0);
  for (const { output, errors } of [listed, wrong, revoked, rotated]) {
    expect(output + errors).not.toContain(text.slice(-43));
  }
});

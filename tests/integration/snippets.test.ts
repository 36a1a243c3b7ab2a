import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  curlSnippet,
  fetchSnippet,
  type SnippetRequest,
} from '../../src/explore/request/snippets.js';
import type { Graph } from '../../src/graph/graph.js';
import { answerTo, hostileRequest } from '../support/hostileRequest.js';
import { HOSTILE_TEXTS } from '../support/hostileTexts.js';
import { describeWith } from '../support/needs.js';
import { type TestServer, serveSample } from '../support/testServer.js';

let graph: Graph;
let server: TestServer;
let folder: string;
beforeAll(async () => {
  ({ graph, server } = await serveSample());
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-snippets-'));
});
afterAll(async () => {
  await server.drain();
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

/** What a program prints, as JSON, when it ends well and leaves nothing in its folder. */
async function answerOf(program: string, args: string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(program, args, { cwd: folder });
  expect(await readdir(folder)).toEqual([]);
  return JSON.parse(stdout);
}

test('the hostile requests have different answers, so that a changed text shows', async () => {
  const requests = HOSTILE_TEXTS.map((text) => hostileRequest(server.address, text));
  const answers = await Promise.all(requests.map((request) => answerTo(request)));
  const texts = new Set(answers.map((answer) => JSON.stringify(answer)));
  expect(texts.size).toBe(HOSTILE_TEXTS.length);
});

describeWith('curl', 'the request as curl', () => {
  test.each(HOSTILE_TEXTS)('sends exactly %j from a shell', async (text) => {
    const request = hostileRequest(server.address, text);
    const answer = await answerOf('sh', ['-c', curlSnippet(request)]);
    expect(answer).toEqual(await answerTo(request));
  });
});

test.each(HOSTILE_TEXTS)('the request as fetch sends exactly %j from Node.js', async (text) => {
  const request: SnippetRequest = hostileRequest(server.address, text);
  const answer = await answerOf(process.execPath, [
    '--input-type=module',
    '--eval',
    fetchSnippet(request),
  ]);
  expect(answer).toEqual(await answerTo(request));
});

test.each(HOSTILE_TEXTS)('the request as fetch can stand in a page, with %j', (text) => {
  const code = fetchSnippet(hostileRequest(server.address, text));
  expect(code).not.toMatch(/<\/script|<script|<!--/i);
});

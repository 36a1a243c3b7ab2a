import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pythonSnippet } from '../../src/explore/request/snippets.js';
import type { Graph } from '../../src/graph/graph.js';
import { answerTo, hostileRequest } from '../support/hostileRequest.js';
import { HOSTILE_TEXTS } from '../support/hostileTexts.js';
import { describeWith } from '../support/needs.js';
import { pythonOfTests } from '../support/python.js';
import { type TestServer, serveSample } from '../support/testServer.js';

describeWith('Python', 'the request as Python', () => {
  let graph: Graph;
  let server: TestServer;
  beforeAll(async () => {
    ({ graph, server } = await serveSample());
  });
  afterAll(async () => {
    await server.drain();
    await graph.close();
  });

  test.each(HOSTILE_TEXTS)('sends exactly %j', async (text) => {
    const request = hostileRequest(server.address, text);
    const { stdout } = await promisify(execFile)(pythonOfTests('tools'), [
      '-c',
      pythonSnippet(request),
    ]);
    expect(JSON.parse(stdout)).toEqual(await answerTo(request));
  });
});

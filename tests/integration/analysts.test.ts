import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Graph } from '../../src/graph/graph.js';
import { ANALYST_QUESTIONS, PYTHON_SETUP, valuesIn } from '../support/analystQuestions.js';
import { describeWith } from '../support/needs.js';
import { pythonOfTests } from '../support/python.js';
import { testConnection } from '../support/testGraph.js';
import { type TestServer, serveSample } from '../support/testServer.js';

const run = promisify(execFile);
const questions = ANALYST_QUESTIONS.map((question) => [question.title, question] as const);

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  ({ graph, server } = await serveSample());
});
afterAll(async () => {
  await server.drain();
  await graph.close();
});

test('the page has a dozen questions', () => {
  expect(questions.length).toBeGreaterThanOrEqual(12);
});

describe('GraphQL and Cypher of docs/analysts.md hold the same values', () => {
  let driver: Driver;
  beforeAll(() => {
    const { uri, username, password } = testConnection();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
    });
  });
  afterAll(() => driver.close());

  test.each(questions)('%s', async (_, { graphql, cypher }) => {
    const { data, errors } = await server.query(graphql);
    expect(errors).toBeUndefined();
    const { records } = await driver.executeQuery(cypher);
    const values = valuesIn(data);
    expect(values).not.toEqual([]);
    expect(values).toEqual(valuesIn(records.map((record) => record.toObject())));
  });
});

describeWith('Python', 'the Python of docs/analysts.md prints', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-python-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(questions)('%s', async (_, { graphql, python, output }) => {
    const file = path.join(folder, 'question.py');
    await writeFile(file, `${PYTHON_SETUP}\nQUESTION = """${graphql}"""\n${python}\n`);
    const { stdout } = await run(pythonOfTests('tools'), [file], {
      env: { ...process.env, CITEGRAPH_URL: `${server.address}/graphql` },
    });
    expect(stdout.trimEnd()).toBe(output);
  });
});

import { describe, expect, test } from '@jest/globals';
import { EXPLORE_OPERATIONS } from '../../src/explore/operations.js';
import { requestText, sendRaw } from '../support/rawHttp.js';
import { HUB, HUB_PAGE, post, rememberingSample } from '../support/rememberingSample.js';
import {
  get,
  hashOf,
  OF_CLIENT,
  OTHER,
  persisted,
  trustingServer,
} from '../support/trustingServer.js';

const sample = rememberingSample();
const trusting = trustingServer(sample);
const NONE = { name: '', query: '', variables: {} };

describe('a trusted document', () => {
  test.each(EXPLORE_OPERATIONS)(
    'gets the same answer by its text and by its id: $name',
    async ({ query, variables }) => {
      const [text] = await sample.asked({ query, variables }, sample.plain);
      expect(text).toMatch(/^{"data":/);
      const byId = await post(trusting.server, {
        documentId: `sha256:${hashOf(query)}`,
        variables,
      });
      expect(await byId.text()).toBe(text);
    },
  );

  test('gets the same answer by each of its ids, by POST and by GET', async () => {
    const [{ name, query, variables } = NONE] = EXPLORE_OPERATIONS;
    const hash = hashOf(query);
    const answers = await Promise.all([
      post(trusting.server, { query, variables }),
      post(trusting.server, { documentId: name, variables }),
      post(trusting.server, { documentId: hash, operationName: name, variables }),
      post(trusting.server, { ...persisted(hash), variables }),
      post(trusting.server, { query, ...persisted(hash), variables }),
      post(trusting.server, { ...persisted(name), variables }),
      get(trusting.server, { documentId: `sha256:${hash}`, variables }),
      get(trusting.server, { documentId: name, variables }),
      get(trusting.server, { ...persisted(hash), variables }),
    ]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts)).toEqual(
      new Set([await (await post(sample.plain, { query, variables })).text()]),
    );
  });

  test('is remembered by its text, and found by its id', async () => {
    const [{ name, query, variables } = NONE] = EXPLORE_OPERATIONS;
    const first = await post(trusting.server, { query, variables });
    const text = await first.text();
    const timing = async (body: object) => {
      const answer = await post(trusting.server, body);
      expect(await answer.text()).toBe(text);
      return answer.headers.get('server-timing');
    };
    while ((await timing({ query, variables })) !== 'neo4j;desc="1 statements"');
    sample.statements.length = 0;
    for (const body of [{ documentId: name }, persisted(hashOf(query)), persisted(name)]) {
      await timing({ ...body, variables });
    }
    expect(sample.statements).toEqual([]);
  });

  test('has what is asked for beside the data, and the limits of other operations', async () => {
    const id = hashOf(OF_CLIENT);
    const priced = await post(trusting.server, {
      ...persisted(id, { cost: true }),
      variables: { id: HUB },
    });
    expect(await priced.json()).toHaveProperty('extensions.cost.work.requested', 1);
    const strict = await trusting.start({
      TRUSTED_DOCUMENTS: '',
      TRUSTED_DOCUMENTS_MODE: 'only',
      MAX_QUERY_NODES: '100',
    });
    // The server warms up with it.
    const hubPage = { documentId: hashOf(HUB_PAGE.query), variables: { id: HUB, first: 100 } };
    const refused = await post(strict, hubPage);
    expect([refused.status, await refused.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'QUERY_TOO_EXPENSIVE' } }] },
    ]);
    await strict.drain();
  });

  test('has errors with the places of its text', async () => {
    const body = { variables: { id: 'issn:1' } };
    const [byId, byText] = await Promise.all([
      post(trusting.server, { ...body, documentId: hashOf(OF_CLIENT) }),
      post(sample.plain, { ...body, query: OF_CLIENT }),
    ]);
    const text = await byText.text();
    expect(text).toContain('"locations":[{"line":2,"column":3}]');
    expect([byId.status, await byId.text()]).toEqual([byText.status, text]);
  });

  test('is known where others may run, too, which are asked for by text when their id is unknown', async () => {
    const known = await post(sample.plain, { documentId: hashOf(OTHER) });
    expect([known.status, await known.json()]).toMatchObject([
      200,
      { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
    ]);
    expect((await post(sample.plain, { query: OTHER })).status).toBe(200);
  });

  test.each([
    [{ documentId: 7 }, 'documentId: got 7, expected the id of a document, a string'],
    [{ documentId: ['a'] }, 'documentId: got ["a"]'],
    [{ documentId: 'HubPage', query: OTHER }, 'got more than one of them'],
    [{ documentId: 'HubPage', ...persisted('HubPage') }, 'got more than one of them'],
  ])('is not named by %j', async (body, message) => {
    const answer = await post(trusting.server, body);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(JSON.stringify(message).slice(1, -1));
  });
});

test('an answer is remembered for what was run, not for what else its address says', async () => {
  const query = 'query Some($first: Int = 2) { hubs(first: $first) { edges { node { id } } } }';
  const variables = JSON.stringify({ first: 1 });
  const start = `GET /graphql?query=${encodeURIComponent(query)}&a=#&variables=${encodeURIComponent(variables)} HTTP/1.1`;
  // As fetch sends it: answers in other forms are remembered apart.
  const headers = { accept: '*/*' };
  const honest = async () => (await get(sample.server, { query, variables })).text();
  const [one] = await sample.asked({ query, variables: { first: 1 } }, sample.plain);
  for (let n = 0; n < 5; n += 1) {
    const { body } = await sendRaw(sample.server.address, requestText(start, headers));
    expect(body.match(/"id"/g)).toHaveLength(2);
  }
  expect(await honest()).toBe(one);
});

import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../../src/config/config.js';

const read = (variables: Record<string, string>) => () => loadConfig({}, variables);

describe('a variable that nobody reads', () => {
  test.each([
    ['NEO4J_URL', 'NEO4J_URI'],
    ['NEO4J_USER', 'NEO4J_USERNAME'],
    ['NEO4J_PASS', 'NEO4J_PASSWORD'],
    ['NEO4J_PASSWORD_FIEL', 'NEO4J_PASSWORD_FILE'],
    ['NEO4J_DATABSE', 'NEO4J_DATABASE'],
    ['CITEGRAPH_DATE', 'CITEGRAPH_DATA'],
    ['CITEGRAPH_NEO4J_PAGE_CACHE', 'CITEGRAPH_NEO4J_PAGECACHE'],
  ])('%s is refused, and %s named', (name, meant) => {
    expect(read({ [name]: 'x' })).toThrow(`${name}: unknown variable, did you mean ${meant}?`);
  });

  test('is refused with all names that it could have, where none is like it', () => {
    expect(read({ NEO4J_LISTEN_ADDRESS: 'x' })).toThrow(
      'NEO4J_LISTEN_ADDRESS: unknown variable, expected one of NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, ' +
        'NEO4J_PASSWORD_FILE, NEO4J_DATABASE, NEO4J_IMAGE',
    );
  });

  test('counts as not set when it is empty', () => {
    expect(read({ NEO4J_URL: '' })).not.toThrow();
  });
});

test.each([
  ['tests', ['CITEGRAPH_TEST_ALL', 'CITEGRAPH_TEST_SEED', 'CITEGRAPH_MUTATE']],
  ['examples', ['CITEGRAPH_URL']],
  [
    'the compose file',
    [
      ...['NEO4J_MEMORY', 'NEO4J_TRANSACTION_MAX', 'NEO4J_TRANSACTION_TOTAL_MAX'],
      'CITEGRAPH_MEMORY',
    ],
  ],
  ['the image of Neo4j', ['NEO4J_AUTH', 'NEO4J_HOME', 'NEO4J_CONF', 'NEO4J_EDITION']],
  ['settings of Neo4j', ['NEO4J_server_memory_heap_max__size', 'NEO4J_dbms_memory']],
  [
    'Kubernetes',
    [
      'NEO4J_SERVICE_HOST',
      'NEO4J_SERVICE_PORT_TCP_BOLT',
      'NEO4J_ADMIN_SERVICE_PORT',
      'NEO4J_PORT_7687_TCP_ADDR',
      'CITEGRAPH_PORT',
      'CITEGRAPH_PORT_4000_TCP',
    ],
  ],
])('variables of %s are left alone', (_whose, names) => {
  expect(read(Object.fromEntries(names.map((name) => [name, 'x'])))).not.toThrow();
});

test('no secret in an address is shown, and none is taken', () => {
  for (const scheme of ['http', 'bolt']) {
    const address = `${scheme}://neo4j:s3cret@localhost`;
    const mistake = read({ NEO4J_URI: address, NEO4J_PASSWORD: 'other' });
    expect(mistake).toThrow(`NEO4J_URI: got "${scheme}://…@localhost"`);
    expect(mistake).not.toThrow('s3cret');
  }
});

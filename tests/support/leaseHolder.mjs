// Takes the lease of a backup in the Neo4j of the test run, says so, and holds it until it is killed:
// node tests/support/leaseHolder.mjs MILLISECONDS
import { register } from 'node:module';

register('../../scripts/typescriptHooks.mjs', import.meta.url);
const { connectGraph } = await import('../../src/graph/graph.ts');
const { BackupLease } = await import('../../src/ledger/backupLease.ts');

const graph = await connectGraph({
  uri: process.env.CITEGRAPH_TEST_NEO4J_URI,
  username: process.env.CITEGRAPH_TEST_NEO4J_USERNAME,
  password: process.env.CITEGRAPH_TEST_NEO4J_PASSWORD,
});
await BackupLease.take(graph, undefined, Number(process.argv[2]));
process.stdout.write('held\n');

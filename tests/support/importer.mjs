// Imports a native file into the Neo4j of the test run, in a process that a test can kill:
// node tests/support/importer.mjs FILE
import { register } from 'node:module';

register('../../scripts/typescriptHooks.mjs', import.meta.url);
const { connectGraph } = await import('../../src/graph/graph.ts');
const { importFile } = await import('../../src/import/importFile.ts');
const { importFiles } = await import('../../src/import/importFiles.ts');
const { nativeFormat } = await import('../../src/import/native/nativeFormat.ts');
const { openFile } = await import('../../src/import/bytes/openFile.ts');

const [file] = process.argv.slice(2);
const graph = await connectGraph({
  uri: process.env.CITEGRAPH_TEST_NEO4J_URI,
  username: process.env.CITEGRAPH_TEST_NEO4J_USERNAME,
  password: process.env.CITEGRAPH_TEST_NEO4J_PASSWORD,
});
await importFiles(graph, [importFile(file, nativeFormat, () => openFile(file, () => undefined))], {
  onProgress: ({ read }) => process.stdout.write(`${read}\n`),
});
await graph.close();

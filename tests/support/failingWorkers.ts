// Starts workers that cannot start, and prints how that ends.
import { loadConfig } from '../../src/config/config.js';
import { WorkerPool } from '../../src/workers/workerPool.js';

const nowhere = { uri: 'ftp://nowhere', username: 'neo4j', password: 'secret-of-the-database' };
const pool = new WorkerPool(loadConfig({ WORKERS: '2' }), nowhere, process.stdout);
const { code, message } = await pool.failed;
await pool.drain();
process.stderr.write(`${code}: ${message}\n`);

import { parseArgs } from 'node:util';
import globalSetup from '../support/globalSetup.js';
import globalTeardown from '../support/globalTeardown.js';
import { startHarness, type Harness } from './harness.js';
import { describeCoverage, describeFindings } from './report.js';
import { Session } from './session.js';

// npm run fuzz -- --minutes N: what differential.test.ts does, for as long as that. Without --seed, by a new seed a session.

/** Documents of one seed: what is covered is forgotten with each session, so that none runs out of things to look for. */
const DOCUMENTS = 500;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string' },
  },
});

await globalSetup();
try {
  const harness = await startHarness();
  try {
    process.exitCode = (await fuzz(harness)) === 0 ? 0 : 1;
  } finally {
    await harness.close();
  }
} finally {
  await globalTeardown();
}

/** The number of differences found. */
async function fuzz(harness: Harness): Promise<number> {
  const end = Date.now() + Number(values.minutes) * 60_000;
  let found = 0;
  while (Date.now() < end) {
    const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
    const session = new Session(harness, seed);
    while (session.documents < DOCUMENTS && Date.now() < end) await session.runDocument();
    found += session.findings.length;
    const [summary = ''] = describeCoverage(session).split('\n');
    process.stdout.write(`CITEGRAPH_TEST_SEED=${seed}: ${summary}\n`);
    if (session.findings.length > 0) {
      process.stdout.write(`${await describeFindings(harness, session)}\n`);
    }
  }
  return found;
}

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CASES } from './cases.js';
import { startHarness, type Harness } from './harness.js';
import { describeCoverage, describeFindings } from './report.js';
import { Session } from './session.js';
import { taken, TAKES_ALL } from '../support/property.js';

const DOCUMENTS = taken(250);
/** Parts of the schema that a run may miss: the rarest of some 900 come up three times. */
const MOST_MISSED = 15;
/** What more than 50,000 citations have: tests/integration/citationsAmong.test.ts has it under a lower bound. */
const TOO_LARGE = /^CitationsAmongCut\./;
/** A bound for what hangs: some two minutes where nothing else runs. */
const LONGEST_RUN_MS = 900_000;
/** Share of requests over a limit of the server. */
const MOST_REFUSED = 0.05;

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

test.each(CASES)('$name', async (fixedCase) => {
  for (const request of fixedCase.requests(harness.pools)) {
    const { difference, refused } = await harness.check(request);
    expect({ request, difference, refused }).toEqual({ request, difference: null, refused: false });
  }
});

test(
  'the server answers random operations as graphql-js does over a model, in all their forms',
  async () => {
    const seed = Number(process.env.CITEGRAPH_TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));
    process.stderr.write(`CITEGRAPH_TEST_SEED=${seed}\n`);
    const session = new Session(harness, seed);
    while (session.documents < DOCUMENTS) await session.runDocument();
    process.stderr.write(`${describeCoverage(session)}\n`);
    if (session.findings.length > 0) throw new Error(await describeFindings(harness, session));
    expect(session.refused / session.requests).toBeLessThanOrEqual(MOST_REFUSED);
    const { counts } = session.coverage;
    const missed = [...counts].filter(([part, count]) => count === 0 && !TOO_LARGE.test(part));
    const isEnough = !TAKES_ALL || missed.length <= MOST_MISSED;
    expect({ missed, isEnough }).toMatchObject({ isEnough: true });
  },
  LONGEST_RUN_MS,
);

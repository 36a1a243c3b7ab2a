// npm run mutate:kept [-- --sample | NAME…] puts each kept fault into a copy of the tree, and runs the tests that have to
// notice. The last line is "<n> killed, <n> survived"; a patch that does not apply any more is an error.
import { rm } from 'node:fs/promises';
import { openDatabase } from '../../src/database/database.js';
import { privateNeo4jOptions } from '../support/privateNeo4j.js';
import { keptFaults, type KeptFault } from './keptFault.js';
import { runTests, type Finding } from './runTests.js';
import { ScratchTree } from './scratchTree.js';

interface TestDatabase {
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Faults to try: all, the sample, or those that are named. */
function chosen(args: readonly string[]): KeptFault[] {
  const all = keptFaults();
  if (args.includes('--sample')) return all.filter(({ isSample }) => isSample);
  const unknown = args.find((name) => !all.some((fault) => fault.name === name));
  if (unknown !== undefined) throw new Error(`There is no fault ${unknown} in tests/mutants/kept.`);
  return args.length === 0 ? all : all.filter(({ name }) => args.includes(name));
}

/** One Neo4j for all tests that need one: that of the environment, or a private one. */
async function startDatabase(faults: readonly KeptFault[]): Promise<TestDatabase> {
  const isNeeded = faults.some(({ tests }) =>
    tests.some((test) => !test.startsWith('tests/unit/')),
  );
  if (!isNeeded || process.env.CITEGRAPH_TEST_NEO4J_URI !== undefined) {
    return { environment: {}, stop: () => Promise.resolve() };
  }
  const options = privateNeo4jOptions();
  const database = await openDatabase({ ...options, heap: '1g', pageCache: '256m' });
  return {
    environment: {
      CITEGRAPH_TEST_NEO4J_URI: database.uri,
      CITEGRAPH_TEST_NEO4J_USERNAME: database.username,
      CITEGRAPH_TEST_NEO4J_PASSWORD: database.password,
    },
    stop: async () => {
      await database.stop();
      await rm(options.folder, { recursive: true, force: true });
    },
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const VERDICT_TEXTS = {
  killed: 'killed',
  green: 'SURVIVED',
  broken: 'SURVIVED: the tests do not load',
  missing: 'SURVIVED: there is no such test yet',
  unsound: 'SURVIVED: the tests are red without it, too',
} as const;

/** Whether tests are green in the tree as it is. What is red anyway kills nothing. */
class SoundTests {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly run: (test: string) => Promise<Finding>) {}

  async has(test: string): Promise<boolean> {
    const known = this.known.get(test) ?? (await this.run(test)).verdict === 'green';
    this.known.set(test, known);
    return known;
  }
}

const faults = chosen(process.argv.slice(2));
const tree = new ScratchTree();
let killed = 0;
try {
  const database = await startDatabase(faults);
  const run = (tests: readonly string[]) => runTests(tree.folder, tests, database.environment);
  const sound = new SoundTests((test) => run([test]));
  try {
    for (const fault of faults) {
      const startedAt = performance.now();
      const { verdict, test = '' } = await tree.withFault(fault, () => run(fault.tests));
      const seconds = Math.round((performance.now() - startedAt) / 1_000);
      const isKilled = verdict === 'red' && (await sound.has(test));
      if (isKilled) killed += 1;
      const text =
        verdict !== 'red' ? VERDICT_TEXTS[verdict] : VERDICT_TEXTS[isKilled ? 'killed' : 'unsound'];
      print(`${fault.name}: ${text} (${seconds} s) ${fault.slip}`);
    }
  } finally {
    await database.stop();
  }
} finally {
  tree.remove();
}
print(`${killed} killed, ${faults.length - killed} survived`);
if (killed < faults.length) process.exitCode = 1;

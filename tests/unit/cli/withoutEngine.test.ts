import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../../src/database/run.js';
import { runCommand } from '../../support/command.js';

/** Less than the 60 s that a short command may take, in which a timer left behind would keep the process. */
const BOUND_MS = 50_000;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-engine-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('where there is neither Java nor Docker', () => {
  test(
    'the server says what to install, and ends',
    async () => {
      const { exitCode, output, errors } = await runCommand(['start'], {
        PATH: '',
        XDG_CACHE_HOME: folder,
        CITEGRAPH_DATA: path.join(folder, 'data'),
      });
      expect(errors).toContain('there is no Java on the PATH');
      expect(errors).toContain('the docker command is not on the PATH');
      expect(errors).toContain('Install Java 17 or later and Maven, start a Docker engine');
      expect(output + errors).not.toMatch(/^ +at /m);
      expect(exitCode).toBe(1);
    },
    BOUND_MS,
  );
});

describe('a short command', () => {
  test('that does not exist leaves no timer, which would keep the process alive', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout');
    const before = timers().length;
    expect(await run(path.join(folder, 'nothing'), [])).toMatchObject({ found: false });
    expect(timers()).toHaveLength(before);
  });

  test('is killed after its time, whatever it does with signals', async () => {
    const deaf = "process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000)";
    const answer = await run(process.execPath, ['-e', deaf], { timeoutMs: 1 });
    expect(answer).toMatchObject({ exitCode: undefined, found: true });
  });
});

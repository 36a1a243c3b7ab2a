import { afterEach, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { OtlpReceiver, type Behaviour } from '../../support/otlpReceiver.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Longer than any test may take: a process that waits for its collector does not end in time. */
const FOREVER_MS = '3600000';
const PROGRAM = `
  import { startTracing } from './src/server/tracing/otel/startTracing.ts';
  const quiet = { info: () => undefined, warn: () => undefined };
  const tracing = startTracing({ protocol: 'http/json' }, quiet);
  const about = { id: 'r', method: 'GET', httpVersion: '1.1', route: '/x', headers: {} };
  const end = () => tracing.begin(about).end({ status: 200, key: undefined, errors: [] });
  for (let n = 0; n < 3; n += 1) {
    end();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await tracing.stop();
  console.log('stopped');
`;

let receiver: OtlpReceiver;
afterEach(() => receiver.close());

test.each<[string, Behaviour, string]>([
  ['hangs', 'hangs', '1'],
  ['hangs when all is sent at the end', 'hangs', '60000'],
  ['asks to come again in an hour', { status: 503, retryAfter: '3000' }, '1'],
  ['is busy', { status: 503 }, '1'],
])(
  'a process ends when its server has stopped, also when its collector %s',
  async (_what, how, delay) => {
    receiver = new OtlpReceiver(how);
    const env = {
      ...process.env,
      OTEL_EXPORTER_OTLP_ENDPOINT: await receiver.listen(),
      OTEL_EXPORTER_OTLP_TIMEOUT: FOREVER_MS,
      OTEL_BSP_EXPORT_TIMEOUT: FOREVER_MS,
      OTEL_BSP_SCHEDULE_DELAY: delay,
    };
    const flags = [
      '--import',
      './scripts/typescript.mjs',
      '--input-type=module',
      '--eval',
      PROGRAM,
    ];
    const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: ROOT, env });
    expect(stdout).toBe('stopped\n');
    expect(receiver.requests.length).toBeGreaterThan(0);
  },
);

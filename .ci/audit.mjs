// node .ci/audit.mjs: asks the registry for advisories on what an installed package consists of. Fails for a grave one; where the
// registry does not answer, it says so and fails nothing, because that says nothing about the change.
import { spawnSync } from 'node:child_process';

const GRAVE = ['high', 'critical'];
const WITHIN_MS = 60_000;

const { stdout } = spawnSync('npm', ['audit', '--omit', 'dev', '--json'], {
  encoding: 'utf8',
  timeout: WITHIN_MS,
  maxBuffer: 1024 ** 3,
  stdio: ['ignore', 'pipe', 'ignore'],
});
const { vulnerabilities } = parsed(stdout ?? '');
if (vulnerabilities === undefined) {
  process.stdout.write('Advisories: not checked, because the registry does not answer.\n');
} else {
  const found = Object.values(vulnerabilities).map(({ name, severity, range, via }) => [
    severity,
    `${severity}: ${name} ${range}: ${via.map((one) => one.title ?? one).join('; ')}`,
  ]);
  for (const [, line] of found) process.stdout.write(`${line}\n`);
  const grave = found.filter(([severity]) => GRAVE.includes(severity)).length;
  process.stdout.write(`Advisories: ${found.length}, ${grave} of them high or critical.\n`);
  process.exitCode = grave > 0 ? 1 : 0;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

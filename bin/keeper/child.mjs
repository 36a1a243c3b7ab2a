import { spawn } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

const GRACE_MS = 20_000;

/**
 * Runs the command once: its output is appended to the log, and its process id is in the pid file while it
 * runs. `ended` resolves with `{ code, signal, error }`; `stop` asks it to end, and after 20 s forces it.
 */
export function startChild({ command, args, logFile, pidFile }) {
  const log = openSync(logFile, 'a', 0o600);
  const outputFrom = fstatSync(log).size;
  const child = spawn(command, args, { stdio: ['ignore', log, log] });
  closeSync(log);
  // At once: a process that is not recorded would outlive a keeper that is killed.
  if (child.pid !== undefined) writeFileSync(pidFile, `${child.pid}\n`, { mode: 0o600 });
  const ended = endOf(child).then((end) => {
    if (child.pid !== undefined) forget(pidFile, child.pid);
    const { error } = end;
    if (error) appendFileSync(logFile, `${command} could not be started: ${error.message}\n`);
    return end;
  });
  return { ended, outputFrom, stop: () => stop(child, ended) };
}

function endOf(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, signal: null, error }));
    child.once('exit', (code, signal) => resolve({ code, signal, error: null }));
  });
}

async function stop(child, ended) {
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await ended;
  clearTimeout(force);
}

/** Another keeper may have recorded its own process by now. */
function forget(pidFile, pid) {
  try {
    if (readFileSync(pidFile, 'utf8').trim() === String(pid)) rmSync(pidFile, { force: true });
  } catch {
    // There is no such file: nothing to forget.
  }
}

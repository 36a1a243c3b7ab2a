// Keeps one Neo4j: node neo4j-keeper.mjs LOG_FILE PID_FILE COMMAND [ARGUMENT…]
//
// The server that started it holds the other end of standard input. However that server ends, even
// by SIGKILL, the pipe closes and Neo4j is shut down cleanly. It is plain JavaScript, so that it
// runs the same from a build and from the sources.
import { spawn } from 'node:child_process';
import { openSync, rmSync, writeFileSync, writeSync } from 'node:fs';

const GRACE_MS = 20_000;

const [logFile, pidFile, command, ...args] = process.argv.slice(2);
const log = openSync(logFile, 'a', 0o600);
const child = spawn(command, args, { stdio: ['ignore', log, log] });
let stopping = false;

child.on('spawn', () => writeFileSync(pidFile, `${child.pid}\n`, { mode: 0o600 }));
child.on('error', (error) => {
  writeSync(log, `${command} could not be started: ${error.message}\n`);
  process.exit(127);
});
child.on('exit', (code, signal) => {
  rmSync(pidFile, { force: true });
  if (!stopping) writeSync(log, `Neo4j exited unexpectedly: ${signal ?? `exit code ${code}`}\n`);
  process.exit(code ?? 1);
});

function stop() {
  if (stopping) return;
  stopping = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
for (const event of ['end', 'close', 'error']) process.stdin.on(event, stop);
process.stdin.resume();

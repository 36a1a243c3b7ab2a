// Keeps one Neo4j, or one run of its offline importer, for as long as a process uses it.
//
// The process that starts it holds the other end of file descriptor 3, and sends there, as one line of JSON,
// what to run. Further processes take leases on a port of the loopback interface. However a process ends, even
// by SIGKILL, its lease closes; with the last one, Neo4j is shut down cleanly. docs/database.md has the whole
// story. It is plain JavaScript, so that it runs the same from a build and from the sources.
import { Socket } from 'node:net';
import { Leases } from './keeper/leases.mjs';
import { readMessages } from './keeper/lines.mjs';
import { Supervisor } from './keeper/supervisor.mjs';

let supervisor = null;
/** The process that starts this keeper is its first user. */
const first = { role: null, pid: process.ppid };
const starter = new Socket({ fd: 3, allowHalfOpen: true });
const leases = new Leases({
  key: null,
  onRequest: (message) => supervisor?.restart(message),
  onEnd: () => void stop(),
});
leases.add(starter, first);
readMessages(starter, (message) => {
  if (supervisor === null) void keep(message);
  else supervisor.restart(message);
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => void stop());
// Whatever fails here, a folder that was deleted for example, Neo4j must not be left alone.
process.on('uncaughtException', () => void stop());

async function keep({ key, role, ...spec }) {
  supervisor = new Supervisor(spec, (state) => leases.tell({ ...state, leasePort }));
  leases.key = key;
  first.role = role;
  const leasePort = key === null ? null : await leases.listen();
  await supervisor.supervise();
  process.exit();
}

async function stop() {
  leases.close();
  await supervisor?.stop();
  process.exit();
}

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { connect } from 'node:net';
import { constants } from 'node:os';

const LINES_SHOWN = 12;
/** Neo4j's last words fit in it. */
const MOST_BYTES = 256 * 1024;

/** What was appended to a log since `from`: at most its last 256 KiB. */
export function outputSince(logFile, from) {
  const log = openSync(logFile, 'r');
  try {
    const { size } = fstatSync(log);
    const start = Math.max(from, size - MOST_BYTES);
    const buffer = Buffer.alloc(Math.max(0, size - start));
    return buffer.toString('utf8', 0, readSync(log, buffer, 0, buffer.length, start));
  } finally {
    closeSync(log);
  }
}

/** The last lines of an output, indented. */
export function lastLines(output) {
  const text = output.trimEnd();
  const lines = text === '' ? ['(empty)'] : text.split('\n').slice(-LINES_SHOWN);
  return lines.map((line) => `  ${line}`).join('\n');
}

/** Why a process ended, from its exit code or signal and what it had printed. */
export function describeEnd({ code, signal }, output) {
  // By convention a program that ran another one, as docker does, reports its signal n as 128 + n.
  const name = signal ?? signalOf(code - 128);
  const end = name === undefined ? `exit code ${code}` : `killed by ${name}`;
  if (/OutOfMemoryError/.test(output)) {
    return `out of heap memory, ${end}; raise CITEGRAPH_NEO4J_HEAP`;
  }
  if (name === 'SIGKILL') {
    return `${end}, which the system sends when memory is short`;
  }
  return end;
}

function signalOf(number) {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
}

/** Whether Neo4j has reported its start, and accepts connections: another process may be what accepts on its port. */
export async function answers(output, port) {
  return /\bStarted\.\s*$/m.test(output) && (await accepts(port));
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1_000 });
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => finish(true));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
  });
}

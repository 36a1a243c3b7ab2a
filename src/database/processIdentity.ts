import { readFile } from 'node:fs/promises';
import { run } from './run.js';

/**
 * The start time of a process, in the unit of the system; undefined when there is no such process, or only
 * its zombie. Together with the process id, it distinguishes a process from a later one with the same id.
 */
export async function processStart(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return psColumn(pid, 'lstart');
  const stat = await procFile(pid, 'stat');
  // The second field is the command in parentheses, and may itself hold blanks and parentheses.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields ?? [];
  return state === 'Z' || state === 'X' ? undefined : fields?.[19];
}

/** The command line of a process; undefined when there is no such process. */
export async function commandLine(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return psColumn(pid, 'args');
  const text = await procFile(pid, 'cmdline');
  return text === undefined || text === '' ? undefined : text.replaceAll('\0', ' ');
}

async function procFile(pid: number, name: string): Promise<string | undefined> {
  try {
    return await readFile(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // ENOENT, or ESRCH when it ends between open and read: gone either way.
    return undefined;
  }
}

async function psColumn(pid: number, column: string): Promise<string | undefined> {
  const answer = await run('ps', ['-o', `${column}=`, '-p', String(pid)]);
  const text = answer.output.trim();
  return answer.exitCode === 0 && text !== '' ? text : undefined;
}

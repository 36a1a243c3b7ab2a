import { visible } from '../visible.js';

/** What these errors of the file system mean, and what to do. */
const PROBLEMS: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', 'free some space and run the command again'],
  EDQUOT: ['the disk quota is used up', 'free some space and run the command again'],
  EROFS: ['the file system is read-only', 'choose another place, or mount it writable'],
  EACCES: ['this user has no permission', 'give it to this user, or choose another place'],
  EPERM: [
    'the system does not permit it',
    'give this user the permission, or choose another place',
  ],
  EISDIR: ['a folder is in the place of a file', 'move it away'],
  EEXIST: ['a file is in the place of a folder', 'move it away, or choose another place'],
  ENOTDIR: ['a part of the path is not a folder', 'choose another place'],
  ENOENT: ['it does not exist and cannot be created', 'choose another place'],
  EIO: ['the disk reports an error', 'check the disk'],
  EMFILE: ['this process has too many open files', 'raise its limit (ulimit -n)'],
};

/** The place at which the file system failed, if an error tells it. */
export function placeOf(error: unknown): string | null {
  return error instanceof Error && 'path' in error && typeof error.path === 'string'
    ? error.path
    : null;
}

/**
 * One line on an error of the file system: the place, what is wrong and what to do; `place` is for errors that
 * do not tell their own. Null for any other error.
 */
export function describeFileProblem(error: unknown, place?: string): string | null {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return null;
  const code = String(error.code);
  const found = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined;
  if (found === undefined) return null;
  const [problem, remedy] = found;
  const where = placeOf(error) ?? place;
  return `${where === undefined ? '' : `${visible(where)}: `}${problem} (${code}): ${remedy}.`;
}

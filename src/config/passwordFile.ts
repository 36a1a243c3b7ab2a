import { readFileSync, statSync } from 'node:fs';
import type { Mistake, Variables } from './mistake.js';

/** No password is longer; what is larger is some other file. */
const MOST_BYTES = 4_096;

/**
 * The variables with NEO4J_PASSWORD from the file that NEO4J_PASSWORD_FILE names, as Docker and Kubernetes mount
 * secrets, and the mistakes in that.
 */
export function withPasswordOfFile(variables: Variables): {
  readonly variables: Variables;
  readonly mistakes: readonly Mistake[];
} {
  const { NEO4J_PASSWORD_FILE: file, NEO4J_PASSWORD: password } = variables;
  if (file === undefined) return { variables, mistakes: [] };
  const read = password === undefined ? readPassword(file) : { expected: ONLY_ONE };
  return 'expected' in read
    ? { variables, mistakes: [{ name: 'NEO4J_PASSWORD_FILE', ...read }] }
    : { variables: { ...variables, NEO4J_PASSWORD: read.password }, mistakes: [] };
}

const ONLY_ONE = 'nothing, because NEO4J_PASSWORD is set, too: set only one of them';

/** The password, or what was expected of the file. */
function readPassword(file: string): { password: string } | { expected: string } {
  try {
    // Before it is opened: a pipe would be waited for, and a device has no end.
    const stat = statSync(file);
    if (!stat.isFile()) return { expected: 'a regular file that holds the password' };
    if (stat.size > MOST_BYTES) {
      return { expected: `a file of at most ${MOST_BYTES} bytes, which holds only the password` };
    }
    return passwordIn(readFileSync(file, 'utf8'));
  } catch (error) {
    return { expected: `a file that can be read (${reasonOf(error)})` };
  }
}

/** One line break at the end, which editors and `echo` leave, is not part of the password. */
function passwordIn(text: string): { password: string } | { expected: string } {
  const password = text.replace(/\r?\n$/, '');
  if (password === '') return { expected: 'a file that holds the password; it is empty' };
  return /[\r\n]/.test(password)
    ? { expected: 'a file that holds the password on its only line' }
    : { password };
}

/** What Node says without the path, which the message names already. */
function reasonOf(error: unknown): string {
  return String(error).replace(/^\w*Error: |, \w+ '.*$/g, '');
}

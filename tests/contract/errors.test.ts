import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { ERROR_STATUS } from '../../src/errors.js';

const ROOT = new URL('../../', import.meta.url);
/** Codes that only commands report, by their exit and their message. */
const OF_COMMANDS = ['BAD_CONFIGURATION', 'DATABASE_START_FAILED', 'WORKERS_FAILED'];

describe('codes of errors', () => {
  test('docs/http.md lists exactly the codes that there are, each with its status', () => {
    const page = readFileSync(new URL('docs/http.md', ROOT), 'utf8');
    const rows = [...page.matchAll(/^\| `([A-Z_]+)` +\| (\d{3}) +\|/gm)];
    const listed = rows.map(([, code = '', status]) => [code, Number(status)]);
    expect(Object.fromEntries(listed)).toEqual(ERROR_STATUS);
    expect(listed).toHaveLength(Object.keys(ERROR_STATUS).length);
  });

  test('every code that a class of errors has is declared', () => {
    const files = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' });
    const named = files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(`src/${file}`, ROOT), 'utf8'))
      .flatMap((text) => [...text.matchAll(/readonly code = '([A-Z_]+)'/g)])
      .map(([, code = '']) => code);
    expect(named).toContain('BAD_USER_INPUT');
    const declared = [...Object.keys(ERROR_STATUS), ...OF_COMMANDS];
    expect(named.filter((code) => !declared.includes(code))).toEqual([]);
  });
});

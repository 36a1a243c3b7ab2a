import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './buildSchema.js';

const FILE = new URL('../../schema/schema.graphql', import.meta.url);
const HEADER = '# Printed from the code by `npm run schema`; never edited by hand.\n\n';

/** The schema as the file holds it: sorted, so that moving code changes nothing. */
function printed(): string {
  return `${HEADER}${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
}

function check(): void {
  const expected = printed().split('\n');
  const found = readFileSync(FILE, 'utf8').split('\n');
  const at = expected.findIndex((line, index) => line !== found[index]);
  if (at === -1 && expected.length === found.length) return;
  const line = at === -1 ? expected.length : at;
  console.error(
    `schema/schema.graphql differs from the code, first in line ${line + 1}:\n` +
      `  file: ${found[line] ?? '(end)'}\n  code: ${expected[line] ?? '(end)'}\n` +
      'Run `npm run schema`, and review the change as a change of the public API.',
  );
  process.exitCode = 1;
}

if (process.argv.includes('--check')) check();
else writeFileSync(FILE, printed());

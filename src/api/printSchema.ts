import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { nativeJsonSchema } from '../import/native/jsonSchema.js';
import { buildSchema } from './buildSchema.js';

const HEADER = '# Printed from the code by `npm run schema`; never edited by hand.\n\n';

/** The files printed to `schema/`, by name. */
const PRINTED: Readonly<Record<string, () => string>> = {
  // Sorted, so that moving code changes nothing.
  'schema.graphql': () => `${HEADER}${printSchema(lexicographicSortSchema(buildSchema()))}\n`,
  'native.schema.json': nativeJsonSchema,
};

function fileOf(name: string): URL {
  return new URL(`../../schema/${name}`, import.meta.url);
}

function check(name: string, text: string): void {
  const expected = text.split('\n');
  const found = readFileSync(fileOf(name), 'utf8').split('\n');
  const at = expected.findIndex((line, index) => line !== found[index]);
  if (at === -1 && expected.length === found.length) return;
  const line = at === -1 ? expected.length : at;
  console.error(
    `schema/${name} differs from the code, first in line ${line + 1}:\n` +
      `  file: ${found[line] ?? '(end)'}\n  code: ${expected[line] ?? '(end)'}\n` +
      'Run `npm run schema`, and review the change as a change of the public contract.',
  );
  process.exitCode = 1;
}

for (const [name, print] of Object.entries(PRINTED)) {
  if (process.argv.includes('--check')) check(name, print());
  else writeFileSync(fileOf(name), print());
}

// Formats every file in cypher/. With --check it changes nothing, lists the files that are not formatted,
// and fails when there are any.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatQuery } from '@neo4j-cypher/language-support';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const unformatted = readdirSync(path.join(root, 'cypher'), { recursive: true })
  .filter((name) => name.endsWith('.cypher'))
  .map((name) => path.join('cypher', name))
  .sort()
  .filter((name) => !isFormatted(path.join(root, name)));

for (const name of unformatted) console.log(check ? `${name} is not formatted` : name);
if (check && unformatted.length > 0) {
  console.error('Run `npm run format`.');
  process.exitCode = 1;
}

/** Whether the file is formatted; without --check, it is so afterwards. */
function isFormatted(file) {
  const text = readFileSync(file, 'utf8');
  const formatted = `${formatQuery(text).formattedQuery.trimEnd()}\n`;
  if (formatted === text) return true;
  if (!check) writeFileSync(file, formatted);
  return false;
}

// npm run sources writes docs/sources.md; a test compares the two.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { PathRow } from '../src/import/json/pathTable.js';
import { SOURCE_TABLES, type SourceTable } from '../src/import/sourceTables.js';

export const SOURCES_PAGE = fileURLToPath(new URL('../docs/sources.md', import.meta.url));

const BEGINNING = `# Sources and corpora

\`citegraph import FILE\` recognises the files of these sources, and needs no option for them; \`--format\` names one for a
file that is taken for something else. Records of files that name no version have the one of \`--record-version\`, or none.
Corpora state citations, and nothing about papers. What is broken in a record is left out and counted, as long as its
identifiers are not. [vocabularies.md](vocabularies.md) tells what labels are mapped to.

The tables list every field, and what becomes of it. This page is generated (\`npm run sources\`) from
\`src/import/sourceTables.ts\`.
`;

/** The page on sources, as Markdown in the layout of this project. */
export function sourcesPage(): Promise<string> {
  const text = [BEGINNING, ...SOURCE_TABLES.map(sectionOf)].join('\n');
  return format(text, { parser: 'markdown', printWidth: 100, proseWrap: 'preserve' });
}

function sectionOf({ format: name, title, files, table }: SourceTable): string {
  return [
    `## ${title}\n`,
    `\`--format ${name}\`. ${files}\n`,
    '| field | taken | left out, because |',
    '| --- | --- | --- |',
    ...table.map(rowOf),
    '',
  ].join('\n');
}

function rowOf({ paths, taken = '', leftOut = '' }: PathRow): string {
  return `| ${paths.map((path) => `\`${path}\``).join(', ')} | ${taken} | ${leftOut} |`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SOURCES_PAGE, await sourcesPage());
}

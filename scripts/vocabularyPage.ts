// npm run vocabularies writes docs/vocabularies.md; a test compares the two.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { must } from '../src/must.js';
import { groupBy } from '../src/groupBy.js';
import { VOCABULARIES } from '../src/vocabulary/vocabularies.js';
import {
  polaritiesOf,
  rolesOf,
  type Vocabulary,
  type VocabularyLabel,
} from '../src/vocabulary/vocabulary.js';

export const VOCABULARY_PAGE = fileURLToPath(new URL('../docs/vocabularies.md', import.meta.url));

const BEGINNING = `# Vocabularies

Imports map the labels of other vocabularies to [roles and polarities](native-format.md), and store label and vocabulary
beside them. A label is mapped only where its own definition says so. The API lists all of this too:

\`\`\`graphql
{
  vocabularies {
    name
    polarityConstruct
    labels {
      label
      role
      polarity
      reason
    }
  }
}
\`\`\`

An empty cell is \`UNCLASSIFIED\`: the label tells nothing of it. Case is ignored. A label that is not listed is stored as
received, \`UNCLASSIFIED\`, and counted in the report of the import. A vocabulary can express the roles and polarities of
its table, and no others: that its citations have none of the others means nothing. So every number of citations with a role
or a polarity has a [base](citation-profile.md#what-could-have-been-said): how many have a label that could say so. Labels such as "unsure"
decide on nothing, and are in no base. The polarity of a vocabulary is about
evidence (\`EVIDENCE\`), sides that are taken (\`STANCE\`) or feelings (\`SENTIMENT\`), which do not add up: sentiment is shown among the claims, and counts for no side, whatever a record
states beside it.

This page is generated (\`npm run vocabularies\`) from \`src/vocabulary/tables\`.
`;

/** The page on vocabularies, as Markdown in the layout of this project. */
export function vocabularyPage(): Promise<string> {
  const text = [BEGINNING, ...VOCABULARIES.map(sectionOf)].join('\n');
  return format(text, { parser: 'markdown', printWidth: 100, proseWrap: 'preserve' });
}

function sectionOf(vocabulary: Vocabulary): string {
  const { name, title, source, note, polarityConstruct: construct, labels } = vocabulary;
  const rows = [...groupBy(labels, meaningOf).values()].map(rowOf);
  const roles = codes(rolesOf(vocabulary));
  const polarities = codes(polaritiesOf(vocabulary));
  return [
    `## ${name}\n`,
    `${title}: ${source.startsWith('http') ? `<${source}>` : source}. ${note}\n`,
    `Roles: ${roles || 'none'}. Polarities: ${polarities || 'none'}${construct === null ? '' : ` (${construct})`}.\n`,
    '| labels | role | polarity | reason |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function meaningOf({ role, polarity, reason, inverseOf }: VocabularyLabel): string {
  return JSON.stringify([role, polarity, inverseOf === null ? reason : 'inverse']);
}

function rowOf(group: readonly VocabularyLabel[]): string {
  const { role, polarity, reason, inverseOf } = must(group[0], 'a label');
  const why = inverseOf === null ? reason : 'Said by the cited work: the citation is turned round.';
  const cells = [codes(group.map(({ label }) => label)), known(role), known(polarity), why];
  return `| ${cells.join(' | ')} |`;
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function known(name: string): string {
  return name === 'UNCLASSIFIED' ? '' : `\`${name}\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(VOCABULARY_PAGE, await vocabularyPage());
}

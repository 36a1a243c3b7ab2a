/** What the help of a command shows below its options. */
export interface CommandHelp {
  /** Command lines; a test parses each. */
  readonly examples: readonly string[];
  /** The page of `docs/` that explains the command. */
  readonly page: string;
}

/** By command; the program, and a command that only has others, shows the first example of each of these. */
export const COMMAND_HELP: Readonly<Record<string, CommandHelp>> = {
  start: {
    examples: [
      'citegraph start',
      'citegraph start --port 8080 --host 0.0.0.0',
      'citegraph start --workers 2',
    ],
    page: 'configuration.md',
  },
  fetch: {
    examples: [
      'citegraph fetch doi:10.1145/3442188.3445922 --mailto you@example.org',
      'citegraph fetch arxiv:1706.03762 --from semantic-scholar --citers 500 --references',
    ],
    page: 'fetch.md',
  },
  'import file': {
    examples: [
      'citegraph import file works.jsonl.gz citations.csv snapshot.zip folder/',
      'citegraph import file pairs.csv --columns citing,cited --scheme pmid',
      'citegraph import file --format native - < graph.jsonl',
    ],
    page: 'importing.md',
  },
  'import native': {
    examples: [
      'citegraph import native graph.jsonl.gz',
      'citegraph import native --dry-run --json - < graph.jsonl',
    ],
    page: 'native-format.md',
  },
  'import crossref': {
    examples: [
      "citegraph import crossref 'dump/0.json.gz' works.jsonl",
      'citegraph import crossref --report report.json --rejects rejects.jsonl works.jsonl',
    ],
    page: 'importing.md',
  },
  'import openalex': {
    examples: [
      'citegraph import openalex works.jsonl.gz',
      "citegraph import openalex 'updated_date=2026-11-01/part_0000.gz' deleted_ids.csv",
    ],
    page: 'importing.md',
  },
  'import semantic-scholar': {
    examples: [
      'citegraph import semantic-scholar --paper doi:10.1145/3442188.3445922 citations.json',
      'citegraph import semantic-scholar --record-version 2026-11-18 papers.gz citations.gz',
    ],
    page: 'importing.md',
  },
  'import csv': {
    examples: [
      'citegraph import csv --papers papers.csv --citations citations.csv --source mine',
      'citegraph import csv --citations pairs.tsv --map citing=from cited=to --vocabulary scite',
    ],
    page: 'importing.md',
  },
  'import rejects': {
    examples: ['citegraph import rejects rejects.jsonl'],
    page: 'importing.md',
  },
  load: {
    examples: [
      'citegraph load papers.jsonl.gz citations.jsonl.gz',
      'citegraph load --output for-neo4j graph.jsonl',
    ],
    page: 'importing.md',
  },
  verify: {
    examples: ['citegraph verify', 'citegraph verify --quiet --json > differences.json'],
    page: 'invariants.md',
  },
  export: {
    examples: [
      'citegraph export graph.jsonl',
      'citegraph export --canonical | gzip > graph.jsonl.gz',
    ],
    page: 'native-format.md',
  },
  backup: {
    examples: ['citegraph backup graph.backup', 'citegraph backup --force --quiet graph.backup'],
    page: 'backup.md',
  },
  restore: { examples: ['citegraph restore graph.backup'], page: 'backup.md' },
  conflicts: {
    examples: ['citegraph conflicts', 'citegraph conflicts --json'],
    page: 'importing.md',
  },
  'identifier detach': {
    examples: ['citegraph identifier detach pmid:12345'],
    page: 'importing.md',
  },
  'source set': {
    examples: [
      "citegraph source set my-labels --evidence EXPERT --agent 'Two annotators' --licence CC0",
      'citegraph source set my-model --evidence MODEL --url https://example.org/model',
    ],
    page: 'evidence.md',
  },
  'source list': {
    examples: ['citegraph source list', 'citegraph source list --json'],
    page: 'evidence.md',
  },
  forget: {
    examples: [
      'citegraph forget --source crossref --dry-run',
      'citegraph forget --source crossref',
    ],
    page: 'importing.md',
  },
  'key create': {
    examples: [
      'citegraph key create --name notebook > key',
      "citegraph key create --name 'front end' --scopes read,metrics --cost-per-minute 6000",
    ],
    page: 'access.md',
  },
  'key list': { examples: ['citegraph key list', 'citegraph key list --json'], page: 'access.md' },
  'key rotate': { examples: ['citegraph key rotate 4f9a0c3be217'], page: 'access.md' },
  'key revoke': { examples: ['citegraph key revoke 4f9a0c3be217'], page: 'access.md' },
  completion: {
    examples: [
      'citegraph completion bash > ~/.citegraph-completion',
      'citegraph completion fish | source',
    ],
    page: 'commands.md',
  },
  generate: {
    examples: [
      'citegraph generate graph.jsonl',
      'citegraph generate --papers 1000 --citations 20000 --seed 7 | head -1',
    ],
    page: 'performance.md',
  },
};

import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { allQueries, type AnyQuery } from '../../scripts/allQueries.js';
import { createKey, rotateKey } from '../../src/access/keys.js';
import { citerCubeQueries } from '../../src/citation/citerCube.queries.js';
import { backupQueries } from '../../src/backup/backup.queries.js';
import type { Graph } from '../../src/graph/graph.js';
import { readQuery } from '../../src/graph/queryText.js';
import { BackupLease } from '../../src/ledger/backupLease.js';
import { SERVED_QUERIES } from '../../src/server/servedQueries.js';
import { detachIdentifier } from '../../src/upkeep/curation/detach.js';
import { applySchema } from '../../src/upkeep/graphModel.js';
import {
  connectTestGraph,
  sampleLines,
  testConnection,
  importLines,
  refillGraph,
} from '../support/testGraph.js';

const registry = [...(await allQueries()).values()].flatMap((queries) => Object.entries(queries));
const folders = [['read'], ['write']] as const;

const QUERY_TYPES = { read: ['r'], write: ['w', 'rw'] };
/** Operators that visit a whole label, a whole type or everything, whether or not an index is there. */
const FULL_SCAN = /^Partitioned\w*Scan$|AllNodesScan|NodeByLabels?Scan|RelationshipsScan|TypeScan/;
const SORT = /^(Partial)?(Sort|Top)\d*$/;

/** What no line of the sample makes the importer store: a count that a source reports, a title that lost, and so on. */
const RARE_FACTS = ['one', 'other'].map((source) => ({
  paper: {
    identifiers: ['doi:10.5555/rare', 'pmid:5555'],
    title: `Title by ${source}`,
    language: 'en',
    authors: [{ name: 'Somebody', orcid: '0000-0002-1825-0097' }],
    reportedCitationCount: 1,
    ...(source === 'one' && {
      retraction: { status: 'RETRACTED', date: '2020' },
      ...{ type: 'ARTICLE', field: 'Field', subfield: 'Subfield', topic: 'Topic' },
    }),
    ...(source === 'other' && { notices: [{ kind: 'CORRECTION' }] }),
    source,
    version: '1',
  },
}));

/** What takes back what was said: all of it must have been there once, also the mark of a paper that is being changed. */
const TAKEN_BACK = [
  { paper: { identifiers: ['pmid:5556'], source: 'one', version: '1', deleted: true } },
  {
    citation: {
      citing: 'pmid:5557',
      cited: 'pmid:5558',
      source: 'one',
      version: '1',
      ...{ role: 'METHOD', polarity: 'NEUTRAL', evidence: 'EXPERT', selfCitation: false },
      contexts: [],
    },
  },
];
/** Takes a citation back that a newer version of its record no longer has. */
const WITHOUT_CITATION = {
  citation: { citing: 'pmid:5557', cited: 'pmid:5559', source: 'one', version: '1', deleted: true },
};
const COMPLETED = {
  paper: {
    ...{ identifiers: ['pmid:5557'], source: 'one', version: '2', referencesComplete: true },
    // What the paper cites is judged again, which its mark says meanwhile.
    authors: [{ name: 'Somebody else', ids: ['s2:1'] }],
  },
};

describe.each(folders)('cypher/%s', (mode) => {
  test('holds a file for each entry of the registry, and no other', () => {
    const files = readdirSync(new URL(`../../cypher/${mode}/`, import.meta.url));
    const entries = registry.filter(([, query]) => query.mode === mode);
    expect(new Set(entries.map(([, { file }]) => `${file}.cypher`))).toEqual(
      new Set(files.map((file) => `${mode}/${file}`)),
    );
  });
});

describe.each(registry)('the query %s', (key, query) => {
  test('is named like its entry', () => {
    expect(query.name).toBe(key);
  });

  test('opens with a comment', () => {
    expect(readQuery(query.file)).toMatch(/^\/\/ \S/);
  });

  test('uses the declared parameters and no others', () => {
    expect(parametersIn(query.statement)).toEqual([...query.params].sort());
  });
});

describe('a server that warms up', () => {
  test('plans every query that reads, but for those of commands alone', async () => {
    const served = [...(await allQueries())]
      .filter(([room]) => !['backup', 'ledger', 'upkeep'].includes(room))
      .flatMap(([, queries]) => Object.values(queries))
      .filter(({ mode }) => mode === 'read')
      .map(({ name }) => name);
    expect(SERVED_QUERIES.map(({ name }) => name).sort()).toEqual(served.sort());
  });
});

/** What marks papers and sources for later: other authors of a paper with citers, and other evidence. */
const CHANGED = [
  {
    paper: {
      ...{ identifiers: ['arxiv:1803.04585'], source: 'curated' },
      authors: [{ name: 'Jane Doe', ids: ['s2:7'] }],
    },
  },
  {
    source: {
      ...{ name: 'sample', evidence: 'CROWD', agent: 'We', licence: 'CC0' },
      url: 'https://example.org/',
    },
  },
];

describe('as Neo4j plans it', () => {
  let driver: Driver;

  beforeAll(async () => {
    // Labels, types and properties that the database has never seen would give warnings of their own.
    const graph = await connectTestGraph();
    await refillGraph(graph, [...sampleLines(), ...RARE_FACTS, ...TAKEN_BACK]);
    await importLines(graph, [WITHOUT_CITATION, COMPLETED, ...CHANGED]);
    await detachIdentifier(graph, 'pmid:5555');
    await leaveTraceOfBackups(graph);
    const { key } = await createKey(graph, { name: 'a', scopes: ['read'], costPerMinute: 1 });
    await rotateKey(graph, key.id);
    await graph.close();
    const { uri, username, password } = testConnection();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  });
  afterAll(() => driver.close());

  describe.each(registry)('the query %s', (_key, query) => {
    let explained: Explained;
    beforeAll(async () => {
      explained = await explain(driver, query);
    });

    test('returns the declared columns', () => {
      expect(explained.columns.sort()).toEqual([...query.columns].sort());
    });

    test('reads or writes as its folder says', () => {
      expect(QUERY_TYPES[query.mode]).toContain(explained.queryType);
    });

    test('gives no cause for a warning', () => {
      expect(explained.notifications).toEqual([]);
    });

    test('scans no whole label or type, unless its entry says why', () => {
      const scans = explained.operators.filter((operator) => FULL_SCAN.test(operator));
      if (query.allowsScan === undefined) expect(scans).toEqual([]);
      else expect(scans).not.toEqual([]);
    });

    if (query.name in citerCubeQueries) {
      test('reads no citation', () => {
        expect(explained.operators).toContain('NodeUniqueIndexSeek');
        expect(explained.operators.filter((name) => /Expand|Relationship/.test(name))).toEqual([]);
      });
    }

    if (query.paging === true) {
      test('reads its page from an index in order, and does not sort', () => {
        expect(explained.operators.filter((operator) => SORT.test(operator))).toEqual([]);
      });
    }
  });
});

/** Properties of the model's node that are there only while a backup is taken or restored. */
async function leaveTraceOfBackups(graph: Graph): Promise<void> {
  await applySchema(graph);
  await (await BackupLease.take(graph)).release();
  await graph.write((transaction) =>
    transaction.run(backupQueries.beginRestore, { restoring: 'none' }),
  );
  await graph.write((transaction) => transaction.run(backupQueries.endRestore, {}));
}

interface Explained {
  readonly columns: string[];
  readonly queryType: string;
  readonly notifications: string[];
  readonly operators: string[];
}

async function explain(driver: Driver, query: AnyQuery): Promise<Explained> {
  const session = driver.session();
  try {
    const p = placeholders(query.params);
    const pending = session.run(`EXPLAIN ${query.statement}`, { p });
    const columns = await pending.keys();
    const summary = await pending.summary();
    if (summary.plan === false) throw new Error(`Neo4j gave no plan for ${query.name}`);
    return {
      ...{ columns: [...columns], queryType: summary.queryType },
      notifications: summary.notifications.map(
        ({ code, description }) => `${code}: ${description}`,
      ),
      operators: operatorsOf(summary.plan),
    };
  } finally {
    await session.close();
  }
}

/** Planning reads no values, but wants each parameter to be there and, after LIMIT, to be an integer. */
function placeholders(params: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    params.map((name) => [name, name === 'limit' ? neo4j.int(1) : null] as const),
  );
}

/** The members of the one parameter `$p`, once each and sorted. */
function parametersIn(statement: string): string[] {
  expect(statement.match(/\$(?!p\.)\w+/g)).toBeNull();
  return [...new Set([...statement.matchAll(/\$p\.(\w+)/g)].map(([, name = '']) => name))].sort();
}

/** All operators of a plan, without the name of the database that Neo4j appends to them. */
function operatorsOf(plan: Plan): string[] {
  const [operator = ''] = plan.operatorType.split('@');
  return [operator, ...plan.children.flatMap(operatorsOf)];
}

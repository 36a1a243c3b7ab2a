import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import {
  LABELS,
  STORED_PROPERTIES,
  type Watched,
} from '../../src/upkeep/verify/storedProperties.js';
import { connectRaw, type RawNeo4j } from '../support/rawNeo4j.js';
import { makeRichGraph } from '../support/richGraph.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
} from '../support/testGraph.js';

const MODEL = readFileSync(new URL('../../docs/graph-model.md', import.meta.url), 'utf8');
/** Sections of the document, and what has the properties in their table. */
const TABLES = {
  Identifiers: 'Identifier',
  Papers: 'Paper',
  Citations: 'CITES',
  Sources: 'Source',
} as const;
type Owner = keyof typeof STORED_PROPERTIES;

/** Stored only while papers merge, or headlines are derived again; `verify` finds those by themselves. */
const TEMPORARY = ['mergingInto', 'rederivedUpTo'];
/** Without it, nothing tells that there ever was one. */
const CAN_BE_LOST = ['Paper.identityRevision'];
/** Of these any value of the right form could be true. */
const OF_A_FORM: Record<string, unknown> = {
  'Identifier.detached': 'yesterday',
  'Paper.id': 'paper-1',
  'Paper.identityRevision': -1,
  'Paper.representativesRefreshedAt': 'yesterday',
};

const STORED = Object.entries(STORED_PROPERTIES).flatMap(([owner, properties]) =>
  Object.entries<Watched>(properties).map(
    ([property, watched]) => [owner as Owner, property, watched] as const,
  ),
);
const CORRUPTED = STORED.filter(([, property]) => !TEMPORARY.includes(property));

describe('the stored properties', () => {
  test.each(Object.entries(TABLES))('are those of the document: %s', (section, owner) => {
    expect(propertiesInTable(section).sort()).toEqual(Object.keys(STORED_PROPERTIES[owner]).sort());
  });

  test('are on nodes whose labels the document names', () => {
    expect(LABELS.filter((label) => !new RegExp(`[\`:]${label}\\b`).test(MODEL))).toEqual([]);
  });
});

describe('in a graph that has every one of them', () => {
  let graph: Graph;
  let raw: RawNeo4j;
  let exported: string[];
  beforeAll(async () => {
    graph = await connectTestGraph();
    raw = connectRaw();
    await makeRichGraph(graph);
    exported = await canonicalExport(graph);
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await raw.close();
    await graph.close();
  });

  test('verify finds nothing', async () => {
    expect(await allDifferences(graph)).toEqual([]);
    expect(exported.length).toBeGreaterThan(35);
  });

  test('Neo4j stores what the list says, and nothing else', async () => {
    const found = await raw.run(
      `MATCH (node) WHERE NOT node:CitegraphSchema UNWIND keys(node) AS key
       RETURN DISTINCT head([l IN labels(node) WHERE l IN ['Paper', 'Identifier', 'Source']]) + '.' + key AS name
       UNION MATCH ()-[link]->() UNWIND keys(link) AS key RETURN DISTINCT type(link) + '.' + key AS name`,
    );
    expect(found.map(({ name }) => name as string).sort()).toEqual(
      CORRUPTED.map(([owner, property]) => `${owner}.${property}`).sort(),
    );
  });

  test('the export leaves out all surrogates, those of merged papers too', async () => {
    const [retired] = await raw.run(
      "MATCH (i:Identifier) WHERE i.key STARTS WITH 'retired:' RETURN collect(i.key) AS keys",
    );
    expect(retired?.['keys']).toHaveLength(1);
    const [papers] = await raw.run('MATCH (paper:Paper) RETURN collect(paper.id) AS ids');
    const surrogates = [...(retired?.['keys'] as string[]), ...(papers?.['ids'] as string[])];
    const text = exported.join('\n');
    for (const surrogate of surrogates)
      expect(text).not.toContain(surrogate.replace('retired:', ''));
    expect(text).not.toContain('retired:');
  });

  describe.each(CORRUPTED)('%s.%s, a %s one', (owner, property, watched) => {
    const name = `${owner}.${property}`;

    const canBeLost = CAN_BE_LOST.includes(name);
    test(canBeLost ? 'can be lost' : 'is found missing', async () => {
      const target = await holder(raw, owner, property);
      expect(await isFound(target, null)).toBe(!canBeLost);
    });

    test('is found, where it is another', async () => {
      const target = await holder(raw, owner, property);
      const values = name in OF_A_FORM ? [OF_A_FORM[name]] : corrupted(target.value);
      for (const value of values) {
        expect({ value, found: await isFound(target, value) }).toEqual({ value, found: true });
      }
    });

    /** Whether `verify` or, for a fact, the canonical export tells that another value is stored. */
    async function isFound(target: Holder, value: unknown): Promise<boolean> {
      await raw.run(setting(owner, property), { element: target.element, value });
      try {
        if ((await allDifferences(graph)).length > 0) return true;
        return watched === 'fact' && (await exportNow()) !== exported.join('\n');
      } finally {
        await raw.run(setting(owner, property), { element: target.element, value: target.value });
      }
    }
  });

  /** A graph that cannot be exported any more does not pass for another one. */
  async function exportNow(): Promise<string> {
    return await canonicalExport(graph).then(
      (lines) => lines.join('\n'),
      (error: unknown) => String(error),
    );
  }

  test('is whole again after all that', async () => {
    expect(await allDifferences(graph)).toEqual([]);
    expect(await canonicalExport(graph)).toEqual(exported);
  });
});

interface Holder {
  readonly element: string;
  readonly value: unknown;
}

/** Where the longest value is stored. Keys of retired identifiers are surrogates, which nothing else knows. */
async function holder(raw: RawNeo4j, owner: Owner, property: string): Promise<Holder> {
  const match = owner === 'CITES' ? '()-[element:CITES]->()' : `(element:${owner})`;
  const rows = (await raw.run(
    `MATCH ${match} WITH element, element.${property} AS value
     WHERE value IS NOT NULL AND NOT coalesce(value STARTS WITH 'retired:', false)
     RETURN value, min(elementId(element)) AS element ORDER BY element`,
  )) as unknown as Holder[];
  const lengthOf = ({ value }: Holder): number => JSON.stringify(value).length;
  const [longest] = rows.sort((a, b) => lengthOf(b) - lengthOf(a));
  if (longest === undefined) throw new Error(`${owner}.${property} is stored nowhere`);
  return longest;
}

function setting(owner: Owner, property: string): string {
  const match = owner === 'CITES' ? '()-[element:CITES]->()' : `(element:${owner})`;
  return `MATCH ${match} WHERE elementId(element) = $element SET element.${property} = $value`;
}

/** Values that a slip could have stored instead. */
function corrupted(value: unknown): unknown[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1];
  if (value === '') return ['x'];
  if (typeof value === 'string') return [`${value}x`, value.slice(0, -1)];
  if (!Array.isArray(value)) throw new TypeError(`no way to corrupt ${String(value)}`);
  const list = value as unknown[];
  const [first, ...others] = list;
  const changes = list.flatMap((element, at) =>
    corruptedElement(element).map((changed) => list.with(at, changed)),
  );
  const moved = list.length > 1 ? [others, list.toReversed()] : [[]];
  return [...changes, ...moved, [first, ...list]];
}

/** Elements of some lists are JSON, of which each field is changed by itself. */
function corruptedElement(element: unknown): unknown[] {
  if (typeof element !== 'string' || !element.startsWith('{')) return corrupted(element);
  const fields = JSON.parse(element) as Record<string, unknown>;
  return Object.entries(fields).flatMap(([name, value]) => [
    JSON.stringify({ ...fields, [name]: undefined }),
    JSON.stringify({
      ...fields,
      [name]: typeof value === 'number' ? value / 2 : `${String(value)}x`,
    }),
  ]);
}

function propertiesInTable(section: string): string[] {
  const [, text = ''] = new RegExp(`^## ${section}\\n([^]*?)(?=^## )`, 'm').exec(MODEL) ?? [];
  return [...text.matchAll(/^\| (`[^|]*?) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
  );
}

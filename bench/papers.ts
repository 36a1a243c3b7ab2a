import type { Driver } from 'neo4j-driver';
import { encodeCursor } from '../src/relay/cursor.js';

/** Papers of the graph that scenarios ask for, by their ids. */
export interface BenchPapers {
  /** With about 100 citers. */
  readonly typical: readonly string[];
  readonly largest: string;
  /** Some with about so many citers, by that number. */
  readonly byCiters: ReadonlyMap<number, readonly string[]>;
  /** What the 50th and the 500th page of the largest hub's newest citers begin after, by page. */
  readonly cursors: ReadonlyMap<number, PageStart>;
}

/** The place after which a page begins, as a sort key and as a cursor. */
export interface PageStart {
  readonly key: string;
  readonly cursor: string;
}

const TYPICAL = 100;
const DEGREES = [10, 1_000, 20_000];
const PAGES = [50, 500];
const PAGE = 20;

export async function choosePapers(driver: Driver): Promise<BenchPapers> {
  const near = async (citers: number): Promise<string[]> => {
    const { records } = await driver.executeQuery(
      `MATCH (p:Paper) WHERE p.citerCount >= $low AND p.citerCount <= $high
       RETURN p.id AS id LIMIT 1000`,
      { low: citers * 0.8, high: citers * 1.2 },
    );
    return records.map((record) => String(record.get('id')));
  };
  const { records } = await driver.executeQuery(
    'MATCH (p:Paper) WHERE p.citerCount > 0 RETURN p.id AS id ORDER BY p.citerCount DESC LIMIT 1',
  );
  const largest = String(records[0]?.get('id'));
  const byCiters = new Map<number, readonly string[]>();
  for (const degree of DEGREES) {
    const ids = await near(degree);
    // A small graph has no paper of that many citers.
    if (ids.length > 0) byCiters.set(degree, ids);
  }
  return {
    typical: await near(TYPICAL),
    largest,
    byCiters,
    cursors: await cursorsOf(driver, largest),
  };
}

async function cursorsOf(driver: Driver, id: string): Promise<Map<number, PageStart>> {
  const { records } = await driver.executeQuery(
    'MATCH (:Paper {id: $id})<-[c:CITES]-() RETURN c.newestKey AS key ORDER BY key DESC LIMIT 10000',
    { id },
  );
  const keys = records.map((record) => String(record.get('key')));
  return new Map(
    PAGES.flatMap((page) => {
      const key = keys[(page - 1) * PAGE - 1];
      if (key === undefined) return [];
      return [[page, { key, cursor: encodeCursor('citers.NEWEST', key) }]];
    }),
  );
}

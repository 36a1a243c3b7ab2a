import fc from 'fast-check';
import type { RawNeo4j } from './rawNeo4j.js';
import { recordsOf } from './records.js';

export const doi = (name: string | number) => `doi:10.7/${name}`;
export const HUB = doi('hub');
export const { paper, citation } = recordsOf({ source: 'mine', version: '1' });
export const stated = (name: string, evidence: string, more: object = {}) => ({
  source: { name, evidence, ...more },
});

export const nothing = { agent: null, licence: null, url: null };

/** Citations of the hub by as many papers, with labels of a source. */
export const labelled = (count: number) =>
  Array.from({ length: count }, (_, n) => citation(doi(n), HUB, { role: 'METHOD' }));
/** These papers. */
export const described = (count: number) =>
  Array.from({ length: count }, (_, n) => paper([doi(n)], { title: `Title ${n}` }));

const name = fc.constantFrom('mine', 'scite', 'other');
const evidence = fc.constantFrom('AUTHOR', 'CROWD', 'MODEL', 'UNKNOWN');
const version = fc.constantFrom('1', '2', '2026-01-01');
/** A statement about a source, or a label of one. */
export const lineWithSources = fc.oneof(
  fc
    .tuple(name, evidence, version, fc.constantFrom(undefined, 'A', 'B'))
    .map(([source, each, of, agent]) => stated(source, each, { version: of, agent })),
  fc
    .tuple(
      fc.nat({ max: 3 }).map(doi),
      name,
      fc.constantFrom('METHOD', 'RESULT', 'CRITIQUE'),
      fc.constantFrom(undefined, undefined, 'EXPERT'),
    )
    .map(([citing, source, role, own]) =>
      citation(citing, HUB, { source, contexts: [{ text: 'One', role, evidence: own }] }),
    ),
);

/** Headlines, tallies and sources, as they are stored. */
export async function storedWithSources(raw: RawNeo4j): Promise<string[]> {
  const rows = await raw.run(
    `MATCH (citing:Paper)-[citation:CITES]->(cited:Paper)
     RETURN [(i:Identifier)-[:IDENTIFIES]->(citing) | i.key] AS citing, citation.role AS role,
       citation.disagreement AS differ, citation.humanRole AS humanRole, cited.citerCells AS cells
     UNION ALL MATCH (source:Source)
     RETURN source.name AS citing, properties(source) AS role, null AS differ, null AS humanRole,
       labels(source) AS cells`,
  );
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** The roles by people, each once. */
export async function humanRolesIn(raw: RawNeo4j): Promise<unknown[]> {
  const rows = await raw.run('MATCH ()-[c:CITES]->() RETURN DISTINCT c.humanRole AS role');
  return rows.map(({ role }) => role as unknown);
}

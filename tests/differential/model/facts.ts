// Ranks of sources and the order of versions are rules with unit tests of their own; here they are taken over.
import { compareClaims } from '../../../src/source/claim.js';
import { compareVersions } from '../../../src/source/version.js';
import type { PaperRecord } from '../fixture/paperRecord.js';
import { editorialFacts } from './notices.js';
import type { Origin, PaperFacts } from './graph.js';

/** What the graph must hold of a paper that these records are about. */
export function factsOf(name: string, id: string, records: readonly PaperRecord[]): PaperFacts {
  const best = <Key extends keyof PaperRecord>(
    key: Key,
  ): { value: NonNullable<PaperRecord[Key]>; source: string; version: string } | null => {
    const claims = records.flatMap(({ [key]: value, source, version = '0' }) =>
      value === undefined ? [] : [{ source, version, value }],
    );
    return claims.sort(compareClaims).at(-1) ?? null;
  };
  const summary = best('summary');
  const retraction = best('retraction');
  const publishedOn = best('publishedOn')?.value ?? null;
  const known = records.some((record) => Object.keys(record).some((key) => !BARE.has(key)));
  return {
    name,
    id,
    identifiers: [...new Set(records.flatMap(({ identifiers }) => identifiers))].sort(),
    title: best('title')?.value ?? null,
    summary: summary?.value ?? null,
    summarySource: summary?.source ?? null,
    abstract: best('abstract')?.value ?? null,
    authors:
      best('authors')?.value.map(({ name: author, orcid = null, ids = [] }) => ({
        name: author,
        orcid,
        ids,
      })) ?? null,
    venue: best('venue')?.value ?? null,
    language: best('language')?.value ?? null,
    type: best('type')?.value ?? null,
    field: best('field')?.value ?? null,
    subfield: best('subfield')?.value ?? null,
    topic: best('topic')?.value ?? null,
    publishedOn,
    dateKey: (publishedOn ?? '0000').concat('-00-00').slice(0, 10),
    year: publishedOn === null ? null : Number(publishedOn.slice(0, 4)),
    url: best('url')?.value ?? null,
    stub: !known,
    ...editorialFacts(records, retraction),
    sources: originsOf(records),
    reportedCitationCounts: countsOf(records),
  };
}

/** A record of nothing else makes a stub. */
const BARE: ReadonlySet<string> = new Set(['name', 'identifiers', 'source', 'version']);

/** Every source with its newest version, by name. */
export function originsOf(
  records: readonly { readonly source: string; readonly version?: string }[],
): Origin[] {
  const newest = new Map<string, string>();
  for (const { source, version = '0' } of records) {
    const known = newest.get(source);
    if (known === undefined || compareVersions(version, known) > 0) newest.set(source, version);
  }
  return [...newest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, version]) => ({ name, version: version === '0' ? null : version }));
}

function countsOf(records: readonly PaperRecord[]): PaperFacts['reportedCitationCounts'] {
  return records
    .flatMap(({ source, version = null, reportedCitationCount: count }) =>
      count === undefined ? [] : [{ source, count, asOf: version }],
    )
    .sort((a, b) => (a.source < b.source ? -1 : 1));
}

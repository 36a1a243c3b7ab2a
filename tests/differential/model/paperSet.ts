import { labelsOf } from '../../support/filteredCitation.js';
import { POLARITIES } from '../../../src/citation/polarity.js';
import { ROLES } from '../../../src/citation/role.js';
import { passes, checkFilter, type CitationFilter } from './filters.js';
import type { Citation, PaperFacts } from './graph.js';
import type { Model } from './model.js';
import { checkedCount, wrongInput } from './wrongInput.js';

export interface PaperSetArguments {
  readonly ids: readonly string[];
  readonly filter?: CitationFilter | null;
}

/** What `paperSet` answers, from docs/paper-sets.md. */
export function paperSet(model: Model, { ids, filter }: PaperSetArguments): object {
  checkFilter(filter);
  const { papers, unknownIds } = papersNamed(model, ids, 2_000);
  const citations = model.graph.citations.filter(
    (citation) => papers.has(citation.cited) && passes(citation, citation.citing, filter),
  );
  const references = model.graph.citations.filter(
    (citation) => papers.has(citation.citing) && passes(citation, citation.cited, filter),
  );
  const counts = [...papers].map((paper) => countOf(citations, ({ cited }) => cited === paper));
  const linksOf = (ends: readonly PaperFacts[]) => (args: { first: number }) =>
    topLinks(model, papers, ends, args.first);
  return {
    paperCount: papers.size,
    unknownIds,
    distinctCiters: { count: new Set(citations.map(({ citing }) => citing)).size, exact: true },
    ...indicesOf(counts),
    summary: summaryOf(
      citations.map((citation) => ({ ...citation, ...labelsOf(citation, filter?.basis) })),
    ),
    citationsWithin: withinOf(citations.filter(({ citing }) => papers.has(citing))),
    topCiters: linksOf(citations.map(({ citing }) => citing)),
    topReferences: linksOf(references.map(({ cited }) => cited)),
    years: yearsOf([...papers], counts),
  };
}

/** The papers that ids name, each once, and the ids that name none, malformed ones among them. */
export function papersNamed(
  { graph, learned }: Model,
  ids: readonly string[],
  most: number,
): { papers: ReadonlySet<PaperFacts>; unknownIds: readonly string[] } {
  if (ids.length < 1 || ids.length > most) throw wrongInput('ids', ids.length);
  const found = ids.map((id) => {
    const known = learned.idOf(id);
    return graph.papers.find((paper) => paper.id === known) ?? null;
  });
  return {
    papers: new Set(found.filter((paper) => paper !== null)),
    unknownIds: [...new Set(ids.filter((_, place) => found[place] === null))],
  };
}

/** By trying every number. */
function indicesOf(counts: readonly number[]): object {
  const top = [...counts].sort((a, b) => b - a);
  const sizes = [0, ...counts.map((_, place) => place + 1)];
  const sumOf = (size: number) => top.slice(0, size).reduce((sum, count) => sum + count, 0);
  const least = (size: number) => counts.filter((count) => count >= size).length;
  return {
    hIndex: Math.max(...sizes.filter((size) => least(size) >= size)),
    gIndex: Math.max(...sizes.filter((size) => sumOf(size) >= size * size)),
    i10Index: least(10),
  };
}

function summaryOf(citations: readonly Citation[]): object {
  const roles = citations.map(({ role }) => role).filter((role) => role !== 'UNCLASSIFIED');
  const polarities = citations
    .map(({ polarity }) => polarity)
    .filter((polarity) => polarity !== 'UNCLASSIFIED');
  const years = citations.flatMap(({ citing: { year } }) => year ?? []).sort((a, b) => a - b);
  return {
    total: citations.length,
    roles: bucketsOf(ROLES, roles).map(({ value: role, ...bucket }) => ({ role, ...bucket })),
    withoutRole: citations.length - roles.length,
    polarities: bucketsOf(POLARITIES, polarities).map(({ value: polarity, ...bucket }) => ({
      ...{ polarity, ...bucket },
    })),
    withoutPolarity: citations.length - polarities.length,
    byYear: [...new Set(years)].map((year) => ({
      year,
      count: years.filter((each) => each === year).length,
    })),
    undated: citations.length - years.length,
  };
}

function bucketsOf<Value>(all: readonly Value[], found: readonly Value[]) {
  return all
    .map((value) => ({ value, count: countOf(found, (each) => each === value) }))
    .filter(({ count }) => count > 0)
    .map((bucket) => ({ ...bucket, share: found.length < 5 ? null : bucket.count / found.length }))
    .sort((a, b) => b.count - a.count);
}

function withinOf(within: readonly Citation[]): object {
  const having = (verdicts: readonly string[]) =>
    countOf(within, ({ selfCitation }) => verdicts.includes(selfCitation));
  return {
    count: within.length,
    yes: having(['ORCID', 'AUTHOR_ID']),
    likely: having(['FULL_NAME', 'INITIALS']),
    no: having(['NO']),
    unknown: having(['UNKNOWN']),
    pending: 0,
    exact: true,
  };
}

function topLinks(
  model: Model,
  papers: ReadonlySet<PaperFacts>,
  ends: readonly PaperFacts[],
  first: number,
): object {
  const most = checkedCount('first', first);
  const links = [...new Set(ends)]
    .map((end) => ({ end, count: ends.filter((each) => each === end).length }))
    .sort((a, b) => b.count - a.count || (a.end.id < b.end.id ? -1 : 1));
  return {
    hasMore: links.length > most,
    exact: true,
    papersRead: papers.size,
    edges: links.slice(0, most).map(({ end, count }) => ({
      node: () => model.objectOf(end),
      count,
      inSet: papers.has(end),
    })),
  };
}

function yearsOf(papers: readonly PaperFacts[], counts: readonly number[]): object[] {
  const years = [...new Set(papers.map(({ year }) => year))];
  return years
    .sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((year) => ({
      year,
      paperCount: countOf(papers, (paper) => paper.year === year),
      citationCount: papers.reduce(
        (sum, paper, place) => sum + (paper.year === year ? (counts[place] ?? 0) : 0),
        0,
      ),
    }));
}

function countOf<Thing>(things: readonly Thing[], counts: (thing: Thing) => boolean): number {
  return things.filter(counts).length;
}

import fc from 'fast-check';
import { forgetSource } from '../../src/upkeep/curation/forget.js';
import type { Graph } from '../../src/graph/graph.js';
import { dateKeyOf, yearOf } from '../../src/paper/partialDate.js';
import { SOME_POLARITIES, SOME_ROLES } from './randomGraph.js';
import { importLines } from './testGraph.js';

const DATES = [null, '2019', '2020-03', '2020', '2021-05-06'] as const;
const PAPERS = 14;
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });

/** Papers by number and citations between them, before and after a change that moves some and removes others. */
export interface PagedGraph {
  readonly papers: readonly {
    readonly hasSummary: boolean;
    readonly publishedOn: string | null;
    /** Its date after the change; null for no other one. */
    readonly redatedTo: string | null;
  }[];
  readonly citations: readonly PagedCitation[];
}

export interface PagedCitation {
  readonly citing: number;
  readonly cited: number;
  readonly role: (typeof SOME_ROLES)[number];
  readonly polarity: (typeof SOME_POLARITIES)[number];
  /** Whether the change removes it. */
  readonly goes: boolean;
}

export const pagedGraph: fc.Arbitrary<PagedGraph> = fc.record({
  papers: fc.array(
    fc.record({
      hasSummary: fc.boolean(),
      publishedOn: fc.constantFrom(...DATES),
      redatedTo: maybe(fc.constantFrom('2018', '2020-07')),
    }),
    { minLength: PAPERS, maxLength: PAPERS },
  ),
  citations: fc.uniqueArray(
    fc
      .record({
        // Half of them cite one of two papers, so that some lists are long.
        citing: fc.nat(PAPERS - 1),
        cited: fc.oneof(fc.nat(PAPERS - 1), fc.nat(1)),
        role: fc.constantFrom(...SOME_ROLES),
        polarity: fc.constantFrom(...SOME_POLARITIES),
        goes: fc.boolean(),
      })
      .filter(({ citing, cited }) => citing !== cited),
    {
      minLength: 30,
      maxLength: 70,
      size: 'max',
      selector: ({ citing, cited }) => `${citing} ${cited}`,
    },
  ),
});

/** A filter that every list of citations takes. */
export interface PagedFilter {
  readonly roles: readonly string[] | null;
  readonly polarities: readonly string[] | null;
  readonly yearFrom: number | null;
  readonly hasSummary: boolean | null;
}

export const pagedFilter: fc.Arbitrary<PagedFilter> = fc.record({
  roles: maybe(fc.subarray([...SOME_ROLES], { minLength: 1 })),
  polarities: maybe(fc.subarray([...SOME_POLARITIES], { minLength: 1 })),
  yearFrom: maybe(fc.constantFrom(2019, 2020)),
  hasSummary: maybe(fc.boolean()),
});

let stored = 0;

/** Stores a graph beside those that are there. Answers the identifiers of its papers, and what changes it. */
export async function storePagedGraph(graph: Graph, { papers, citations }: PagedGraph) {
  stored += 1;
  const names = papers.map((_, index) => `doi:10.8/graph-${stored}-paper-${index}`);
  const goes = `goes-${stored}`;
  await importLines(graph, [
    ...papers.map(({ hasSummary, publishedOn }, index) => ({
      paper: {
        identifiers: [names[index]],
        title: names[index],
        ...(hasSummary ? { summary: 'A summary.' } : {}),
        ...(publishedOn === null ? {} : { publishedOn }),
        source: 'stays',
        version: 1,
      },
    })),
    ...citations.map((citation) => ({
      citation: {
        ...{ citing: names[citation.citing], cited: names[citation.cited] },
        ...{ role: citation.role, polarity: citation.polarity },
        ...{ source: citation.goes ? goes : 'stays', version: 1 },
      },
    })),
  ]);
  const change = async (): Promise<void> => {
    const redated = papers.flatMap(({ hasSummary, redatedTo }, index) =>
      redatedTo === null
        ? []
        : {
            paper: {
              ...{ identifiers: [names[index]], title: names[index], publishedOn: redatedTo },
              ...(hasSummary ? { summary: 'A summary.' } : {}),
              ...{ source: 'stays', version: 2 },
            },
          },
    );
    await importLines(graph, redated);
    await forgetSource(graph, goes);
  };
  return { names, change };
}

/** The sort keys of a whole list after the change, in its order; `ids` are the surrogates of the papers. */
export function changedList(
  graph: PagedGraph,
  ids: readonly string[],
  asked: {
    readonly paper: number;
    readonly field: 'citers' | 'references';
    readonly orderBy: string;
    readonly filter: PagedFilter;
  },
): string[] {
  const { paper, field, orderBy, filter } = asked;
  const staying = graph.citations.filter(({ goes }) => !goes);
  const keys = staying.flatMap((citation) => {
    const [here, other] =
      field === 'citers' ? [citation.cited, citation.citing] : [citation.citing, citation.cited];
    const facts = graph.papers[other];
    if (here !== paper || facts === undefined) return [];
    const dateKey = dateKeyOf(facts.redatedTo ?? facts.publishedOn);
    const { hasSummary } = facts;
    if (!passes(citation, { dateKey, hasSummary }, filter)) return [];
    const citerCount = staying.filter(({ cited }) => cited === other).length;
    const isClassified = citation.role !== 'UNCLASSIFIED' || citation.polarity !== 'UNCLASSIFIED';
    const dated = `${dateKey}|${ids[other]}`;
    const cited = `${String(citerCount).padStart(10, '0')}|${dated}`;
    if (orderBy === 'MOST_CITED') return cited;
    if (orderBy !== 'REPRESENTATIVE') return dated;
    return `${Number(hasSummary)}${Number(isClassified)}|${cited}`;
  });
  return orderBy === 'OLDEST' ? keys.sort() : keys.sort().reverse();
}

function passes(
  { role, polarity }: PagedCitation,
  { dateKey, hasSummary }: { readonly dateKey: string; readonly hasSummary: boolean },
  filter: PagedFilter,
): boolean {
  const year = yearOf(dateKey);
  return (
    (filter.roles?.includes(role) ?? true) &&
    (filter.polarities?.includes(polarity) ?? true) &&
    (filter.yearFrom === null || (year !== null && year >= filter.yearFrom)) &&
    (filter.hasSummary === null || filter.hasSummary === hasSummary)
  );
}

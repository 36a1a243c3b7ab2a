import { passes, type SmallFilter, type SmallGraph } from './smallGraph.js';

/** What `paperSet` must answer of some papers of a small graph, but for the order of equal papers; places for ids. */
export function expectedPaperSet(
  graph: SmallGraph,
  members: readonly number[],
  filter: SmallFilter | null,
) {
  const papers = [...new Set(members)];
  const citations = graph.citations.filter(
    (each) => papers.includes(each.cited) && passes(graph, each, each.citing, filter),
  );
  const references = graph.citations.filter(
    (each) => papers.includes(each.citing) && passes(graph, each, each.cited, filter),
  );
  const counts = papers.map((paper) => citations.filter(({ cited }) => cited === paper).length);
  const yearOf = (paper: number): number | null => {
    const year = graph.papers[paper];
    return typeof year === 'number' ? year : null;
  };
  const citingYears = citations.map(({ citing }) => yearOf(citing));
  return {
    paperCount: papers.length,
    distinctCiters: { count: new Set(citations.map(({ citing }) => citing)).size, exact: true },
    hIndex: largest(counts, (size) => counts.filter((count) => count >= size).length >= size),
    gIndex: largest(counts, (size) => sumOf(top(counts, size)) >= size ** 2),
    i10Index: counts.filter((count) => count >= 10).length,
    total: citations.length,
    byRole: countsOf(citations.map(({ role }) => role)),
    byPolarity: countsOf(citations.map(({ polarity }) => polarity)),
    byYear: countsOf(citingYears),
    within: citations.filter(({ citing }) => papers.includes(citing)),
    citers: countsOf(citations.map(({ citing }) => citing)),
    references: countsOf(references.map(({ cited }) => cited)),
    years: [...countsOf(papers.map(yearOf))].map(([year, paperCount]) => ({
      year,
      paperCount,
      citationCount: sumOf(
        papers.map((paper, place) => (yearOf(paper) === year ? (counts[place] ?? 0) : 0)),
      ),
    })),
  };
}

function countsOf<Value>(values: readonly Value[]): Map<Value, number> {
  return new Map(values.map((value) => [value, values.filter((each) => each === value).length]));
}

function largest(counts: readonly number[], holds: (size: number) => boolean): number {
  return Math.max(0, ...counts.map((_, place) => place + 1).filter(holds));
}

function top(counts: readonly number[], size: number): number[] {
  return [...counts].sort((a, b) => b - a).slice(0, size);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

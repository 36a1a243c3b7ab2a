import { CITATION_RECORDS, STUB_CITER, type CitationRecord } from '../fixture/citations.js';
import { MERGED_LATER, MERGING } from '../fixture/merged.js';
import type { NamedRecord } from '../fixture/paperRecord.js';
import { PAPER_RECORDS } from '../fixture/papers.js';
import { modelSelfCitation } from '../../support/selfCitationModel.js';
import { factsOf, originsOf } from './facts.js';
import type { Citation, FixtureGraph, PaperFacts } from './graph.js';
import { contextsOf, headlineOf } from './headline.js';

/** The names of all papers of the fixture. */
export const PAPER_NAMES = [...new Set(PAPER_RECORDS.map(({ name }) => name)), 'stub-citer'];

/** The graph that the records of the fixture make, with the ids that the import drew. */
export function fixtureGraph(
  idOf: (name: string) => string,
  retired: readonly string[],
): FixtureGraph {
  const records = [MERGED_LATER, ...PAPER_RECORDS, MERGING];
  const papers = PAPER_NAMES.map((name) => paperOf(name, idOf(name), records));
  const named = (name: string): PaperFacts => {
    const paper = papers.find((each) => each.name === name);
    if (paper === undefined) throw new Error(`no paper ${name} in the fixture`);
    return paper;
  };
  const pairs = new Map<string, CitationRecord[]>();
  for (const record of CITATION_RECORDS) {
    const key = `${record.citing} ${record.cited}`;
    pairs.set(key, [...(pairs.get(key) ?? []), record]);
  }
  const citations = [...pairs.values()].map((records) => citationOf(records, named));
  const grouped = (end: 'citing' | 'cited') =>
    new Map(
      papers.map((paper) => [paper, citations.filter((citation) => citation[end] === paper)]),
    );
  return {
    papers,
    citations,
    citersOf: grouped('cited'),
    referencesOf: grouped('citing'),
    retiredIds: new Map(retired.map((id) => [id, named('merged')])),
  };
}

function paperOf(name: string, id: string, records: readonly NamedRecord[]): PaperFacts {
  const own = records.filter((record) => record.name === name);
  if (own.length > 0) return factsOf(name, id, own);
  // Known from a citation alone: nobody has said anything of it.
  return { ...factsOf(name, id, []), identifiers: [STUB_CITER] };
}

function citationOf(
  records: readonly CitationRecord[],
  named: (name: string) => PaperFacts,
): Citation {
  const contexts = contextsOf(records);
  const citing = named(records[0]?.citing ?? '');
  const cited = named(records[0]?.cited ?? '');
  return {
    citing,
    cited,
    ...headlineOf(contexts, records),
    selfCitation: modelSelfCitation(citing.authors, cited.authors),
    // No source says it twice.
    selfCitationSaid: records
      .flatMap(({ selfCitation: value, ...record }) =>
        value === undefined ? [] : originsOf([record]).map((source) => ({ source, value })),
      )
      .sort((a, b) => (a.source.name < b.source.name ? -1 : 1)),
    contexts,
    sources: originsOf(records),
  };
}

import { citationRecord } from '../../src/generate/citations.js';
import { generatePapers } from '../../src/generate/generate.js';
import { identifierOf, paperRecord } from '../../src/generate/papers.js';
import type { GraphSize } from '../../src/generate/shape.js';
import { hubTierOf } from '../../src/paper/hubTier.js';
import {
  NOTHING_SHOWN,
  type GraphLayout,
  type GraphState,
  type PaperArrival,
} from '../../web/src/graph/graphState.js';

/** What a server answers to a drawing of generated papers, and the state of the page that asks for it. */
export interface DrawnGraph {
  readonly papers: readonly DrawnPaper[];
  readonly citations: readonly DrawnCitation[];
}

type DrawnPaper = ReturnType<typeof paperOf>;
type DrawnCitation = ReturnType<typeof citationOf>;

/** Only what is read of records. */
interface PaperFacts {
  readonly paper: {
    readonly title: string;
    readonly publishedOn?: string;
    readonly authors: readonly { readonly name: string }[];
    readonly retraction?: object;
  };
}

interface CitationFacts {
  readonly citation: {
    readonly influential?: boolean;
    readonly contexts?: readonly { readonly role: string; readonly polarity?: string }[];
  };
}

const TIERS = { hub: 10, superHub: 100, megaHub: 1_000 };

/** The papers and citations of a synthetic graph, as `GraphPapers` asks for them; the same for the same size and seed. */
export function drawnGraph(size: GraphSize): DrawnGraph {
  const generated = [...generatePapers(size)].map(({ n, random, references }) => {
    const { paper } = paperRecord(n, size.papers, random) as PaperFacts;
    const cited = [...references()].map((to) => {
      const { citation } = citationRecord(n, to, random) as CitationFacts;
      return citationOf(n, to, citation);
    });
    return { n, paper, cited };
  });
  // What is cited and never described is here as well: a paper without a title and a date.
  const described = new Map(generated.map(({ n, paper }) => [n, paper]));
  const citations = generated.flatMap(({ cited }) => cited);
  const citers = new Map<string, number>();
  for (const { citedId } of citations) citers.set(citedId, (citers.get(citedId) ?? 0) + 1);
  const papers = Array.from({ length: size.papers }, (_, n) =>
    paperOf(n, described.get(n), citers.get(identifierOf(n)) ?? 0),
  );
  return { papers, citations };
}

function paperOf(n: number, paper: PaperFacts['paper'] | undefined, citerCount: number) {
  const state = paper?.retraction === undefined ? null : 'RETRACTION';
  return {
    __typename: 'Paper',
    id: identifierOf(n),
    title: paper?.title ?? null,
    year: paper?.publishedOn === undefined ? null : Number(paper.publishedOn.slice(0, 4)),
    hubTier: hubTierOf(citerCount, TIERS),
    citerCount,
    authors: (paper?.authors ?? []).slice(0, 1).map(({ name }) => ({ __typename: 'Author', name })),
    editorialState: state === null ? null : { __typename: 'EditorialState', state, removed: false },
  };
}

function citationOf(citing: number, cited: number, facts: CitationFacts['citation']) {
  const [context] = facts.contexts ?? [];
  return {
    __typename: 'CitationAmong',
    citingId: identifierOf(citing),
    citedId: identifierOf(cited),
    role: context?.role ?? 'UNCLASSIFIED',
    polarity: context?.polarity ?? 'UNCLASSIFIED',
    humanRole: 'UNCLASSIFIED',
    humanPolarity: 'UNCLASSIFIED',
    influential: facts.influential ?? null,
    disagreement: false,
    selfCitation: { __typename: 'SelfCitation', verdict: 'NO' },
    sources: ['synthetic'],
  };
}

/** The answer to the query with this name. */
export function answerTo(operation: string, { papers, citations }: DrawnGraph): object {
  switch (operation) {
    case 'GraphPapers':
      return {
        citationsAmong: {
          __typename: 'CitationsAmong',
          papers,
          citations,
          unknownIds: [],
          truncated: [],
        },
      };
    case 'GraphSize':
      return {
        graphStatistics: {
          __typename: 'GraphStatistics',
          paperCount: papers.length,
          citationCount: citations.length,
        },
      };
    default:
      return { paper: null };
  }
}

/** One paper that was asked for, and the others around it. */
export function stateOf({ papers }: DrawnGraph, layout: GraphLayout): GraphState {
  const ids = papers.map(({ id }) => id);
  const arrivals = ids.map((id, index): PaperArrival => {
    const from = ids[0];
    return index === 0 || from === undefined
      ? { id, arrival: { kind: 'ASKED' } }
      : { id, arrival: { kind: 'EXPANDED', from, direction: 'CITERS' } };
  });
  return { ...NOTHING_SHOWN, arrivals, layout };
}

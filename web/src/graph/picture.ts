import { groupBy } from '../../../src/groupBy.js';
import type { CitationPolarity, HubTier } from '../generated/operations.js';
import type { Laid } from './layout.js';
import type { GraphState } from './graphState.js';
import { citersHere } from './neighbours.js';
import { shortName } from './shortName.js';
import type { ShownCitation, ShownGraph, ShownPaper } from './shownGraph.js';
import type { SimilarPair } from './similar.js';

/** What is drawn: marks with places and sizes, and no colours yet. Those that come later lie above. */
export interface Picture {
  /** The greatest first, so that none lies under a greater one. */
  readonly discs: readonly Disc[];
  /** Citations that take a side last, which are few among many that do not. */
  readonly lines: readonly Line[];
}

export interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Pixels while all is in view: its area grows with the number of papers of this graph that cite it. */
  readonly radius: number;
  /** Width of the ring in the same pixels, by the tier; 0 without one. */
  readonly ring: number;
  readonly kind: 'ASKED' | 'PLAIN' | 'RETRACTED';
  readonly emphasis: Emphasis;
  readonly name: string;
}

export interface Line {
  readonly key: string;
  /** The citing paper, where it is a citation. */
  readonly from: string;
  readonly to: string;
  readonly tone: CitationPolarity | 'SIMILAR';
  /** Pixels. */
  readonly width: number;
  readonly dashed: boolean;
  readonly emphasis: Emphasis;
}

/** What is selected and around it stands out; the rest steps back. */
export type Emphasis = 'STRONG' | 'PLAIN' | 'FADED';

const SMALLEST = 4;
const LARGEST = 26;
const RINGS: Readonly<Record<HubTier, number>> = { HUB: 1.5, SUPER_HUB: 3, MEGA_HUB: 5 };
/** Papers that have room for discs of full size: those of a graph with more are smaller, so that lines can be seen. */
const ROOMY = 100;
/** Above this number of lines, dashes are noise: unclassified citations are thin and grey only. */
const MOST_DASHED = 500;

/** From below to above. */
const TONES: readonly Line['tone'][] = [
  'SIMILAR',
  'UNCLASSIFIED',
  'NEUTRAL',
  'MIXED',
  'SUPPORTING',
  'CONTRADICTING',
];

/** All marks of a graph at their places. */
export function pictureOf(
  shown: ShownGraph,
  { places, similar }: Pick<Laid, 'places' | 'similar'>,
  state: Pick<GraphState, 'selected' | 'find' | 'layout'>,
): Picture {
  const counts = citersHere(shown.citations);
  const stands = emphasisIn(shown, state);
  const scale = discScale(shown.papers.length);
  const dashes = shown.citations.length < MOST_DASHED;
  const discs = shown.papers.flatMap((paper): Disc[] => {
    const place = places.get(paper.id);
    if (place === undefined) return [];
    const year = state.layout === 'TIME' ? null : paper.year;
    return [
      {
        id: paper.id,
        ...place,
        radius: scale * radiusFor(counts.get(paper.id) ?? 0),
        ring: paper.tier === null ? 0 : scale * RINGS[paper.tier],
        kind: kindOf(paper),
        emphasis: stands.paper(paper.id),
        name: shortName(paper.firstAuthor, paper.title, year),
      },
    ];
  });
  const lines = [
    ...similar.map((pair) => similarLine(pair, stands, dashes)),
    ...shown.citations.map((citation) => lineOf(citation, stands, dashes)),
  ];
  const byTone = groupBy(lines, ({ tone }) => tone);
  return {
    discs: discs.sort((one, other) => other.radius - one.radius || (one.id < other.id ? -1 : 1)),
    lines: TONES.flatMap((tone) => byTone.get(tone) ?? []),
  };
}

export function keyOf({ citingId, citedId }: Pick<ShownCitation, 'citingId' | 'citedId'>): string {
  return `${citingId} ${citedId}`;
}

/** Its area is in proportion to the count, on top of that of the smallest disc. */
export function radiusFor(count: number): number {
  return Math.min(LARGEST, Math.sqrt(SMALLEST ** 2 + 14 * count));
}

/** Of discs in a graph with so many papers, in (0, 1]. */
export function discScale(papers: number): number {
  return papers <= ROOMY ? 1 : Math.cbrt(ROOMY / papers);
}

function kindOf({ arrival, retracted }: ShownPaper): Disc['kind'] {
  if (retracted) return 'RETRACTED';
  return arrival.kind === 'ASKED' ? 'ASKED' : 'PLAIN';
}

function similarLine({ one, other }: SimilarPair, stands: Stands, dashed: boolean): Line {
  const emphasis = stands.line(one, other) === 'FADED' ? 'FADED' : 'PLAIN';
  const key = `${one} ~ ${other}`;
  return { key, from: one, to: other, tone: 'SIMILAR', width: 1, dashed, emphasis };
}

function lineOf(citation: ShownCitation, stands: Stands, dashes: boolean): Line {
  const { citingId, citedId, polarity, influential } = citation;
  const unclassified = polarity === 'UNCLASSIFIED';
  return {
    key: keyOf(citation),
    from: citingId,
    to: citedId,
    tone: polarity,
    // That nobody rates it is no reason to make it thin.
    width: influential === true ? 3 : unclassified ? 1 : influential === false ? 1.25 : 1.75,
    dashed: unclassified && dashes,
    emphasis: stands.line(citingId, citedId),
  };
}

interface Stands {
  paper(id: string): Emphasis;
  line(from: string, to: string): Emphasis;
}

function emphasisIn(
  { papers, citations }: ShownGraph,
  { selected, find }: Pick<GraphState, 'selected' | 'find'>,
): Stands {
  if (find.trim() !== '') {
    const words = find.trim().toLowerCase();
    const found = new Set(
      papers.filter(({ title }) => title.toLowerCase().includes(words)).map(({ id }) => id),
    );
    const paper = (id: string): Emphasis => (found.has(id) ? 'STRONG' : 'FADED');
    return { paper, line: () => 'FADED' };
  }
  // What the filter leaves out cannot stand out: nothing steps back behind it.
  const plain: Stands = { paper: () => 'PLAIN', line: () => 'PLAIN' };
  if (selected === null) return plain;
  if (selected.kind === 'CITATION') {
    const { citingId, citedId } = selected;
    const isShown = citations.some((of) => of.citingId === citingId && of.citedId === citedId);
    if (!isShown) return plain;
    return {
      paper: (id) => (id === citingId || id === citedId ? 'STRONG' : 'FADED'),
      line: (from, to) => (from === citingId && to === citedId ? 'STRONG' : 'FADED'),
    };
  }
  const isShown = papers.some(({ id }) => id === selected.id);
  return isShown ? aroundPaper(selected.id, citations) : plain;
}

function aroundPaper(id: string, citations: readonly ShownCitation[]): Stands {
  const around = new Set(
    citations.flatMap(({ citingId, citedId }) =>
      citingId === id ? [citedId] : citedId === id ? [citingId] : [],
    ),
  );
  return {
    paper: (other) => (other === id ? 'STRONG' : around.has(other) ? 'PLAIN' : 'FADED'),
    line: (from, to) => (from === id || to === id ? 'STRONG' : 'FADED'),
  };
}

import { citationRecord } from './citations.js';
import { paperRecord } from './papers.js';
import type { Random } from './random.js';
import { GraphShape, type GraphSize } from './shape.js';

/** Steepness of the preference for old papers: the larger, the heavier the tail of much cited ones. */
const PREFERENCE = 2.2;
/** Half of all references go to the latest tenth of what there is. */
const RECENT = 0.1;
/**
 * One paper in this many cites, and is cited by, the second one after it: real citation graphs have cycles.
 */
const PAPERS_PER_CYCLE = 5_000;
const CYCLE_LENGTH = 2;
/** Places in the row of papers of the two ends of a cycle. */
const CYCLE_AT = 7;

/**
 * Yields the lines of a synthetic graph in the native format, in time order: byte for byte the same for the
 * same size and seed. It has the properties of real graphs: a heavy tail, with one paper that gets over 2% of
 * all citations; surveys with some 3,000 references; stubs; roles, polarities and contexts, with many
 * unclassified citations; partial dates; cycles.
 */
export function* generateLines(size: GraphSize): Generator<string> {
  for (const { n, random, references } of generatePapers(size)) {
    yield JSON.stringify(paperRecord(n, size.papers, random));
    for (const cited of references()) yield JSON.stringify(citationRecord(n, cited, random));
  }
}

/** A paper that is described, by its number in time order. */
export interface GeneratedPaper {
  readonly n: number;
  /** What is random about it; to be used in the same order each time. */
  readonly random: Random;
  /** The numbers of the papers that it cites; to be called once. */
  readonly references: () => ReadonlySet<number>;
}

/** The papers of a synthetic graph but for its stubs, whatever the format of their records. */
export function* generatePapers(size: GraphSize): Generator<GeneratedPaper> {
  const shape = new GraphShape(size);
  for (let n = 0; n < size.papers; n += 1) {
    const count = shape.referencesOf(n);
    if (shape.isStub(n)) continue;
    const random = shape.randomFor(n);
    yield { n, random, references: () => referencesOf(n, count, shape, random) };
  }
}

function referencesOf(n: number, count: number, shape: GraphShape, random: Random): Set<number> {
  const cited = new Set<number>();
  if (count === 0) return cited;
  const partner = cyclePartner(n, shape);
  if (partner !== null) cited.add(partner);
  const citesHub = n > shape.hub && random.fraction() < shape.hubChance;
  if (citesHub && cited.size < count) cited.add(shape.hub);
  while (cited.size < count) {
    const target = random.oneIn(2)
      ? Math.floor(n * random.fraction() ** PREFERENCE)
      : n - 1 - Math.floor(n * RECENT * random.fraction() ** 2);
    if (target !== shape.hub) cited.add(target);
  }
  return cited;
}

/** The paper with which paper `n` makes a cycle, if it does. */
function cyclePartner(n: number, shape: GraphShape): number | null {
  const at = n % PAPERS_PER_CYCLE;
  if (at !== CYCLE_AT && at !== CYCLE_AT + CYCLE_LENGTH) return null;
  const partner = at === CYCLE_AT ? n + CYCLE_LENGTH : n - CYCLE_LENGTH;
  return partner < shape.size.papers && !shape.isStub(partner) ? partner : null;
}

import { Random } from './random.js';

/** Size and seed of a synthetic graph. */
export interface GraphSize {
  readonly papers: number;
  readonly citations: number;
  readonly seed: number;
}

/** Share of papers that are never described, and cite nothing. */
const STUB_SHARE = 0.03;
/** One paper in this many is a survey with many references. */
const PAPERS_PER_SURVEY = 20_000;
const SURVEY_REFERENCES = 3_000;
/** Mean of the weights of papers, stubs included. */
const MEAN_WEIGHT = 1.5 * (1 - STUB_SHARE);
/** Share of all citations that go to the largest hub, as far as there are papers to make them. */
const HUB_SHARE = 0.025;
/** Most of the papers that cite the largest hub: nobody cites it twice. */
const HUB_CITERS_AT_MOST = 0.9;

/** What is decided about each paper by its number alone, 0 the oldest; the rest depends on the papers before. */
export class GraphShape {
  /** Number of the paper that most others cite. */
  readonly hub: number;
  /** Chance of a paper to cite the hub. */
  readonly hubChance: number;
  private readonly totalWeight: number;
  private weightSoFar = 0;
  private placed = 0;

  constructor(readonly size: GraphSize) {
    const { papers, citations } = size;
    this.hub = Math.min(Math.floor(papers / 1_000), papers - 1);
    this.hubChance = Math.min(
      HUB_CITERS_AT_MOST,
      (HUB_SHARE * citations) / papers / (1 - STUB_SHARE),
    );
    let total = 0;
    for (let n = 0; n < papers; n += 1) total += this.weight(n);
    this.totalWeight = total;
  }

  /** The generator of everything about one paper. */
  randomFor(n: number): Random {
    return new Random(Math.imul(this.size.seed, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b));
  }

  isStub(n: number): boolean {
    return (
      n !== this.hub &&
      new Random(this.size.seed ^ Math.imul(n, 0xc2b2ae35)).fraction() < STUB_SHARE
    );
  }

  isSurvey(n: number): boolean {
    return (
      n >= 2 * SURVEY_REFERENCES &&
      n % PAPERS_PER_SURVEY === PAPERS_PER_SURVEY / 2 &&
      !this.isStub(n)
    );
  }

  /**
   * The number of references of paper `n`; to be called once per paper, in order. They add up to the size of
   * the graph, unless the papers are too few to be cited so often.
   */
  referencesOf(n: number): number {
    this.weightSoFar += this.weight(n);
    const due =
      Math.floor((this.weightSoFar / this.totalWeight) * this.size.citations) - this.placed;
    // Not all that came before, so that there is a choice; the rest is made up for by later papers.
    const count = this.isStub(n) ? 0 : Math.max(0, Math.min(due, Math.floor(n * 0.6)));
    this.placed += count;
    return count;
  }

  /** How much longer than others the bibliography of paper `n` is: they differ by factors. */
  private weight(n: number): number {
    if (this.isStub(n)) return 0;
    const { papers, citations, seed } = this.size;
    if (this.isSurvey(n)) return (SURVEY_REFERENCES * MEAN_WEIGHT * papers) / citations;
    const u = new Random(seed ^ Math.imul(n, 0x27d4eb2f)).fraction();
    return 0.2 + u + 4 * u ** 4;
  }
}

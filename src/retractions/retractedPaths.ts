import { countBy } from '../groupBy.js';
import type { Loaders } from '../graph/loaders.js';
import { loadCards } from '../paper/paper.loader.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { RetractionStatus } from '../paper/retraction.js';
import type { FollowedCitation } from '../traversal/walk.js';
import type { Truncation } from '../traversal/walkFindings.js';
import type { LinkRow } from '../traversal/walkRows.js';
import { readChains } from './retractedChains.js';
import {
  walkToRetracted,
  type RetractedFindings,
  type RetractedPlace,
  type RetractedWalkPlan,
} from './retractedWalk.js';
import { ORDERS, orderOf, type RetractionOrder } from './retractionTiming.js';

/** A retracted paper that another one builds on, with the chain of citations that leads to it. */
export interface RetractedPath {
  readonly paper: PaperCard;
  readonly depth: number;
  readonly status: RetractionStatus;
  readonly date: string | null;
  readonly order: RetractionOrder;
  readonly citations: readonly FollowedCitation[];
}

/** What a paper builds on that is retracted; read only when selected. */
export class RetractedPaths {
  private findings: Promise<RetractedFindings> | undefined;

  constructor(
    private readonly paper: PaperCard,
    private readonly plan: RetractedWalkPlan & { readonly first: number },
    private readonly loaders: Loaders,
  ) {}

  find(): Promise<RetractedFindings> {
    return (this.findings ??= walkToRetracted(this.loaders.read, this.paper.id, this.plan));
  }

  /** How many of the retracted papers were so already, and how many have been since; zeros included. */
  async byOrder(): Promise<{ order: RetractionOrder; count: number }[]> {
    const { places } = await this.find();
    const counts = countBy(
      places.map((place) => ({ order: this.orderOf(place), count: 1 })),
      ({ order }) => order,
    );
    return ORDERS.map((order) => ({ order, count: counts.get(order) ?? 0 }));
  }

  /** What is left out, the retracted papers beyond `first` among it. */
  async truncated(): Promise<Truncation[]> {
    const { places, truncated } = await this.find();
    const cut = places[this.plan.first];
    if (cut === undefined) return [...truncated];
    const skipped = places.length - this.plan.first;
    return [...truncated, { reason: 'LIMIT', atDepth: cut.depth, skipped }];
  }

  /** The first retracted papers, each with one of the shortest chains to it. */
  async paths(): Promise<RetractedPath[]> {
    const findings = await this.find();
    const places = findings.places.slice(0, this.plan.first);
    if (places.length === 0) return [];
    const chains = await readChains(this.loaders.read, this.paper.id, findings, places);
    const cards = await this.cardsOn(chains);
    return places.flatMap((place, index) => this.pathOf(place, chains[index] ?? [], cards));
  }

  private async cardsOn(chains: readonly LinkRow[][]): Promise<ReadonlyMap<string, PaperCard>> {
    const ids = new Set(
      chains.flat().flatMap(({ paperId, predecessorId }) => [paperId, predecessorId]),
    );
    const cards = await loadCards([...ids], this.loaders);
    return new Map(cards.map((card) => [card.id, card]));
  }

  private pathOf(
    place: RetractedPlace,
    chain: readonly LinkRow[],
    cards: ReadonlyMap<string, PaperCard>,
  ): RetractedPath[] {
    const paper = cards.get(place.id);
    const citations = chain.flatMap((link) => followed(link, cards));
    // What was merged or changed between two statements has no chain any more.
    if (paper === undefined || citations.length < place.depth) return [];
    const { depth, retraction } = place;
    return [{ paper, depth, ...retraction, order: this.orderOf(place), citations }];
  }

  private orderOf({ retraction }: RetractedPlace): RetractionOrder {
    return orderOf(retraction.date, this.paper.publishedOn);
  }
}

function followed(link: LinkRow, cards: ReadonlyMap<string, PaperCard>): FollowedCitation[] {
  const { role, polarity, influential, disagreement } = link;
  const [citing, cited] = [cards.get(link.predecessorId), cards.get(link.paperId)];
  if (citing === undefined || cited === undefined) return [];
  return [{ citing, cited, role, polarity, influential, disagreement }];
}

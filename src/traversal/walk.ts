import { loadCards } from '../paper/paper.loader.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { Loaders } from '../graph/loaders.js';
import { searchWalk } from './searchWalk.js';
import { stepWalk } from './stepWalk.js';
import {
  truncationsOf,
  type PlaceInWalk,
  type Truncation,
  type WalkFindings,
} from './walkFindings.js';
import { chainTo, readLinks, type Links } from './walkLinks.js';
import type { WalkPlan } from './walkPlan.js';
import type { LinkRow } from './walkRows.js';

/** A paper listed by a walk, with its walk. */
export interface ReachedPaper extends PlaceInWalk {
  readonly walk: Walk;
  readonly paper: PaperCard;
}

/** A citation that was followed, with the cards of both papers. */
export interface FollowedCitation extends Pick<
  LinkRow,
  'role' | 'polarity' | 'influential' | 'disagreement'
> {
  readonly citing: PaperCard;
  readonly cited: PaperCard;
}

/** A walk that reads only what is selected: levels, then the papers shown, then how it came to them. */
export class Walk {
  private findings: Promise<WalkFindings> | undefined;
  private reached: Promise<ReachedPaper[]> | undefined;
  private links: Promise<Links> | undefined;
  private readonly cards: Map<string, PaperCard>;

  constructor(
    readonly starts: readonly PaperCard[],
    /** The requested ids that are unknown. */
    readonly unknownIds: readonly string[],
    private readonly plan: WalkPlan,
    private readonly loaders: Loaders,
  ) {
    this.cards = new Map(starts.map((card) => [card.id, card]));
  }

  /** Levels, and the truncation by steps. */
  find(): Promise<WalkFindings> {
    return (this.findings ??= this.run());
  }

  async truncations(): Promise<Truncation[]> {
    return truncationsOf(await this.find(), this.plan);
  }

  /** The papers shown, in order. */
  papers(): Promise<ReachedPaper[]> {
    return (this.reached ??= this.readPapers());
  }

  /** The citations from a start to a paper shown; all chains of the walk are read together. */
  async chainTo(place: PlaceInWalk): Promise<FollowedCitation[]> {
    const places = await this.papers();
    const startIds = this.starts.map(({ id }) => id);
    this.links ??= readLinks(this.loaders.read, startIds, places, this.plan);
    const chain = chainTo(place, await this.links).map((link) => this.followed(link));
    return chain.every((citation) => citation !== null) ? chain : [];
  }

  private async run(): Promise<WalkFindings> {
    const { plan, starts } = this;
    const { read } = this.loaders;
    const [first] = plan.steps;
    const [start, ...others] = starts;
    return plan.isUniform && first && start && others.length === 0
      ? searchWalk(read, start.id, first, plan, (card) => this.cards.set(card.id, card))
      : stepWalk(
          read,
          starts.map(({ id }) => id),
          plan,
        );
  }

  private async readPapers(): Promise<ReachedPaper[]> {
    const places = await (await this.find()).firstPapers();
    const missing = places.filter(({ id }) => !this.cards.has(id)).map(({ id }) => id);
    for (const card of await loadCards(missing, this.loaders)) this.cards.set(card.id, card);
    return places.flatMap((place) => {
      const paper = this.cards.get(place.id);
      // A paper that was merged meanwhile no longer exists.
      return paper === undefined ? [] : [{ ...place, paper, walk: this }];
    });
  }

  private followed(link: LinkRow): FollowedCitation | null {
    const { role, polarity, influential, disagreement } = link;
    const [paper, before] = [this.cards.get(link.paperId), this.cards.get(link.predecessorId)];
    if (paper === undefined || before === undefined) return null;
    const [citing, cited] = link.isCiter ? [paper, before] : [before, paper];
    return { citing, cited, role, polarity, influential, disagreement };
  }
}

import { LRUCache } from 'lru-cache';
import type { GraphStates } from '../../graph/graphStates.js';
import type { RememberedAnswer } from './rememberedAnswer.js';
import { WhileWriting } from './whileWriting.js';

interface Entry {
  readonly bookmark: string;
  readonly answer: RememberedAnswer;
}

/** What is known when a request comes. */
export interface Found {
  /** Holds as of the moment of the request, or later. */
  readonly answer?: RememberedAnswer;
  /** Under which the answer may be remembered, when all of it is read with this bookmark; null: it may not. */
  readonly bookmark: string | null;
}

/**
 * Answers with the bookmark of Neo4j that was current before they were read. While it is the current one, nothing was committed
 * since, and the answer is the one that a new read would give. A bookmark names what was committed, which may not be applied
 * yet: so what is remembered has to be read with it. Bounded by bytes.
 */
export class RememberedAnswers {
  /** None where nothing is to be remembered. */
  private readonly entries: LRUCache<string, Entry> | null;
  private readonly whileWriting: WhileWriting;

  constructor(
    private readonly states: GraphStates,
    bytes: number,
    now?: () => number,
  ) {
    this.entries =
      bytes === 0 || !states.areTold
        ? null
        : new LRUCache({ maxSize: bytes, sizeCalculation: ({ answer }) => answer.size });
    this.whileWriting = new WhileWriting(now);
  }

  async find(key: string): Promise<Found> {
    if (this.entries === null || this.whileWriting.isOn) return { bookmark: null };
    const entry = this.entries.get(key);
    // An older bookmark will do: if it is current later, nothing was committed in between.
    if (entry === undefined) return { bookmark: this.states.known ?? this.askForNext() };
    const bookmark = await this.states.current();
    if (bookmark === null) return { bookmark };
    const holds = bookmark === entry.bookmark;
    this.whileWriting.note(holds);
    if (holds) return { answer: entry.answer, bookmark };
    this.entries.delete(key);
    return { bookmark };
  }

  /** Unless another bookmark was seen since: then it would never be found to hold. */
  remember(key: string, bookmark: string, answer: RememberedAnswer): void {
    if (bookmark === this.states.known) this.entries?.set(key, { bookmark, answer });
  }

  private askForNext(): null {
    void this.states.current();
    return null;
  }
}

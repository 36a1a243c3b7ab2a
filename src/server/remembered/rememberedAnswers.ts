import { LRUCache } from 'lru-cache';
import type { GraphStates } from '../../graph/graphStates.js';
import type { RememberedAnswer } from './rememberedAnswer.js';
import { WhileWriting } from './whileWriting.js';

interface Entry {
  readonly bookmark: string;
  readonly answer: RememberedAnswer;
}

/**
 * What comes of looking for an answer: it is remembered and holds; none is; it was, and something was committed since; Neo4j did not
 * say whether; or nothing is looked for, because something writes all the time.
 */
export type Lookup = 'hit' | 'miss' | 'changed' | 'unknown' | 'aside';

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
  /** How often each was so; none where nothing is to be remembered. */
  readonly lookups: Record<Lookup, number> = { hit: 0, miss: 0, changed: 0, unknown: 0, aside: 0 };

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

  /** Of the answers that are remembered now. */
  get held(): { readonly answers: number; readonly bytes: number } {
    return { answers: this.entries?.size ?? 0, bytes: this.entries?.calculatedSize ?? 0 };
  }

  async find(key: string): Promise<Found> {
    if (this.entries === null) return { bookmark: null };
    if (this.whileWriting.isOn) return this.found('aside', { bookmark: null });
    const entry = this.entries.get(key);
    // An older bookmark will do: if it is current later, nothing was committed in between.
    if (entry === undefined) {
      return this.found('miss', { bookmark: this.states.known ?? this.askForNext() });
    }
    const bookmark = await this.states.current();
    if (bookmark === null) return this.found('unknown', { bookmark });
    const holds = bookmark === entry.bookmark;
    this.whileWriting.note(holds);
    if (holds) return this.found('hit', { answer: entry.answer, bookmark });
    this.entries.delete(key);
    return this.found('changed', { bookmark });
  }

  /** Unless another bookmark was seen since: then it would never be found to hold. */
  remember(key: string, bookmark: string, answer: RememberedAnswer): void {
    if (bookmark === this.states.known) this.entries?.set(key, { bookmark, answer });
  }

  private found(lookup: Lookup, found: Found): Found {
    this.lookups[lookup] += 1;
    return found;
  }

  private askForNext(): null {
    void this.states.current();
    return null;
  }
}

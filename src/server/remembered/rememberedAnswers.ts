import { LRUCache } from 'lru-cache';
import type { LatestBookmark } from '../../graph/latestBookmark.js';
import { createHash } from 'node:crypto';
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
    /** Null where no bookmark speaks for all servers of a database. */
    private readonly bookmarks: LatestBookmark | null,
    bytes: number,
    now?: () => number,
  ) {
    this.entries =
      bytes === 0 || bookmarks === null
        ? null
        : new LRUCache({ maxSize: bytes, sizeCalculation: ({ answer }) => answer.size });
    this.whileWriting = new WhileWriting(now);
  }

  async find(key: string): Promise<Found> {
    if (this.entries === null || this.whileWriting.isOn) return { bookmark: null };
    const entry = this.entries.get(key);
    // An older bookmark will do: if it is current later, nothing was committed in between.
    if (entry === undefined) return { bookmark: this.bookmarks?.known ?? this.askForNext() };
    const bookmark = await this.current();
    if (bookmark === null) return { bookmark };
    const holds = bookmark === entry.bookmark;
    this.whileWriting.note(holds);
    if (holds) return { answer: entry.answer, bookmark };
    this.entries.delete(key);
    return { bookmark };
  }

  /** Unless another bookmark was seen since: then it would never be found to hold. */
  remember(key: string, bookmark: string, answer: RememberedAnswer): void {
    if (bookmark === this.bookmarks?.known) this.entries?.set(key, { bookmark, answer });
  }

  /** The bookmark as of now; null where there is none, or Neo4j does not respond. */
  async current(): Promise<string | null> {
    return (await this.bookmarks?.current().catch(() => null)) ?? null;
  }

  /** Names the state of the graph under a bookmark, for extensions.graph.version. */
  versionOf(bookmark: string): string {
    return createHash('sha256').update(bookmark).digest('hex').slice(0, 16);
  }

  /** Of what was read since a bookmark was current; null when something was committed in between. */
  async versionSince(bookmark: string): Promise<string | null> {
    return (await this.current()) === bookmark ? this.versionOf(bookmark) : null;
  }

  private askForNext(): null {
    void this.current();
    return null;
  }
}

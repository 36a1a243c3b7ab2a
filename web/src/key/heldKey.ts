import { readKey } from './keyText.js';

/** Why there is no answer without a key, or with the one that was given. */
export type Refusal =
  /** The server wants one, and there is none. */
  | 'MISSING'
  /** It does not know the key, or knows that it has ended. */
  | 'NOT_TAKEN'
  /** It knows the key, which is not one for reading. */
  | 'LACKS_SCOPE';

/** The key that the pages ask with, and whether they can be shown at all. */
export interface KeyState {
  readonly key: string | null;
  /** Null while nothing speaks against asking. */
  readonly refusal: Refusal | null;
  /** What somebody has just done with the key. */
  readonly news: 'TAKEN' | 'FORGOTTEN' | null;
}

/** Where a key lies while the page is loaded again; that of a browser may throw where it keeps nothing for pages. */
export interface KeyShelf {
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
}

const NAME = 'citegraph.key';

/** The key that somebody gave these pages: kept for this tab until it is closed, the key is forgotten, or is taken no more. */
export class HeldKey {
  private now: KeyState;
  private readonly listeners = new Set<() => void>();

  /** `isWanted`: the server has sent a page without its data, for want of a key. */
  constructor(
    private readonly shelf: () => KeyShelf,
    private readonly isWanted: boolean,
  ) {
    const key = readKey(this.tried((kept) => kept.getItem(NAME)) ?? '');
    this.now = { key, refusal: this.refusalWithout(key), news: null };
  }

  get state(): KeyState {
    return this.now;
  }

  /** Returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** From now on, the pages ask with this key. */
  hold(key: string): void {
    this.tried((kept) => {
      kept.setItem(NAME, key);
    });
    this.become({ key, refusal: null, news: 'TAKEN' });
  }

  forget(): void {
    this.drop(this.refusalWithout(null), 'FORGOTTEN');
  }

  /** The server refused a request with `key`. One that is not held any more says nothing about the one that is. */
  refuse(key: string | null, refusal: Refusal): void {
    if (key === this.now.key && this.now.refusal === null) this.drop(refusal, null);
  }

  private refusalWithout(key: string | null): Refusal | null {
    return key === null && this.isWanted ? 'MISSING' : null;
  }

  private drop(refusal: Refusal | null, news: KeyState['news']): void {
    this.tried((kept) => {
      kept.removeItem(NAME);
    });
    this.become({ key: null, refusal, news });
  }

  private become(state: KeyState): void {
    this.now = state;
    for (const listener of this.listeners) listener();
  }

  /** A browser that keeps nothing for pages holds the key until the page is loaded again. */
  private tried<Result>(act: (shelf: KeyShelf) => Result): Result | null {
    try {
      return act(this.shelf());
    } catch {
      return null;
    }
  }
}

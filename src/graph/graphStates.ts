import { createHash } from 'node:crypto';
import type { Graph } from './graph.js';
import { LatestBookmark } from './latestBookmark.js';

/** Milliseconds after which the state counts as unknown, because Neo4j does not say which it is. */
const WITHIN_MS = 1_000;

/**
 * Which state a graph is in, by the bookmark of the transaction that was committed last. A bookmark is known a moment before
 * its data can be read: so what is to be of a state, or of a later one, is read with its bookmark.
 */
export class GraphStates {
  /** Null for a cluster: what one member has committed, the next one may not have. */
  private readonly latest: LatestBookmark | null;

  /** `uri` is the configured one of Neo4j; undefined for the private one. */
  constructor(graph: Pick<Graph, 'bookmark'>, uri: string | undefined) {
    this.latest =
      uri?.startsWith('neo4j') === true
        ? null
        : new LatestBookmark(() => graph.bookmark({ timeoutMs: WITHIN_MS }));
  }

  /** Whether states can be told apart. */
  get areTold(): boolean {
    return this.latest !== null;
  }

  /** The newest bookmark that was seen; null before the first. */
  get known(): string | null {
    return this.latest?.known ?? null;
  }

  /** The bookmark as of now; null where states are not told apart, or Neo4j does not respond. */
  async current(): Promise<string | null> {
    return (await this.latest?.current().catch(() => null)) ?? null;
  }

  /** Names the state under a bookmark. */
  versionOf(bookmark: string): string {
    return createHash('sha256').update(bookmark).digest('hex').slice(0, 16);
  }

  /**
   * Names the state of all that was read with a bookmark since it was current; null when something was committed meanwhile, or
   * the state was unknown.
   */
  async versionSince(bookmark: string | null): Promise<string | null> {
    if (bookmark === null || (await this.current()) !== bookmark) return null;
    return this.versionOf(bookmark);
  }
}

/** The reads of a graph, each of what a bookmark names or of a later state. */
export function readsSince(
  graph: Pick<Graph, 'read'>,
  bookmark: string | null,
): Pick<Graph, 'read'> {
  const bookmarks = bookmark === null ? undefined : [bookmark];
  return {
    read: (query, params, options) => graph.read(query, params, { ...options, bookmarks }),
  };
}

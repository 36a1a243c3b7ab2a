import { describeError } from '../errors.js';
import type { DatabaseConnection } from './databaseConnection.js';
import type { KeptNeo4j } from './kept.js';
import type { KeeperState } from './lease.js';

const MOST_LOST_KEEPERS = 5;

/** How a process gets and gives back its use of a Neo4j. */
interface Use {
  /** Gets the use of a Neo4j at the same address, after the keeper of the last one was killed. */
  readonly again: (before: KeptNeo4j, signal: AbortSignal) => Promise<KeptNeo4j>;
  readonly end: (kept: KeptNeo4j) => Promise<void>;
  /** Gets one or more lines. */
  readonly onEvent: (text: string) => void;
}

/** A connection that reports what happens to its Neo4j, and survives its keeper. */
export function keptConnection(first: KeptNeo4j, use: Use): DatabaseConnection {
  const follower = new Follower(first, use);
  const following = follower.follow();
  let stopped: Promise<void> | undefined;
  return {
    uri: first.uri,
    username: 'neo4j',
    password: first.password,
    browserUrl: first.browserUrl,
    origin: first.origin,
    stop: () => (stopped ??= follower.stop(following)),
    reportBroken: (reason) => follower.reportBroken(reason),
    exited: new Promise((resolve) => {
      void following.then((reason) => {
        if (reason !== null) resolve({ reason, unexpected: true });
      });
    }),
  };
}

class Follower {
  private readonly stopping = new AbortController();
  private run: number;

  constructor(
    private kept: KeptNeo4j,
    private readonly use: Use,
  ) {
    this.run = kept.run;
  }

  /** Resolves with the reason why Neo4j is gone for good, or with null when it was stopped. */
  async follow(): Promise<string | null> {
    for (let lost = 1; lost <= MOST_LOST_KEEPERS; lost += 1) {
      const reason = await this.endOfLease();
      if (this.hasStopped()) return null;
      if (reason !== null) return reason;
      this.use.onEvent('The keeper process of Neo4j was killed; starting Neo4j again.');
      try {
        this.kept = await this.use.again(this.kept, this.stopping.signal);
      } catch (error) {
        return this.hasStopped() ? null : describeError(error);
      }
      this.run = this.kept.run;
      this.use.onEvent('Neo4j answers again.');
    }
    return `its keeper process was killed ${MOST_LOST_KEEPERS} times`;
  }

  private hasStopped(): boolean {
    return this.stopping.signal.aborted;
  }

  async stop(following: Promise<unknown>): Promise<void> {
    this.stopping.abort();
    await this.use.end(this.kept);
    await following;
  }

  reportBroken(reason: string): void {
    this.kept.lease.send({ run: this.run, reason });
  }

  /** Resolves when the lease is over: with the reason why Neo4j is gone for good, or null when the keeper is. */
  private async endOfLease(): Promise<string | null> {
    this.kept.lease.unref();
    for (;;) {
      const state = await this.kept.lease.next();
      if (state === undefined) return null;
      const { use } = this;
      if (state.state === 'ended') {
        return `it failed ${state.failures} times in a row, last with: ${state.reason}. Last lines of its log:\n${state.lastLines}`;
      }
      if (state.state === 'failed') use.onEvent(describeFailure(state));
      if (state.state === 'running') {
        this.run = state.run;
        use.onEvent('Neo4j answers again.');
      }
    }
  }
}

function describeFailure(state: Extract<KeeperState, { state: 'failed' }>): string {
  const next =
    state.retryInMs === null
      ? 'It is started again when there is room.'
      : `It is started again in ${state.retryInMs / 1_000} s.`;
  const log = state.lastLines === null ? '' : ` Last lines of its log:\n${state.lastLines}`;
  return `Neo4j ended: ${state.reason.replace(/\.$/, '')}. ${next}${log}`;
}

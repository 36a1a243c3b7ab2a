import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Config } from '../config/config.js';
import type { ArgumentValues } from '../export/readParameters.js';
import type { Graph } from '../graph/graph.js';
import type { RequestLimits } from '../graph/graphReader.js';
import { readsSince, type GraphStates } from '../graph/graphStates.js';
import type { ExportSlots } from './exportSlots.js';
import { contextWithin } from './requestContext.js';
import { RequestEnd } from './requestEnd.js';
import { runQuery } from './runQuery.js';

/** What exports run on. */
export interface ExportSource {
  readonly schema: GraphQLSchema;
  /** Queued, and not shared with other requests. */
  readonly reads: Pick<Graph, 'read'>;
  readonly config: Config;
  readonly states: GraphStates;
  readonly slots: ExportSlots;
}

/**
 * The queries of one export, in the queue of long reads. Until the first byte is sent, the limits of a query hold; then the
 * export has more time, and is never refused, but each of its statements has the time of a query.
 */
export class ExportRun {
  /** So many were begun. */
  queries = 0;
  /** Names the state that it begins in; null where that is unknown. */
  private bookmark: string | null = null;
  private readonly end: RequestEnd;
  private limits: RequestLimits;

  constructor(
    private readonly source: ExportSource,
    private readonly request: FastifyRequest,
    reply: FastifyReply,
  ) {
    const { deadlineMs } = source.config.limits;
    this.end = new RequestEnd(reply, deadlineMs);
    this.limits = { signal: this.signal, deadlineAt: Date.now() + deadlineMs, long: 'new' };
  }

  /** Before the first query. */
  async start(): Promise<void> {
    this.bookmark = await this.source.states.current();
  }

  /** Names the state that everything was read from so far; null when there is no such state, or it is unknown. */
  version(): Promise<string | null> {
    return this.source.states.versionSince(this.bookmark);
  }

  get signal(): AbortSignal {
    return this.end.signal;
  }

  /** From now on the response is under way. */
  begin(): void {
    const { deadlineMs: statementMs, exportDeadlineMs } = this.source.config.limits;
    this.end.extend(exportDeadlineMs);
    this.limits = { signal: this.signal, statementMs, long: 'begun' };
  }

  /** Runs a query of the API with loaders of its own, so that nothing is kept from page to page. */
  query(
    document: DocumentNode,
    variables: ArgumentValues,
  ): Promise<Readonly<Record<string, unknown>>> {
    this.queries += 1;
    const { schema, config } = this.source;
    const reads = readsSince(this.source.reads, this.bookmark);
    const contextValue = contextWithin(reads, config, this.request, this.limits);
    return runQuery({ schema, document, variableValues: variables, contextValue });
  }
}

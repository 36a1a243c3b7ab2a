import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { CitegraphError } from '../../errors.js';
import type { Graph } from '../../graph/graph.js';

/** Seconds: from a count that Neo4j keeps to the time limit of a request. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.25, 1, 2.5, 10];

/** What a server needs of a graph. */
export type ServedGraph = Pick<
  Graph,
  'read' | 'bookmark' | 'ping' | 'plan' | 'explain' | 'reconnect'
>;

/** Counts what is sent to Neo4j. Names are those of queries, which are files of this project, and so are few. */
export class StatementMetrics {
  private readonly statements: Counter<'query' | 'code'>;
  private readonly durations: Histogram<'query'>;
  private readonly running: Gauge;

  constructor(register: Registry) {
    const registers = [register];
    this.statements = new Counter({
      registers,
      name: 'citegraph_statements_total',
      help: 'Statements sent to Neo4j, by query and code of the error.',
      labelNames: ['query', 'code'],
    });
    this.durations = new Histogram({
      ...{ registers, buckets: BUCKETS },
      name: 'citegraph_statement_duration_seconds',
      help: 'From taking a connection to the last row of a statement, retries included.',
      labelNames: ['query'],
    });
    this.running = new Gauge({
      registers,
      name: 'citegraph_statements_running',
      help: 'Statements under way, each of which has a connection to Neo4j or waits for one.',
    });
  }

  /** The graph itself, with its reads counted and timed. */
  measured(graph: ServedGraph): ServedGraph {
    return {
      read: (query, params, options) =>
        this.timed(query.name, () => graph.read(query, params, options)),
      bookmark: (options) => this.timed('bookmark', () => graph.bookmark(options)),
      ping: (options) => this.timed('ping', () => graph.ping(options)),
      plan: (query) => graph.plan(query),
      explain: (query, options) => graph.explain(query, options),
      reconnect: (options) => graph.reconnect(options),
    };
  }

  private async timed<T>(query: string, send: () => Promise<T>): Promise<T> {
    const started = performance.now();
    let code = 'OK';
    this.running.inc();
    try {
      return await send();
    } catch (error) {
      code = error instanceof CitegraphError ? error.code : 'INTERNAL_SERVER_ERROR';
      throw error;
    } finally {
      this.running.dec();
      this.statements.inc({ query, code });
      this.durations.observe({ query }, (performance.now() - started) / 1_000);
    }
  }
}

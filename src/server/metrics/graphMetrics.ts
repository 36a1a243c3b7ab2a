import { Gauge, type Registry } from 'prom-client';
import type { Graph } from '../../graph/graph.js';
import { workDueQueries, type WorkDue } from '../../ledger/workDue.queries.js';
import type { GraphStatistics } from '../../statistics/graphStatistics.js';
import { statisticsQueries } from '../../statistics/statistics.queries.js';

/** Milliseconds that a statement may take; without an answer by then, the size is unknown. */
const WITHIN_MS = 1_000;
/** Milliseconds for which an answer, or none, holds: so often at most Neo4j is asked, whoever asks for metrics. */
const KEPT_MS = 5_000;

const SIZES = {
  paperCount: ['citegraph_papers', 'Papers in the graph, stubs included.'],
  stubCount: ['citegraph_stubs', 'Papers of which only identifiers are known.'],
  citationCount: ['citegraph_citations', 'Citations in the graph.'],
  identifierCount: ['citegraph_identifiers', 'Identifiers in the graph.'],
} as const satisfies Record<keyof GraphStatistics, readonly [name: string, help: string]>;

type State = GraphStatistics & { readonly due: Readonly<Record<keyof WorkDue, number>> };

/**
 * How large the graph is, and what imports have left to finish, as Neo4j counts it. An import runs in another process, so this is
 * what there is to see of it. Where Neo4j does not answer, nothing is exported: an old number would look like a new one.
 */
export class GraphMetrics {
  private state: Promise<State | null> = Promise.resolve(null);
  private readAt = -Infinity;

  constructor(
    register: Registry,
    private readonly graph: Pick<Graph, 'read'>,
    private readonly now: () => number = () => performance.now(),
  ) {
    for (const [key, [name, help]] of Object.entries(SIZES)) {
      this.gauge(register, name, help, (state) => state[key as keyof GraphStatistics]);
    }
    const due = new Gauge({
      registers: [register],
      name: 'citegraph_import_work_due',
      help: 'Papers and sources marked by imports for work that these do before they end.',
      labelNames: ['kind'],
      aggregator: 'max',
      collect: async () => {
        const state = await this.current();
        due.reset();
        if (state === null) return;
        for (const [kind, count] of Object.entries(state.due)) due.set({ kind }, count);
      },
    });
  }

  private gauge(
    register: Registry,
    name: string,
    help: string,
    valueOf: (state: State) => number,
  ): void {
    const gauge: Gauge = new Gauge({
      ...{ registers: [register], name, help },
      // All workers see the same graph.
      aggregator: 'max',
      collect: async () => {
        const state = await this.current();
        if (state === null) gauge.remove();
        else gauge.set(valueOf(state));
      },
    });
  }

  private current(): Promise<State | null> {
    if (this.now() - this.readAt >= KEPT_MS) {
      this.readAt = this.now();
      this.state = this.read().catch(() => null);
    }
    return this.state;
  }

  private async read(): Promise<State | null> {
    const options = { timeoutMs: WITHIN_MS };
    const [[sizes], [due]] = await Promise.all([
      this.graph.read(statisticsQueries.graphStatistics, {}, options),
      this.graph.read(workDueQueries.workDue, {}, options),
    ]);
    return sizes === undefined || due === undefined ? null : { ...sizes, due };
  }
}

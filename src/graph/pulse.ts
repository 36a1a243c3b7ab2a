import { DatabaseUnavailableError } from '../errors.js';
import type { Graph, RunOptions } from './graph.js';
import type { Query } from './query.js';

/** Passes reads on, and observes by them whether the database works. */
export class Pulse implements Pick<Graph, 'read'> {
  /** When a read last succeeded, by `performance.now()`. */
  succeededAt = -Infinity;
  /** Called when a read fails because the database is unavailable. */
  onLost: () => void = () => undefined;

  constructor(private readonly graph: Pick<Graph, 'read'>) {}

  async read<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    options?: RunOptions,
  ): Promise<Row[]> {
    try {
      const rows = await this.graph.read(query, params, options);
      this.succeededAt = performance.now();
      return rows;
    } catch (error) {
      if (error instanceof DatabaseUnavailableError) this.onLost();
      throw error;
    }
  }
}

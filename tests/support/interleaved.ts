import type { Graph, GraphTransaction } from '../../src/graph/graph.js';
import { boundTo } from './boundGraph.js';

/** Where in the work of another one something happens: as a write begins, or after a statement has run. */
export type Moment = { readonly asWriteBegins: true } | { readonly after: string };

/**
 * A graph whose user is interrupted once, at one moment of its writes: what happens then is over before it
 * goes on. So two writers meet at a known place, whatever the machine does.
 */
export function interrupted(graph: Graph, moment: Moment, happens: () => Promise<unknown>): Graph {
  let happened = false;
  const once = async (): Promise<void> => {
    if (happened) return;
    happened = true;
    await happens();
  };
  const inside = (transaction: GraphTransaction): GraphTransaction => ({
    run: async (query, params) => {
      const rows = await transaction.run(query, params);
      if ('after' in moment && moment.after === query.name) await once();
      return rows;
    },
  });
  return {
    ...boundTo(graph),
    write: async (work) => {
      if ('asWriteBegins' in moment) await once();
      return graph.write((transaction) => work(inside(transaction)));
    },
  };
}

/** Resolves when a graph that is connected with `onStatement` sends the statement. */
export function statementSent(name: string): {
  onStatement: (sent: string) => void;
  sent: Promise<void>;
} {
  let resolve = (): void => undefined;
  const sent = new Promise<void>((done) => (resolve = done));
  return { onStatement: (each) => each === name && resolve(), sent };
}

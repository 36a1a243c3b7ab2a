import type { Graph } from '../../src/graph/graph.js';

/** The methods of a graph, which is an instance of a class, as a plain object: for one that differs in some of them. */
export function boundTo(graph: Graph): Graph {
  return {
    read: (...args) => graph.read(...args),
    write: (work) => graph.write(work),
    rehearse: (work) => graph.rehearse(work),
    runSchemaStatement: (text) => graph.runSchemaStatement(text),
    ping: (options) => graph.ping(options),
    bookmark: (options) => graph.bookmark(options),
    explain: (...args) => graph.explain(...args),
    plan: (query) => graph.plan(query),
    reconnect: (options) => graph.reconnect(options),
    close: () => graph.close(),
  };
}

/** A graph on which another one does something before the second transaction that writes. */
export function beforeSecondWrite(graph: Graph, happens: () => Promise<unknown>): Graph {
  let writes = 0;
  return {
    ...boundTo(graph),
    write: async (work) => {
      writes += 1;
      if (writes === 2) await happens();
      return graph.write(work);
    },
  };
}

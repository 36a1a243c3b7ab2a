import type { Graph } from '../../src/graph/graph.js';

/** The methods of a graph, which is an instance of a class, as a plain object: for one that differs in some of them. */
export function boundTo(graph: Graph): Graph {
  return {
    read: (...args) => graph.read(...args),
    write: (work) => graph.write(work),
    rehearse: (work) => graph.rehearse(work),
    runSchemaStatement: (text) => graph.runSchemaStatement(text),
    ping: (options) => graph.ping(options),
    plan: (query) => graph.plan(query),
    reconnect: (options) => graph.reconnect(options),
    close: () => graph.close(),
  };
}

import type { Server } from 'node:http';
import { Registry } from 'prom-client';
import { GraphMetrics } from './graphMetrics.js';
import { countLostConnections } from './connectionMetrics.js';
import { processMetrics } from './processMetrics.js';
import { RequestMetrics } from './requestMetrics.js';
import { RestedText } from './restedText.js';
import { exportState, type WatchedParts } from './stateMetrics.js';
import { StatementMetrics, type ServedGraph } from './statementMetrics.js';

/** All metrics of a server. Their types and aggregators are such that those of several processes can be made one. */
export class ServerMetrics {
  private readonly register = new Registry();
  private readonly statements = new StatementMetrics(this.register);
  private readonly requests = new RequestMetrics(this.register);
  private readonly rendered: RestedText;

  readonly contentType = this.register.contentType;
  /** Called for each request of the server. */
  readonly onAnswered = this.requests.count;

  constructor(now?: () => number) {
    this.rendered = new RestedText(() => this.render(), now);
  }

  /** The graph, with what is sent through it counted. */
  measured(graph: ServedGraph): ServedGraph {
    return this.statements.measured(graph);
  }

  /** Exports the state of a server, too. `graph` is asked for its size. */
  watch(server: Server, graph: ServedGraph, parts: WatchedParts): void {
    countLostConnections(this.register, server);
    exportState(this.register, parts);
    new GraphMetrics(this.register, graph);
  }

  /** For AggregatorRegistry, in a process that is one of several. */
  get registers(): readonly Registry[] {
    return [this.register, processMetrics()];
  }

  /** All of them in the text format of Prometheus. */
  text(): Promise<string> {
    return this.rendered.get();
  }

  private async render(): Promise<string> {
    const texts = await Promise.all(this.registers.map((register) => register.metrics()));
    return texts.join('\n');
  }
}

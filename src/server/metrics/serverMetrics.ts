import type { Server } from 'node:http';
import { Registry } from 'prom-client';
import { GraphMetrics } from './graphMetrics.js';
import { countLostConnections } from './connectionMetrics.js';
import { processMetrics } from './processMetrics.js';
import { RequestMetrics } from './requestMetrics.js';
import { exportState, type WatchedParts } from './stateMetrics.js';
import { StatementMetrics, type ServedGraph } from './statementMetrics.js';

/** For so many times as long as it took, a text is given again: whoever asks without end takes a tenth of the thread at most. */
const REST = 9;
const LONGEST_REST_MS = 1_000;

/** All metrics of a server. Their types and aggregators are such that those of several processes can be made one. */
export class ServerMetrics {
  private readonly register = new Registry();
  private readonly statements = new StatementMetrics(this.register);
  private readonly requests = new RequestMetrics(this.register);
  private rendered: Promise<string> = Promise.resolve('');
  private keptUntil = -Infinity;

  readonly contentType = this.register.contentType;
  /** Called for each request of the server. */
  readonly onAnswered = this.requests.count;

  constructor(private readonly now: () => number = () => performance.now()) {}

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

  /** All of them in the text format of Prometheus; those who ask meanwhile, or right after, get the same. */
  text(): Promise<string> {
    const begun = this.now();
    if (begun < this.keptUntil) return this.rendered;
    this.keptUntil = Infinity;
    this.rendered = this.render().finally(() => {
      const ended = this.now();
      this.keptUntil = ended + Math.min(LONGEST_REST_MS, REST * (ended - begun));
    });
    return this.rendered;
  }

  private async render(): Promise<string> {
    const texts = await Promise.all(this.registers.map((register) => register.metrics()));
    return texts.join('\n');
  }
}

import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../config/config.js';
import type { Graph } from '../graph/graph.js';
import { GraphStates } from '../graph/graphStates.js';
import type { Places } from '../graph/places.js';
import { Pulse } from '../graph/pulse.js';
import { QueuedReads } from '../graph/queuedReads.js';
import { SharedReads } from '../graph/sharedReads.js';
import { Readiness } from './readiness.js';
import { RememberedAnswers } from './remembered/rememberedAnswers.js';

/** How a server reads its graph, and what it keeps of that: one for all requests. */
export interface GraphReads {
  /** Past the queues; it notices that the database is lost, as all reads below do. */
  readonly pulse: Pulse;
  readonly readiness: Readiness;
  readonly queues: QueuedReads;
  /** Those of requests: through the queues, and shared between requests that read the same. */
  readonly reads: SharedReads;
  readonly states: GraphStates;
  readonly answers: RememberedAnswers;
}

/** `longPlaces` are those for long reads where several servers share them. */
export function graphReads(
  graph: Pick<Graph, 'read' | 'bookmark' | 'ping' | 'reconnect'>,
  { limits, neo4j, rememberedBytes }: Pick<Config, 'limits' | 'neo4j' | 'rememberedBytes'>,
  log: FastifyBaseLogger,
  longPlaces: Places | undefined,
): GraphReads {
  const pulse = new Pulse(graph);
  const { readsAtOnce: short, walksAtOnce: long } = limits;
  const queues = new QueuedReads(pulse, { short, long, longPlaces });
  const states = new GraphStates(graph, neo4j?.uri);
  return {
    ...{ pulse, queues, states },
    readiness: new Readiness(graph, pulse, log),
    reads: new SharedReads(queues, limits.deadlineMs),
    answers: new RememberedAnswers(states, rememberedBytes),
  };
}

import type { Registry } from 'prom-client';
import { PACKAGE_VERSION } from '../../config/packageVersion.js';
import type { QueueLoad } from '../../graph/fairQueue.js';
import type { QueuedReads } from '../../graph/queuedReads.js';
import type { ExportSlots } from '../exportSlots.js';
import type { OpenConnections } from '../openConnections.js';
import type { RememberedAnswers } from '../remembered/rememberedAnswers.js';
import { exportCounter, exportCounters, exportGauge, exportGauges } from './readMetric.js';

/** The parts of a server that know how they are. They are asked when metrics are, and do nothing for them meanwhile. */
export interface WatchedParts {
  readonly connections: Pick<OpenConnections, 'accepted' | 'count'>;
  readonly reads: Pick<QueuedReads, 'loads'>;
  readonly answers: Pick<RememberedAnswers, 'lookups' | 'held'>;
  readonly slots: Pick<ExportSlots, 'atOnce' | 'running'>;
  /** Whether the server is ready, as health checks see it. */
  readonly isReady: () => boolean;
}

/** Exports the state of the parts of a server. */
export function exportState(register: Registry, parts: WatchedParts): void {
  exportServer(register, parts);
  exportQueues(register, parts);
  exportRemembered(register, parts);
}

function exportServer(
  register: Registry,
  { connections, slots, isReady }: Pick<WatchedParts, 'connections' | 'slots' | 'isReady'>,
): void {
  exportGauges(
    register,
    { name: 'citegraph_build_info', help: 'The version of citegraph.', aggregator: 'first' },
    'version',
    () => ({ [PACKAGE_VERSION]: 1 }),
  );
  exportGauge(
    register,
    { name: 'citegraph_ready', help: '1 when the server is ready, else 0.', aggregator: 'min' },
    () => Number(isReady()),
  );
  exportGauge(
    register,
    { name: 'citegraph_connections_open', help: 'Open connections.' },
    () => connections.count,
  );
  exportCounter(
    register,
    { name: 'citegraph_connections_accepted_total', help: 'Connections that were accepted.' },
    () => connections.accepted,
  );
  exportGauge(
    register,
    { name: 'citegraph_exports_running', help: 'Exports under way.' },
    () => slots.running,
  );
  exportGauge(
    register,
    { name: 'citegraph_exports_limit', help: 'Exports that may be under way.' },
    () => slots.atOnce,
  );
}

function exportQueues(register: Registry, { reads }: Pick<WatchedParts, 'reads'>): void {
  const figures: readonly [name: string, help: string, of: keyof QueueLoad][] = [
    ['citegraph_reads_running', 'Reads that have a place.', 'running'],
    ['citegraph_reads_waiting', 'Reads that wait for a place.', 'waiting'],
    ['citegraph_reads_limit', 'Places for reads.', 'atOnce'],
  ];
  for (const [name, help, of] of figures) {
    exportGauges(register, { name, help: `${help} Walks and exports are long.` }, 'queue', () => {
      const { short, long } = reads.loads;
      return { short: short[of], long: long[of] };
    });
  }
}

function exportRemembered(register: Registry, { answers }: Pick<WatchedParts, 'answers'>): void {
  exportCounters(
    register,
    { name: 'citegraph_remembered_lookups_total', help: 'Looks for a remembered answer.' },
    'result',
    () => answers.lookups,
  );
  exportGauge(
    register,
    { name: 'citegraph_remembered_answers', help: 'Answers that are remembered.' },
    () => answers.held.answers,
  );
  exportGauge(
    register,
    { name: 'citegraph_remembered_bytes', help: 'Memory that they may take.' },
    () => answers.held.bytes,
  );
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import { Counter, Histogram, type Registry } from 'prom-client';
import { EXPORT_NAMES } from '../../export/exportKinds.js';
import { answerRecord, GRAPHQL_PATH, type AnswerRecord } from '../answerLog.js';
import { exportOperation } from '../exportRoutes.js';
import { BoundedNames } from './boundedNames.js';

/** Names of operations that are told apart, beside those of exports. */
const MOST_OPERATIONS = 100;
/** Seconds: from a remembered answer to the time limit of a request. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.25, 1, 2.5, 10];
/** In place of the code of an error. */
const NO_ERROR = 'OK';

/** Counts requests, by what the log knows of each. Labels have names, statuses and codes, and nothing else that a client sent. */
export class RequestMetrics {
  private readonly operations = new BoundedNames(
    MOST_OPERATIONS,
    EXPORT_NAMES.map(exportOperation),
  );
  private readonly requests: Counter<'route' | 'status'>;
  private readonly requestDurations: Histogram<'route'>;
  private readonly answers: Counter<'operation' | 'status' | 'code'>;
  private readonly durations: Histogram<'operation'>;
  private readonly work: Counter<'operation'>;

  constructor(register: Registry) {
    const registers = [register];
    this.requests = new Counter({
      registers,
      name: 'citegraph_http_requests_total',
      help: 'Requests, by route and HTTP status.',
      labelNames: ['route', 'status'],
    });
    this.requestDurations = new Histogram({
      ...{ registers, buckets: BUCKETS },
      name: 'citegraph_http_request_duration_seconds',
      help: 'From the headers of a request to the end of its response, by route.',
      labelNames: ['route'],
    });
    this.answers = new Counter({
      registers,
      name: 'citegraph_operations_total',
      help: 'GraphQL operations and exports, by name, HTTP status and code of the first error.',
      labelNames: ['operation', 'status', 'code'],
    });
    this.durations = new Histogram({
      ...{ registers, buckets: BUCKETS },
      name: 'citegraph_operation_duration_seconds',
      help: 'From the headers of a request to the end of its response, by operation.',
      labelNames: ['operation'],
    });
    this.work = new Counter({
      registers,
      name: 'citegraph_work_total',
      help: 'Units of database work that operations were charged with.',
      labelNames: ['operation'],
    });
  }

  /** Counts a request whose response has been sent, or cut. */
  readonly count = (request: FastifyRequest, reply: FastifyReply): void => {
    const record = answerRecord(request);
    const seconds = (performance.now() - record.started) / 1_000;
    const { url: route = '' } = request.routeOptions;
    const status = String(reply.statusCode);
    this.requests.inc({ route, status });
    this.requestDurations.observe({ route }, seconds);
    if (route === GRAPHQL_PATH || record.operation !== undefined) {
      this.countOperation(record, status, seconds);
    }
  };

  private countOperation(
    { operation: name, errors: [error], work }: AnswerRecord,
    status: string,
    seconds: number,
  ): void {
    const operation = this.operations.labelOf(name);
    this.answers.inc({ operation, status, code: error?.code ?? NO_ERROR });
    this.durations.observe({ operation }, seconds);
    if (work !== undefined) this.work.inc({ operation }, work);
  }
}

import { codeOf } from '../graph/driverErrors.js';
import type { Graph, RunOptions } from '../graph/graph.js';
import type { AnswerRecord } from './answerLog.js';

/** The reads of a graph for one request: counted, timed and, where the request is traced, traced. */
export function notedReads(
  graph: Pick<Graph, 'read'>,
  answer: Pick<AnswerRecord, 'statements' | 'reads' | 'trace'>,
): Pick<Graph, 'read'> {
  const { statements, reads } = answer;
  return {
    read: async (query, params, options: RunOptions = {}) => {
      statements.count += 1;
      const trace = answer.trace?.beginRead(query.name, options.loader ?? '') ?? null;
      const started = performance.now();
      try {
        const traced = trace === null ? options : { ...options, traces: [trace] };
        const rows = await graph.read(query, params, traced);
        reads.note(query, performance.now() - started, rows.length);
        trace?.succeeded(rows.length);
        return rows;
      } catch (error) {
        reads.note(query, performance.now() - started, null);
        trace?.failed(codeOf(error) || '_OTHER');
        throw error;
      }
    },
  };
}

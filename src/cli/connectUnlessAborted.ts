import { connectGraph, type Graph, type GraphOptions } from '../graph/graph.js';
import { unlessAborted } from './stopRequested.js';

/** Like `connectGraph`, but rejects at once when the signal is aborted. */
export async function connectUnlessAborted(
  signal: AbortSignal,
  options: GraphOptions,
): Promise<Graph> {
  const connecting = connectGraph(options);
  try {
    return await unlessAborted(signal, connecting);
  } catch (error) {
    // The process could not end while this connection is open.
    void connecting.then((graph) => graph.close()).catch(() => undefined);
    throw error;
  }
}

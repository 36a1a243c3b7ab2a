import type { Graph } from './graph.js';
import { createGraphReader, type GraphReader, type RequestLimits } from './graphReader.js';

/** Makes what batches one kind of read, over the reads of one request and beside its other loaders. */
export type LoaderFactory<Loader> = (loaders: Loaders) => Loader;

/** Everything that resolvers read with. Made anew for each request: what was loaded is kept in it. */
export interface Loaders {
  /** For root fields, which have one parent and so nothing to batch. */
  readonly read: GraphReader;
  /** The request's loader of a kind, made when it is first asked for. */
  get<Loader>(factory: LoaderFactory<Loader>): Loader;
}

/** The loaders of one request, their statements bounded by its limits. */
export function createLoaders(graph: Pick<Graph, 'read'>, limits: RequestLimits): Loaders {
  const made = new Map<LoaderFactory<unknown>, unknown>();
  const loaders: Loaders = {
    read: createGraphReader(graph, limits),
    get<Loader>(factory: LoaderFactory<Loader>): Loader {
      if (!made.has(factory)) made.set(factory, factory(loaders));
      return made.get(factory) as Loader;
    },
  };
  return loaders;
}

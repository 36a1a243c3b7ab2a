import type { Graph } from './graph.js';
import { createGraphReader, type GraphReader, type RequestLimits } from './graphReader.js';

/** Creates a loader that batches one kind of read of one request. */
export type LoaderFactory<Loader> = (loaders: Loaders) => Loader;

/** All loaders of one request; results are cached within the request. */
export interface Loaders {
  /** Direct reads for root fields, which have one parent and so nothing to batch. */
  readonly read: GraphReader;
  /** The loader of a kind, created on first use. */
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

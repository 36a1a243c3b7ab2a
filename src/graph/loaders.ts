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
  const read = createGraphReader(graph, limits);
  const get = <Loader>(factory: LoaderFactory<Loader>): Loader => {
    if (!made.has(factory)) made.set(factory, factory({ read: readerOf(factory.name), get }));
    return made.get(factory) as Loader;
  };
  const readerOf =
    (loader: string): GraphReader =>
    (query, params) =>
      read(query, params, loader);
  return { read: (query, params) => read(query, params), get };
}

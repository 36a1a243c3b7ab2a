import { createCitationPageLoader, type CitationPageLoader } from '../citation/citation.loader.js';
import { createCitationCountLoader } from '../citation/citationCount.loader.js';
import { createCiterFacetLoaders } from '../facets/citerFacets.loader.js';
import type { Graph } from './graph.js';
import { createPaperLoaders, type PaperLoaders } from '../paper/paper.loader.js';
import { createRelatedPapersLoader } from '../relatedness/relatedPapers.loader.js';
import { createGraphReader, type GraphReader, type RequestLimits } from './graphReader.js';

/** Everything that resolvers read with. Made anew for each request: what was loaded is kept in it. */
export interface Loaders extends PaperLoaders {
  readonly citationPage: CitationPageLoader;
  readonly citationCount: ReturnType<typeof createCitationCountLoader>;
  readonly citerFacets: ReturnType<typeof createCiterFacetLoaders>;
  readonly relatedPapers: ReturnType<typeof createRelatedPapersLoader>;
  /** For root fields, which have one parent and so nothing to batch. */
  readonly read: GraphReader;
}

/** The loaders of one request, their statements bounded by its limits. */
export function createLoaders(graph: Pick<Graph, 'read'>, limits: RequestLimits): Loaders {
  const read = createGraphReader(graph, limits);
  const citationPage = createCitationPageLoader(read);
  return {
    ...createPaperLoaders(read, citationPage),
    citationPage,
    citationCount: createCitationCountLoader(read),
    citerFacets: createCiterFacetLoaders(read),
    relatedPapers: createRelatedPapersLoader(read),
    read,
  };
}

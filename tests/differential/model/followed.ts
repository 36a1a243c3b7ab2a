import type { ModelGraph } from '../../support/walkModel.js';
import { conditionsOf } from './filters.js';
import { headline } from './kept.js';
import { citerCountOf, type FixtureGraph } from './graph.js';
import type { Model } from './model.js';

/** The fixture as the models of walks and paths take it. */
export function walkGraph(graph: FixtureGraph): ModelGraph {
  return {
    papers: graph.papers.map((paper) => ({
      id: paper.id,
      publishedOn: paper.publishedOn,
      citerCount: citerCountOf(graph, paper),
    })),
    citations: graph.citations.map((citation) => ({
      ...{ ...conditionsOf(citation), citing: citation.citing.id, cited: citation.cited.id },
    })),
  };
}

/** A citation as the models of walks and paths give it. */
export interface Link {
  readonly citing: { readonly id: string };
  readonly cited: { readonly id: string };
}

/** A citation that was followed, with all that can be asked of it. */
export function followed(model: Model, { citing, cited }: Link): object {
  const citation = model.graph.citations.find(
    (each) => each.citing.id === citing.id && each.cited.id === cited.id,
  );
  if (citation === undefined) throw new Error(`no citation of ${cited.id} by ${citing.id}`);
  return {
    ...headline(citation),
    citing: () => model.objectOf(citation.citing),
    cited: () => model.objectOf(citation.cited),
  };
}

/** A paper by its id. */
export function paperById(model: Model, { id }: { readonly id: string }): object {
  const paper = model.graph.papers.find((each) => each.id === id);
  if (paper === undefined) throw new Error(`no paper ${id}`);
  return model.objectOf(paper);
}

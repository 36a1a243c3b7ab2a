import { citationsAmong, type CitationsAmongArguments } from './citationsAmong.js';
import { findPaper } from './lookup.js';
import type { Model } from './model.js';
import { neighbourhood, type NeighbourhoodArguments } from './neighbourhood.js';
import { hubs, search } from './paperLists.js';
import { paperSet, type PaperSetArguments } from './paperSet.js';
import { paths, type PathArguments } from './paths.js';
import { sources } from './sources.js';
import { suggest } from './suggest.js';
import { traverse, type TraverseArguments } from './traverse.js';
import { vocabularies } from './vocabularies.js';
import { wrongInput } from './wrongInput.js';

/** The root value of all operations: a function for each field of `Query`. */
export function rootOf(model: Model): object {
  const { graph } = model;
  const objectOf = (id: string): object | null => {
    const paper = findPaper(model, id);
    return paper && model.objectOf(paper);
  };
  return {
    graphStatistics: {
      paperCount: graph.papers.length,
      stubCount: graph.papers.filter(({ stub }) => stub).length,
      citationCount: graph.citations.length,
      identifierCount: graph.papers.reduce(
        (sum, { identifiers }) => sum + identifiers.length,
        graph.retiredIds.size,
      ),
    },
    paper: ({ id }: { id: string }) => objectOf(id),
    papers: ({ ids }: { ids: readonly string[] }) => {
      if (ids.length > 500) throw wrongInput('ids', ids.length);
      return ids.map((id) => settled(() => objectOf(id)));
    },
    node: ({ id }: { id: string }) => {
      const paper = graph.papers.find((each) => each.id === id);
      return paper ? model.objectOf(paper) : null;
    },
    hubs: (args: Parameters<typeof hubs>[1]) => hubs(model, args),
    search: (args: Parameters<typeof search>[1]) => search(model, args),
    suggest: (args: Parameters<typeof suggest>[1]) => suggest(model, args),
    neighbourhood: (args: NeighbourhoodArguments) => neighbourhood(model, args),
    citationsAmong: (args: CitationsAmongArguments) => citationsAmong(model, args),
    paperSet: (args: PaperSetArguments) => paperSet(model, args),
    paths: (args: PathArguments) => paths(model, args),
    traverse: (args: TraverseArguments) => traverse(model, args),
    sources,
    vocabularies: vocabularies(),
  };
}

/** An error in an item of a list is the error of that item. */
function settled(make: () => object | null): object | Error | null {
  try {
    return make();
  } catch (error) {
    return error as Error;
  }
}

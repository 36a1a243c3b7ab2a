import DataLoader from 'dataloader';
import { citationPages } from '../citation/citation.loader.js';
import { citationRowOf } from '../citation/citationRow.js';
import { EVERYTHING } from '../citation/filter.js';
import type { Group } from '../groupBy.js';
import type { GraphReader } from '../graph/graphReader.js';
import type { LoaderFactory, Loaders } from '../graph/loaders.js';
import { loadGroups } from '../graph/loadGroups.js';
import { cardOf } from '../paper/cardTuple.js';
import { paperDetails, representativeCiters } from '../paper/paper.loader.js';
import type { PaperCard } from '../paper/paperRows.js';
import { displayOrder } from '../paper/representativeCiters.js';
import { lookupQueries, type LookupRow, type PaperLookup } from './lookup.queries.js';
import type { PaperView } from './paperView.js';

/** A paper that is looked up, with the data read along with it. */
export interface PaperRequest {
  readonly lookup: PaperLookup;
  readonly view: PaperView;
}

/**
 * Loads papers by surrogate or identifier, null for unknown ones: one statement per view. Data read along is
 * passed to its loaders, so that they need not read it.
 */
export const papersByLookup: LoaderFactory<DataLoader<PaperRequest, PaperCard | null, string>> = (
  loaders,
) =>
  new DataLoader(
    (requests) =>
      loadGroups(
        requests,
        ({ view }) => view.key,
        (group) => loadGroup(group, loaders),
      ),
    { cacheKeyFn: ({ lookup, view }) => `${lookup.key} ${view.key}` },
  );

async function loadGroup(
  group: Group<PaperRequest>,
  loaders: Loaders,
): Promise<(PaperCard | null)[]> {
  const found = group.map((): PaperCard | null => null);
  const [first] = group;
  const lookups = group.map(({ lookup }, index) => ({ ...lookup, index }));
  for (const row of await readPapers(loaders.read, first.view, lookups)) {
    found[row.lookupIndex] = row;
    prime(loaders, first.view, row);
  }
  return found;
}

function readPapers(
  read: GraphReader,
  { citers, representatives }: PaperView,
  lookups: readonly (PaperLookup & { readonly index: number })[],
): Promise<LookupRow[]> {
  const { low, high } = citers?.range ?? EVERYTHING;
  return read(lookupQueries.papersByLookups, {
    lookups: lookups.map((lookup) => ({ ...lookup, low, high })),
    // One more shows that there is a next page.
    citers: citers === null ? 0 : citers.request.window.limit + 1,
    wholeCiters: citers?.request.whole ?? false,
    representatives: representatives?.first ?? 0,
    wholeRepresentatives: representatives?.whole ?? false,
  });
}

function prime(loaders: Loaders, { citers, representatives }: PaperView, row: LookupRow): void {
  const paperId = row.id;
  loaders.get(paperDetails).prime(paperId, row);
  if (citers !== null) {
    loaders.get(citationPages).prime({ ...citers.request, paperId }, row.citers.map(citationRowOf));
  }
  if (representatives !== null) {
    const cards = new Map(row.representatives.map((tuple) => [tuple[0], cardOf(tuple)]));
    const papers = displayOrder(row, representatives.first).flatMap((id) => cards.get(id) ?? []);
    loaders.get(representativeCiters).prime({ ...representatives, paperId }, papers);
  }
}

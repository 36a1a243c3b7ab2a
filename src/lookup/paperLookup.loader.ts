import DataLoader from 'dataloader';
import type { CitationPageLoader } from '../citation/citation.loader.js';
import { citationRowOf } from '../citation/citationRow.js';
import { EVERYTHING } from '../citation/filter.js';
import { lookupQueries } from './lookup.queries.js';
import type { LookupRow, PaperLookup } from './lookup.queries.js';
import type { GraphReader } from '../graph/graphReader.js';
import { loadGroups } from '../graph/loadGroups.js';
import { cardOf } from '../paper/cardTuple.js';
import type { PaperDetailsLoader, RepresentativesLoader } from '../paper/paper.loader.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { PaperView } from './paperView.js';
import { displayOrder } from '../paper/representativeCiters.js';

/** A paper that is looked up, with what comes along. */
export interface PaperRequest {
  readonly lookup: PaperLookup;
  readonly view: PaperView;
}

/** The loaders that are told what came along, so that they need not read it. */
export interface PrimedLoaders {
  readonly paperDetailsById: PaperDetailsLoader;
  readonly representativeCiters: RepresentativesLoader;
  readonly citationPage: CitationPageLoader;
}

/** Loads papers by surrogate or identifier, null where nobody knows one: one statement for those of one view. */
export function createPaperLookupLoader(read: GraphReader, primed: PrimedLoaders) {
  return new DataLoader(
    (requests: readonly PaperRequest[]) =>
      loadGroups(
        requests,
        ({ view }) => view.key,
        (group) => loadGroup(read, group, primed),
      ),
    { cacheKeyFn: ({ lookup, view }: PaperRequest) => `${lookup.key} ${view.key}` },
  );
}

async function loadGroup(
  read: GraphReader,
  group: readonly PaperRequest[],
  primed: PrimedLoaders,
): Promise<(PaperCard | null)[]> {
  const found = group.map((): PaperCard | null => null);
  const [first] = group;
  if (first === undefined) return found;
  const lookups = group.map(({ lookup }, index) => ({ ...lookup, index }));
  for (const row of await readPapers(read, first.view, lookups)) {
    found[row.lookupIndex] = row;
    prime(primed, first.view, row);
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
    // One more shows that the page goes on.
    citers: citers === null ? 0 : citers.request.window.limit + 1,
    wholeCiters: citers?.request.whole ?? false,
    representatives: representatives?.first ?? 0,
    wholeRepresentatives: representatives?.whole ?? false,
  });
}

function prime(
  { paperDetailsById, citationPage, representativeCiters }: PrimedLoaders,
  { citers, representatives }: PaperView,
  row: LookupRow,
): void {
  const paperId = row.id;
  paperDetailsById.prime(paperId, row);
  if (citers !== null) {
    citationPage.prime({ ...citers.request, paperId }, row.citers.map(citationRowOf));
  }
  if (representatives !== null) {
    const cards = new Map(row.representatives.map((tuple) => [tuple[0], cardOf(tuple)]));
    const papers = displayOrder(row, representatives.first).flatMap((id) => cards.get(id) ?? []);
    representativeCiters.prime({ ...representatives, paperId }, papers);
  }
}

import DataLoader from 'dataloader';
import type { CitationPageLoader } from '../citation/citation.loader.js';
import { citationRowOf } from '../citation/citationRow.js';
import { EVERYTHING } from '../citation/filter.js';
import { queries } from '../graph/queries.js';
import type { LookupRow, PaperLookup } from '../graph/queries/read.js';
import type { GraphReader } from '../schema/graphReader.js';
import { cardOf } from './cardTuple.js';
import type { PaperDetailsLoader, RepresentativesLoader } from './paper.loader.js';
import type { PaperCard } from './paperRows.js';
import type { PaperView } from './paperView.js';
import { displayOrder } from './representativeCiters.js';

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
    async (requests: readonly PaperRequest[]) => {
      const found = requests.map((): PaperCard | null => null);
      await Promise.all(
        groupsOf(requests).map(async ({ view, lookups }) => {
          for (const row of await readPapers(read, view, lookups)) {
            found[row.lookupIndex] = row;
            prime(primed, view, row);
          }
        }),
      );
      return found;
    },
    { cacheKeyFn: ({ lookup, view }: PaperRequest) => `${lookup.key} ${view.key}` },
  );
}

interface Group {
  readonly view: PaperView;
  /** Each with the position of its request. */
  readonly lookups: (PaperLookup & { readonly index: number })[];
}

function groupsOf(requests: readonly PaperRequest[]): Group[] {
  const groups = new Map<string, Group>();
  requests.forEach(({ lookup, view }, index) => {
    const group = groups.get(view.key) ?? { view, lookups: [] };
    group.lookups.push({ ...lookup, index });
    groups.set(view.key, group);
  });
  return [...groups.values()];
}

function readPapers(
  read: GraphReader,
  { citers, representatives }: PaperView,
  lookups: Group['lookups'],
): Promise<LookupRow[]> {
  const { low, high } = citers?.range ?? EVERYTHING;
  return read(queries.papersByLookups, {
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

import type { PaperCard } from './paperRows.js';
import type { PaperLoaders } from './paper.loader.js';

/** The papers of some ids, in their order, by one statement. One that merged into another meanwhile is left out. */
export async function loadCards(
  ids: readonly string[],
  { paperCardById }: Pick<PaperLoaders, 'paperCardById'>,
): Promise<PaperCard[]> {
  const cards = await Promise.all(ids.map((id) => paperCardById.load(id)));
  return cards.filter((card) => card !== null);
}

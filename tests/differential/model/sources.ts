import { WELL_KNOWN_SOURCES } from '../../../src/source/wellKnownSources.js';
import { STATED_SOURCE } from '../fixture/lines.js';
import { checkedCount } from './wrongInput.js';

const KNOWN = [
  { ...STATED_SOURCE, stated: true, pending: false },
  ...Object.entries(WELL_KNOWN_SOURCES).map(([name, known]) => ({
    ...{ name, ...known, licence: null, version: null, stated: false, pending: false },
  })),
].sort((a, b) => (a.name < b.name ? -1 : 1));

/** What is known of sources: the same table, because it is data, and what the fixture states. */
export function sources({ first, afterName }: { first: number; afterName: string }): object[] {
  const most = checkedCount('first', first, 1_000);
  return KNOWN.filter(({ name }) => name > afterName).slice(0, most);
}

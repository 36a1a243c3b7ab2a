// The folders of src, from the top down. A folder imports only what stands below it here; eslint holds that, types included.

/** What answers queries, above what it is about. */
const API = ['server', 'site', 'explore', 'export', 'api'];
/** One field of the API each, or a few that belong together. */
const FEATURES = [
  'search',
  'paperSet',
  'coverage',
  'facets',
  'neighbourhood',
  'relatedness',
  'ages',
  'retractions',
  'traversal',
  'lookup',
  'hubs',
];
/** What changes the graph, and what it makes of what comes in. */
const WRITING = ['fetch', 'bulk', 'backup', 'import', 'upkeep', 'ledger', 'record'];
/** What both are about. */
const DOMAIN = ['statistics', 'profile', 'summary', 'vocabulary', 'citation', 'sources', 'paper'];
/** What knows nothing of papers and citations. */
const GROUND = [
  'relay',
  'access',
  'graph',
  'database',
  'config',
  'source',
  'identifier',
  'errors.ts',
  'visible.ts',
  'exitCodes.ts',
  'must.ts',
  'groupBy.ts',
  'slices.ts',
  'shortened.ts',
];

export const ROOMS = [
  'main.ts',
  'cli',
  'generate',
  'workers',
  ...API,
  ...FEATURES,
  ...WRITING,
  ...DOMAIN,
  ...GROUND,
];

/** For the lint rule: what each folder must not import. */
export const zones = ROOMS.map((room, place) => ({
  target: `./src/${room}`,
  from: [...ROOMS.slice(0, place), ...(FEATURES.includes(room) ? WRITING : [])].map(
    (above) => `./src/${above}`,
  ),
  message: `${room} imports only what stands below it in scripts/rooms.mjs.`,
})).filter(({ from }) => from.length > 0);

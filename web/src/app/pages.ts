import { PAPERS } from '../../../src/site/paperAddress.js';
import { onDemand, type OnDemand } from './onDemand.js';

/** The pages by the paths of their addresses, as the router reads them. Each has a script of its own. */
export const PAGES: Readonly<Record<string, OnDemand>> = {
  '/': onDemand(async () => (await import('../home/HomePage.js')).HomePage),
  [`${PAPERS}*`]: onDemand(async () => (await import('../hub/HubPageView.js')).HubPageView),
  '/compare': onDemand(async () => (await import('../compare/ComparePage.js')).ComparePage),
  '/graph': onDemand(async () => (await import('../graph/GraphPage.js')).GraphPage),
  '/search': onDemand(async () => (await import('../search/SearchPage.js')).SearchPage),
};

/** The page at a path; undefined where there is none. */
export function pageAt(path: string): OnDemand | undefined {
  return PAGES[path.startsWith(PAPERS) ? `${PAPERS}*` : path];
}

import { explorerFilter, type HubView } from './hubAddress.js';
import { pageFilter } from './pageSettings.js';
import type {
  CitersQueryVariables,
  HubPageQueryVariables,
  ListSizesQueryVariables,
  RepresentativeCitationsQueryVariables,
} from '../generated/operations.js';

/** As many as fill a screen; the explorer has the others in the same order. */
const CARDS = 6;

/** The variables by which the parts of a hub page ask, for a view of it. */
export const hubVariables = (id: string, view: HubView): HubPageQueryVariables => ({
  ...{ id, filter: pageFilter(view) },
});

export const representativesVariables = (
  id: string,
  view: HubView,
): RepresentativeCitationsQueryVariables => ({ id, filter: pageFilter(view), first: CARDS });

export const citersVariables = (id: string, view: HubView): CitersQueryVariables => ({
  ...{ id, filter: explorerFilter(view), orderBy: view.order },
});

export const listSizesVariables = (id: string, view: HubView): ListSizesQueryVariables => ({
  ...{ id, filter: explorerFilter(view) },
});

import { readHubView } from '../address/hubAddress.js';
import { askEarly } from '../client/earlyAnswers.js';
import { Citers, HubPage, ListSizes, RepresentativeCitations } from '../generated/operations.js';
import {
  citersVariables,
  hubVariables,
  listSizesVariables,
  representativesVariables,
} from '../address/hubVariables.js';

/**
 * Asks for a hub page while its script is on its way: for what is at its top by the identifier of its address, then for the
 * lists below by the id of the paper, where the server gave it.
 */
export async function askHubEarly(
  identifier: string,
  query: string,
  paperId: string | null,
): Promise<void> {
  const { view } = readHubView(query);
  await askEarly(HubPage, hubVariables(identifier, view));
  if (paperId === null) return;
  void askEarly(RepresentativeCitations, representativesVariables(paperId, view));
  if (view.tab === 'CITERS') void askEarly(Citers, citersVariables(paperId, view));
  void askEarly(ListSizes, listSizesVariables(paperId, view));
}

import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { readHubView, writeHubView, type HubView, type Misread } from './hubAddress.js';
import { useQueryText } from './useQueryText.js';

/** The view of a hub page, which is the query of its address, and how to change it. */
export interface HubPlace {
  readonly view: HubView;
  readonly misread: readonly Misread[];
  /** Changes a part of the view, as a step in the history of the browser. */
  readonly show: (change: Partial<HubView>) => void;
  /** The address of the view with a part changed, for links. */
  readonly addressOf: (change: Partial<HubView>) => string;
}

export function useHubPlace(): HubPlace {
  const [, go] = useLocation();
  const query = useQueryText();
  const { view, misread } = readHubView(query);
  const addressOf = useCallback(
    (change: Partial<HubView>): string =>
      window.location.pathname + writeHubView({ ...readHubView(query).view, ...change }),
    [query],
  );
  const show = useCallback(
    (change: Partial<HubView>): void => {
      go(addressOf(change));
    },
    [go, addressOf],
  );
  return { view, misread, show, addressOf };
}

import { useMemo, type ReactNode } from 'react';
import { Provider } from 'urql';
import { usePageKey } from '../key/pageKey.js';
import { clientFor } from './client.js';

/** The client of the pages within, for the key of this tab: another key begins with an empty cache. */
export function KeyedClient({ children }: { readonly children: ReactNode }) {
  const { key } = usePageKey();
  const client = useMemo(() => clientFor(key), [key]);
  return <Provider value={client}>{children}</Provider>;
}

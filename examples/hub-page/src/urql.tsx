import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Client, Provider, fetchExchange, useQuery } from 'urql';
import { API, FIRST, PAPER_ID } from './address';
import { HubPageDocument, MoreCitersDocument } from './generated';
import { HubView } from './HubView';
import { sha256 } from './sha256';

/** Parts of a paper, which have no id of their own. */
const PARTS = [
  'CitationProfile',
  'CitationSummary',
  'RoleSummary',
  'RoleBucket',
  'PolaritySummary',
  'PolarityBucket',
  'RepresentativeCiters',
];

const client = new Client({
  url: API,
  // GET has no gain here, because answers are not cached on their way.
  preferGetMethod: false,
  exchanges: [
    cacheExchange({
      keys: Object.fromEntries(PARTS.map((name) => [name, () => null])),
      resolvers: { Paper: { citers: relayPagination(), references: relayPagination() } },
    }),
    persistedExchange({ preferGetForPersistedQueries: false, generateHash: sha256 }),
    fetchExchange,
  ],
});

function HubPage() {
  const [after, setAfter] = useState<string | null>(null);
  const variables = { id: PAPER_ID, first: FIRST };
  const [hub] = useQuery({ query: HubPageDocument, variables });
  // Answers with all citers read so far: the cache has the earlier pages.
  const [more] = useQuery({
    query: MoreCitersDocument,
    variables: { ...variables, after: after ?? '' },
    pause: after === null,
  });
  const error = hub.error ?? more.error;
  if (error !== undefined) return <p role="alert">{error.message}</p>;
  if (hub.data === undefined) return <p>Loading</p>;
  if (hub.data.paper === null) return <p>Nobody knows {PAPER_ID}.</p>;
  const citers = more.data?.paper?.citers ?? hub.data.paper.citers;
  const onMore = (): void => setAfter(citers.pageInfo.endCursor);
  return <HubView paper={hub.data.paper} citers={citers} onMore={more.fetching ? null : onMore} />;
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <Provider value={client}>
      <HubPage />
    </Provider>,
  );
}

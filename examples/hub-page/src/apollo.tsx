import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { relayStylePagination } from '@apollo/client/utilities';
import { createRoot } from 'react-dom/client';
import { API, FIRST, PAPER_ID } from './address';
import { HubPageDocument, MoreCitersDocument } from './generated';
import { HubView } from './HubView';
import { sha256 } from './sha256';

const client = new ApolloClient({
  link: new PersistedQueryLink({ sha256 }).concat(new HttpLink({ uri: API })),
  cache: new InMemoryCache({
    possibleTypes: { Node: ['Paper'] },
    typePolicies: {
      Paper: {
        fields: {
          // Pages of the same filter and order are one list.
          citers: relayStylePagination(['filter', 'orderBy']),
          references: relayStylePagination(['filter', 'orderBy']),
          // Parts of a paper that have no id: what two queries ask of them belongs together.
          citationProfile: { merge: true },
          citationSummary: { merge: true },
        },
      },
    },
  }),
});

function HubPage() {
  const variables = { id: PAPER_ID, first: FIRST };
  const { data, error, loading, fetchMore } = useQuery(HubPageDocument, {
    variables,
    notifyOnNetworkStatusChange: true,
  });
  if (error !== undefined) return <p role="alert">{error.message}</p>;
  if (data === undefined) return <p>Loading</p>;
  if (data.paper === null) return <p>Nobody knows {PAPER_ID}.</p>;
  const { citers } = data.paper;
  const after = citers.pageInfo.endCursor;
  const onMore = (): void => {
    if (after === null) return;
    void fetchMore({ query: MoreCitersDocument, variables: { ...variables, after } });
  };
  return <HubView paper={data.paper} citers={citers} onMore={loading ? null : onMore} />;
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <ApolloProvider client={client}>
      <HubPage />
    </ApolloProvider>,
  );
}

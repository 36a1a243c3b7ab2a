import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { HubPageView } from '../hub/HubPageView.js';
import { HomePage } from '../home/HomePage.js';
import { ComparePage } from '../compare/ComparePage.js';
import { SearchPage } from '../search/SearchPage.js';
import { words } from '../words/words.js';
import { Layout } from './Layout.js';

/** Draws with a library that no other page needs. */
const GraphPage = lazy(() => import('../graph/GraphPage.js'));

/** The pages by their addresses. */
export function App() {
  return (
    <Layout>
      <Switch>
        <Route path="/" component={HomePage} />
        <Route path="/papers/*" component={HubPageView} />
        <Route path="/compare" component={ComparePage} />
        <Route path="/graph">
          <Suspense fallback={<p role="status">{words.states.loading}</p>}>
            <GraphPage />
          </Suspense>
        </Route>
        <Route path="/search" component={SearchPage} />
        <Route>
          <h1>{words.states.noSuchPage}</h1>
        </Route>
      </Switch>
    </Layout>
  );
}

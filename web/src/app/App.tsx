import { Route, Switch } from 'wouter';
import { words } from '../words/words.js';
import { Layout } from './Layout.js';
import { PAGES } from './pages.js';

/** The pages by their addresses. */
export function App() {
  return (
    <Layout>
      <Switch>
        {Object.entries(PAGES).map(([path, { Content }]) => (
          <Route key={path} path={path} component={Content} />
        ))}
        <Route>
          <h1>{words.states.noSuchPage}</h1>
        </Route>
      </Switch>
    </Layout>
  );
}

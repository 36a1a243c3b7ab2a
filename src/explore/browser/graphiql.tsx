import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import type { ExecutionResult } from 'graphql';
import { createRoot } from 'react-dom/client';
import type { ExploreOperation } from '../exploreOperation.js';

/** Addresses of the workers by the name of their language; the bundler puts them in. */
declare const WORKERS: Readonly<Record<string, string>>;

/** One request, one answer: also errors come as JSON, whatever the status. */
async function ask(request: object): Promise<ExecutionResult> {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(request),
  });
  return (await response.json()) as ExecutionResult;
}

/** What the address asks for by `?operation=` (and `&id=`, for its variable of this name), else null. */
function askedOperation(operations: readonly ExploreOperation[]): ExploreOperation | null {
  const asked = new URLSearchParams(location.search);
  const operation = operations.find(({ name }) => name === asked.get('operation'));
  if (operation === undefined) return null;
  const id = asked.get('id');
  if (id === null) return operation;
  return { ...operation, variables: { ...operation.variables, id } };
}

function tabOf({ query, variables }: ExploreOperation): { query: string; variables: string } {
  const given = Object.keys(variables).length > 0;
  return { query, variables: given ? JSON.stringify(variables, null, 2) : '' };
}

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorkerUrl: (_id: string, language: string) =>
      new URL(WORKERS[language] ?? WORKERS['editor'] ?? '', import.meta.url).href,
  },
});

const text = document.getElementById('operations')?.textContent ?? '[]';
const operations = JSON.parse(text) as ExploreOperation[];
const asked = askedOperation(operations);
const others = operations.filter(({ name }) => name !== asked?.name);
const tabs = (asked === null ? others : [asked, ...others]).map(tabOf);
// GraphiQL keeps its tabs, and shows the one with these texts. On a first visit it keeps none yet, and would show
// the first tab without its variables.
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
const opened = isFirstVisit || asked !== null ? tabs[0] : undefined;
const root = document.getElementById('graphiql');
if (root !== null) {
  createRoot(root).render(
    <GraphiQL
      fetcher={ask}
      defaultTabs={tabs}
      initialQuery={opened?.query}
      initialVariables={opened?.variables}
      schemaDescription
    >
      <GraphiQL.Logo>
        <a href="./">citegraph</a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}

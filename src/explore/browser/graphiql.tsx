import { explorerPlugin } from '@graphiql/plugin-explorer';
import '@graphiql/plugin-explorer/style.css';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { readLink, tabOf } from '../request/deepLink.js';
import type { ExploreOperation } from '../request/exploreOperation.js';
import { ask } from './ask.js';
import { CopyAs } from './copyAs.js';
import { EXAMPLES, examplesPlugin, WIDE } from './examplesPlugin.js';
import './graphiql.css';
import { RunLinked } from './runLinked.js';

/** Addresses of the workers by the name of their language; the bundler puts them in. */
declare const WORKERS: Readonly<Record<string, string>>;

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorkerUrl: (_id: string, language: string) =>
      new URL(WORKERS[language] ?? WORKERS['editor'] ?? '', import.meta.url).href,
  },
});

const text = document.getElementById('operations')?.textContent ?? '[]';
const operations = JSON.parse(text) as ExploreOperation[];
const plugins = [examplesPlugin(operations), explorerPlugin(), HISTORY_PLUGIN];
// GraphiQL keeps its tabs, and shows the one with these texts. On a first visit it keeps none yet.
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
const linked = readLink(location.search, operations);
const linkedTab = linked !== null && 'tab' in linked ? linked : null;
const [first] = operations.map((operation) => tabOf(operation));
const opened = linkedTab?.tab ?? (isFirstVisit ? first : undefined);
const notice = noticeOf();
// The tab is there from now on: loading the page again must not open it anew, over what was changed in it.
if (location.search !== '') history.replaceState(null, '', location.pathname);

function noticeOf(): string | null {
  if (linked !== null && 'problem' in linked) return `The link was not opened. ${linked.problem}`;
  const isInstead = new URLSearchParams(location.search).get('from') === 'sandbox';
  return isInstead ? 'Apollo Sandbox needs the internet. This is GraphiQL, which does not.' : null;
}

function Notice({ text }: { text: string }) {
  const [isShown, setShown] = useState(true);
  if (!isShown) return null;
  return (
    <div role="alert" className="notice">
      {text}
      <button type="button" onClick={() => setShown(false)}>
        Close
      </button>
    </div>
  );
}

const root = document.getElementById('graphiql');
if (root !== null) {
  createRoot(root).render(
    <>
      <h1>GraphiQL</h1>
      {notice !== null && <Notice text={notice} />}
      <GraphiQL
        fetcher={ask}
        plugins={plugins}
        visiblePlugin={isFirstVisit && matchMedia(WIDE).matches ? EXAMPLES : undefined}
        defaultTabs={opened === undefined ? undefined : [opened]}
        initialQuery={opened?.query}
        initialVariables={opened?.variables}
        isHeadersEditorEnabled={false}
        schemaDescription
      >
        <GraphiQL.Logo>
          <a href="./">citegraph</a>
        </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, merge, copy }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <CopyAs />
            </>
          )}
        </GraphiQL.Toolbar>
        {linkedTab?.run === true && <RunLinked />}
      </GraphiQL>
    </>,
  );
}

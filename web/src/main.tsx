import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { App } from './app/App.js';
import { pageAt } from './app/pages.js';
import { client } from './client/client.js';

/** Draws the page of the address when its own script is there, rather than first a page that says that it is on its way. */
async function draw(root: HTMLElement): Promise<void> {
  await pageAt(window.location.pathname)?.load();
  createRoot(root).render(
    <StrictMode>
      <Provider value={client}>
        <App />
      </Provider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root !== null) void draw(root);

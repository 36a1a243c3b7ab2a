import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { pageAt } from './app/pages.js';
import { KeyedClient } from './client/KeyedClient.js';

/** Draws the page of the address when its own script is there, rather than first a page that says that it is on its way. */
async function draw(root: HTMLElement): Promise<void> {
  await pageAt(window.location.pathname)?.load();
  createRoot(root).render(
    <StrictMode>
      <KeyedClient>
        <App />
      </KeyedClient>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root !== null) void draw(root);

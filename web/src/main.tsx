import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { KeyedClient } from './client/KeyedClient.js';
import './style/base.css';
import './style/panels.css';
import './style/hub.css';
import './style/plots.css';
import './style/compare.css';
import './style/explorer.css';
import './style/home.css';
import './style/search.css';
import './style/key.css';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <KeyedClient>
        <App />
      </KeyedClient>
    </StrictMode>,
  );
}

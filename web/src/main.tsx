import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { App } from './app/App.js';
import { client } from './client/client.js';
import './style/base.css';
import './style/panels.css';
import './style/hub.css';
import './style/plots.css';
import './style/compare.css';
import './style/explorer.css';
import './style/home.css';
import './style/search.css';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Provider value={client}>
        <App />
      </Provider>
    </StrictMode>,
  );
}

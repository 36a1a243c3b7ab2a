import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { PAPERS } from '../src/site/paperAddress.js';
import { compileHints } from './compileHints.js';
import { pageScripts } from './pageScripts.js';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The pages, from `web/` to `dist/web/`. `npm run web` serves them from their sources, beside a server that runs. */
export default defineConfig({
  root: folder('.'),
  base: '/',
  build: {
    outDir: folder('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Small files stay files: the content security policy allows none inside of the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Parts that several pages share would else be a dozen requests of a few hundred bytes.
    rollupOptions: { output: { experimentalMinChunkSize: 10_000 } },
  },
  plugins: [
    compileHints(['/react-dom/', '/web/src/hub/HubPageView']),
    pageScripts({
      '/': folder('src/home/HomePage.tsx'),
      [PAPERS]: folder('src/hub/HubPageView.tsx'),
      '/compare': folder('src/compare/ComparePage.tsx'),
      '/graph': folder('src/graph/GraphPage.tsx'),
      '/search': folder('src/search/SearchPage.tsx'),
    }),
  ],
  esbuild: { jsx: 'automatic', legalComments: 'none' },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/graphiql', '/docs', '/export', '/schema.graphql'].map((place) => [
        place,
        'http://localhost:4000',
      ]),
    ),
  },
});

import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { addBuiltFiles, readBuiltFiles } from './builtFiles.js';
import { Html, html, jsonBlock } from './html.js';
import { EXPLORE_OPERATIONS } from './operations.js';
import { sendPage } from './page.js';

/** Written by `npm run build`: the bundle, each file compressed and named by its content. */
const BUNDLE = new URL('../../dist/graphiql/', import.meta.url);
/** What of them the page names. */
const MANIFEST = 'manifest.json';
/** GraphiQL writes styles into the page, and its own contain fonts. Nothing may come from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; " +
  "font-src 'self' data:; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** `/graphiql`: an IDE that works offline, with all example operations. */
export function addGraphiqlRoutes(app: FastifyInstance): void {
  const bundle = readBundle();
  app.get('/graphiql', (_request, reply) =>
    bundle === null
      ? sendPage(reply.code(404), notBuilt, "default-src 'none'")
      : sendPage(reply, pageOf(bundle), POLICY),
  );
  const files = readBuiltFiles(BUNDLE);
  files.delete(MANIFEST);
  addBuiltFiles(app, '/graphiql', files);
}

function readBundle(): Bundle | null {
  const manifest = new URL(MANIFEST, BUNDLE);
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Bundle) : null;
}

const notBuilt = html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>GraphiQL is not built</title>
    </head>
    <body>
      <p>GraphiQL is not built yet. Run <code>npm run build</code>, then start the server again.</p>
    </body>
  </html>`;

function pageOf({ script, style }: Bundle): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>GraphiQL: citegraph</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="graphiql/${style}" />
      </head>
      <body>
        <main id="graphiql"><noscript>GraphiQL needs JavaScript.</noscript></main>
        ${jsonBlock('operations', EXPLORE_OPERATIONS)}
        <script type="module" src="graphiql/${script}"></script>
      </body>
    </html>`;
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { Html, html, jsonBlock } from './html.js';
import { EXPLORE_OPERATIONS } from './operations.js';
import { sendPage } from './page.js';

/** Written by `npm run build`: the bundle, each file compressed and named by its content. */
const BUNDLE = new URL('../../dist/graphiql/', import.meta.url);
/** Seconds of a year: file names contain a hash of the content, so files never change. */
const FOR_EVER = 31_536_000;
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
};
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
  const files = bundle === null ? new Map<string, Buffer>() : readFiles();
  app.get<{ Params: { file: string } }>('/graphiql/:file', (request, reply) => {
    const { file } = request.params;
    const compressed = files.get(file);
    if (compressed === undefined) {
      reply.callNotFound();
      return reply;
    }
    void reply
      .type(TYPES[extname(file)] ?? 'application/octet-stream')
      .header('cache-control', `public, max-age=${FOR_EVER}, immutable`)
      .header('vary', 'Origin, Accept-Encoding');
    const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    return takesGzip
      ? reply.header('content-encoding', 'gzip').send(compressed)
      : reply.send(gunzipSync(compressed));
  });
}

function readBundle(): Bundle | null {
  const manifest = new URL('manifest.json', BUNDLE);
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Bundle) : null;
}

/** The files by the names that browsers ask for, some 2 MB. */
function readFiles(): Map<string, Buffer> {
  const names = readdirSync(BUNDLE).filter((name) => name.endsWith('.gz'));
  return new Map(
    names.map((name) => [name.slice(0, -'.gz'.length), readFileSync(new URL(name, BUNDLE))]),
  );
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

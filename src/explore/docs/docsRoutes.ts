import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { sendPage } from '../page.js';
import { PAGE_POLICY } from '../style.js';
import { docPage, docResultsPage } from './docsPage.js';
import { readDocLibrary, type DocLibrary } from './library.js';
import { searchDocs } from './search.js';

const PLAIN_TEXT = 'text/plain; charset=utf-8';
const IMAGE_TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};
/** For an image that is opened by itself: those in SVG may hold styles, and scripts, which do not run. */
const FILE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/**
 * `/docs/NAME`: a page of the documentation; `/docs/NAME.md`: its text; `/docs?q=…`: a search. What follows `/docs/` is
 * only ever looked up among the names of what is there, and never becomes a path. `root` is that of the package by default.
 */
export function addDocsRoutes(app: FastifyInstance, root?: string): void {
  let library: DocLibrary | undefined;
  const read = () => (library ??= readDocLibrary(root));
  app.get<{ Querystring: { q?: unknown } }>('/docs', ({ query: { q } }, reply) => {
    if (typeof q !== 'string' || q.trim() === '') return reply.redirect('docs/README');
    const results = searchDocs(read().pages.values(), q);
    return sendPage(reply, docResultsPage(read(), q.slice(0, 200), results), PAGE_POLICY);
  });
  app.get('/docs/', (_request, reply) => reply.redirect('README'));
  app.get<{ Params: { '*': string } }>('/docs/*', async ({ params: { '*': name } }, reply) => {
    const { pages, files } = read();
    const page = pages.get(name);
    if (page !== undefined) return sendPage(reply, docPage(read(), page), PAGE_POLICY);
    const source = name.endsWith('.md')
      ? pages.get(name.slice(0, -'.md'.length))?.source
      : undefined;
    if (source !== undefined) return reply.type(PLAIN_TEXT).send(source);
    const file = files.get(name);
    if (file === undefined) {
      reply.callNotFound();
      return reply;
    }
    const type = name.startsWith('files/') ? PLAIN_TEXT : IMAGE_TYPES[extname(name)];
    return reply
      .type(type ?? 'application/octet-stream')
      .header('content-security-policy', FILE_POLICY)
      .send(await readFile(file));
  });
}

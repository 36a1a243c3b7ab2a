import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

const DOCS = new URL('../../docs/', import.meta.url);
const SCHEMA = new URL('../../schema/schema.graphql', import.meta.url);
const PLAIN_TEXT = 'text/plain; charset=utf-8';

/** `/docs/…`: the documentation as it lies in `docs/`. `/schema.graphql`: the API, as code generators take it. */
export function addDocumentRoutes(app: FastifyInstance): void {
  const names = existsSync(DOCS) ? readdirSync(DOCS).filter((name) => name.endsWith('.md')) : [];
  const texts = new Map(names.map((name) => [name, readFileSync(new URL(name, DOCS), 'utf8')]));
  app.get<{ Params: { name: string } }>('/docs/:name', (request, reply) => {
    const text = texts.get(request.params.name);
    if (text !== undefined) return reply.type(PLAIN_TEXT).send(text);
    reply.callNotFound();
    return reply;
  });
  const schema = readFileSync(SCHEMA, 'utf8');
  app.get('/schema.graphql', (_request, reply) => reply.type(PLAIN_TEXT).send(schema));
}

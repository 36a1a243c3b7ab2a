import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { addDocsRoutes } from './docs/docsRoutes.js';
import { addGraphiqlRoutes } from './graphiqlPage.js';

const SCHEMA = new URL('../../schema/schema.graphql', import.meta.url);

/** What lies beside the pages of papers: GraphiQL, the documentation and the schema. */
export function addExploreRoutes(app: FastifyInstance): void {
  addGraphiqlRoutes(app);
  addDocsRoutes(app);
  addSchemaRoute(app);
}

/** The API, as code generators take it. */
function addSchemaRoute(app: FastifyInstance): void {
  const schema = readFileSync(SCHEMA, 'utf8');
  app.get('/schema.graphql', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(schema),
  );
}

import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { FastifyInstance } from 'fastify';
import { HUB_PAGE } from '../explore/operations.js';

/** The origin of Apollo Sandbox when it is opened at its vendor. */
export const SANDBOX_ORIGIN = 'https://studio.apollographql.com';
const ASSETS = 'https://apollo-server-landing-page.cdn.apollographql.com';
const SCRIPT = 'https://embeddable-sandbox.cdn.apollographql.com';
const FRAME = 'https://sandbox.embed.apollographql.com';
/** The page marks its scripts and styles with a nonce. */
const NONCE = /<script nonce="([0-9a-f]+)"/;

/** Apollo Sandbox for browsers that open `/graphql`, or nothing. */
export function sandboxPlugin(enabled: boolean): ApolloServerPlugin {
  return enabled
    ? ApolloServerPluginLandingPageLocalDefault({
        embed: true,
        document: HUB_PAGE.query,
        variables: HUB_PAGE.variables,
      })
    : ApolloServerPluginLandingPageDisabled();
}

/** Lets the page of the sandbox load what it needs from its vendor, and nothing else. */
export function guardSandboxPage(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
    if (isPage && typeof payload === 'string') {
      void reply.header('content-security-policy', sandboxPolicy(payload));
    }
    done(null, payload);
  });
}

/** Without the sandbox, a browser that opens `/graphql` without a query is redirected to GraphiQL. */
export function leadToGraphiql(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ method, headers: { accept }, url }, reply) => {
    if (method === 'GET' && !url.includes('?') && accept?.includes('text/html') === true) {
      await reply.header('vary', 'Origin, Accept').redirect('graphiql');
    }
  });
}

function sandboxPolicy(page: string): string {
  const nonce = `'nonce-${NONCE.exec(page)?.[1] ?? 'none'}'`;
  return [
    "default-src 'none'",
    `script-src ${nonce} ${SCRIPT}`,
    `style-src ${nonce} ${SCRIPT} https://fonts.googleapis.com`,
    'font-src https://fonts.gstatic.com',
    `img-src ${ASSETS}`,
    `manifest-src ${ASSETS}`,
    `frame-src ${FRAME}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

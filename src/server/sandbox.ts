import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HUB_PAGE } from '../explore/operations.js';

/** The origin of Apollo Sandbox when it is opened at its vendor. */
export const SANDBOX_ORIGIN = 'https://studio.apollographql.com';
const ASSETS = 'https://apollo-server-landing-page.cdn.apollographql.com';
const SCRIPT = 'https://embeddable-sandbox.cdn.apollographql.com';
const FRAME = 'https://sandbox.embed.apollographql.com';
/** Where a browser goes that cannot load it, and after how many milliseconds at the latest. */
const INSTEAD = 'graphiql?from=sandbox';
const WAIT_MS = 10_000;
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

/**
 * Lets the page of the sandbox load what it needs from its vendor, and nothing else; leads to GraphiQL when that does not
 * arrive.
 */
export function guardSandboxPage(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
    if (!isPage || typeof payload !== 'string') {
      done(null, payload);
      return;
    }
    const nonce = NONCE.exec(payload)?.[1] ?? 'none';
    void reply.header('content-security-policy', sandboxPolicy(nonce));
    done(null, withFallback(payload, nonce));
  });
}

/**
 * The first script runs before the page waits for its vendor, where a network may lose requests without an answer; the
 * last one when the vendor's script has come or has failed.
 */
function withFallback(page: string, nonce: string): string {
  const open = `<script nonce="${nonce}">`;
  const leave = `if (!window.EmbeddedSandbox) location.replace('${INSTEAD}')`;
  return page
    .replace('<head>', `<head>${open}setTimeout(() => { ${leave} }, ${WAIT_MS})</script>`)
    .replace('</body>', `${open}${leave}</script></body>`)
    .replace('<noscript>', `<noscript><a href="graphiql">GraphiQL</a>. `);
}

/** Without the sandbox, a browser that opens `/graphql` without a query is redirected to GraphiQL. */
export function leadToGraphiql(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (asksForPage(request)) {
      await reply.header('vary', 'Origin, Accept').redirect('graphiql');
    }
  });
}

/** Whether a browser opens `/graphql`, and sends no query. */
export function asksForPage({ method, headers: { accept }, url }: FastifyRequest): boolean {
  return method === 'GET' && !url.includes('?') && accept?.includes('text/html') === true;
}

function sandboxPolicy(value: string): string {
  const nonce = `'nonce-${value}'`;
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

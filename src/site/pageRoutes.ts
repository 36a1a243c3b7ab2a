import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { QuotaExceededError } from '../access/quotaExceededError.js';
import { ERROR_STATUS, RefusedRequestError } from '../errors.js';
import { PACKAGE_VERSION } from '../config/packageVersion.js';
import type { Html } from '../explore/html.js';
import { sendPage } from '../explore/page.js';
import { PAGE_POLICY } from '../explore/style.js';
import { paperHead, plainHead } from './pageHead.js';
import { identifierAt, PAPERS } from './paperAddress.js';
import { NOT_BUILT, type Shell } from './shell.js';
import type { SiteConfig } from './siteConfig.js';
import type { PageSource, SiteReader, Unavailable } from './siteReader.js';

/** The pages about no single paper besides `/`, each with its title. */
const PAGES: Readonly<Record<string, string>> = {
  '/compare': 'Compare papers',
  '/graph': 'Citation graph',
  '/search': 'Search',
};
/** These pages load from this server alone, and have neither scripts nor styles in them. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Sends the page at an address of the front end. */
export type SendPage = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** `/papers/…`, `/compare`, `/graph` and `/search`; returns what sends the page at `/`. */
export function addPageRoutes(
  app: FastifyInstance,
  reader: SiteReader,
  shell: Shell | null,
  config: SiteConfig,
): SendPage {
  const pages = new Pages(shell, config);
  const plainPage =
    (path: string, title: string | null): SendPage =>
    async (request, reply) =>
      pages.send(reply, path, await reader.page(request, reply).catch(withheld), () =>
        plainHead(title, true),
      );
  for (const [path, title] of Object.entries(PAGES)) app.get(path, plainPage(path, title));
  app.get(`${PAPERS}*`, async (request, reply) => {
    const identifier = identifierAt(PAPERS, request.url);
    const source = await reader.paper(identifier, request, reply).catch(withheld);
    return pages.send(reply, PAPERS, source, ({ paper }) =>
      paper === null ? plainHead('No such paper', false) : paperHead(paper, config),
    );
  });
  return plainPage('/', null);
}

/** A page whose data only those get who may ask: it is sent without them, and its client shows why it gets none. */
interface Withheld {
  readonly status: 401 | 403 | 429;
  readonly retryAfterS?: number;
}

function withheld(error: unknown): Withheld {
  if (error instanceof QuotaExceededError) return { status: 429, retryAfterS: error.retryAfterS };
  if (error instanceof RefusedRequestError) {
    const { code } = error;
    if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') return { status: ERROR_STATUS[code] };
  }
  throw error;
}

class Pages {
  constructor(
    private readonly shell: Shell | null,
    private readonly config: SiteConfig,
  ) {}

  /** The client draws the page whatever its status is, and asks for the data again. */
  send(
    reply: FastifyReply,
    path: string,
    source: PageSource | Unavailable | Withheld,
    headOf: (source: PageSource) => Html,
  ): FastifyReply {
    void reply.code(source.status);
    if (this.shell === null) return sendPage(reply.code(404), NOT_BUILT, PAGE_POLICY);
    const { publicUrl, embedOrigins, sandbox } = this.config;
    const needsKey = source.status === 401 || source.status === 403;
    const facts = { publicUrl, version: PACKAGE_VERSION, sandbox, embedOrigins, needsKey };
    if ('sample' in source) {
      const { sample, paper } = source;
      const site = { ...facts, sample, paperId: paper?.id ?? null };
      return sendPage(reply, this.shell(path, headOf(source), site), POLICY);
    }
    if ('retryAfterS' in source) void reply.header('retry-after', String(source.retryAfterS));
    const title = needsKey ? 'Needs an API key' : 'Not available now';
    const head = plainHead(title, false);
    const site = { ...facts, sample: null, paperId: null };
    return sendPage(reply, this.shell(path, head, site), POLICY);
  }
}

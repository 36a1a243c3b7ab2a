import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DatabaseUnavailableError, RefusedRequestError } from '../errors.js';
import { sendFresh, sendPage } from '../explore/page.js';
import { badge } from './badge.js';
import { badgeText } from './badgeText.js';
import { cardPolicy, noticeCard, paperCard } from './embedCard.js';
import { oembedOf, readOembedRequest, type OembedParameters } from './oembed.js';
import { BADGES, EMBEDS, identifierAt } from './paperAddress.js';
import type { SiteConfig } from './siteConfig.js';
import type { PageSource, SiteReader, Unavailable } from './siteReader.js';

const UNKNOWN = 'No such paper in this graph';
const UNAVAILABLE = 'Not available now';
/** For a badge that is opened by itself: an image needs nothing. */
const BADGE_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";
/** Pages of any site may show what has this header. */
const ANYWHERE = ['cross-origin-resource-policy', 'cross-origin'] as const;

/** What stands in pages of other sites: cards at `/embed/papers/…` with oEmbed, and badges at `/badge/papers/…`. */
export function addSmallRoutes(app: FastifyInstance, reader: SiteReader, config: SiteConfig): void {
  app.get(`${EMBEDS}*`, async (request, reply) => {
    const source = await reader.paper(identifierAt(EMBEDS, request.url), request, reply);
    const paper = paperIn(source);
    if (config.embedOrigins.length > 0) void reply.header(...ANYWHERE);
    // It cannot name origins; the policy does.
    void withStatus(reply, source).removeHeader('x-frame-options');
    const page = typeof paper === 'string' ? noticeCard(`${paper}.`) : paperCard(paper, config);
    return sendPage(reply, page, cardPolicy(config));
  });
  app.get(`${BADGES}*`, async (request, reply) => {
    const source = await reader.paper(identifierAt(BADGES, request.url), request, reply);
    const paper = paperIn(source);
    void withStatus(reply, source)
      .type('image/svg+xml; charset=utf-8')
      .headers({ 'content-security-policy': BADGE_POLICY })
      .header(...ANYWHERE);
    const image =
      typeof paper === 'string'
        ? badge(paper.toLowerCase(), 'grey')
        : badge(badgeText(paper), 'text');
    return sendFresh(reply, image.text);
  });
  app.get<{ Querystring: OembedParameters }>('/oembed', (request, reply) =>
    answerOembed(reader, config, request, reply),
  );
}

async function answerOembed(
  reader: SiteReader,
  { publicUrl }: SiteConfig,
  request: FastifyRequest<{ Querystring: OembedParameters }>,
  reply: FastifyReply,
): Promise<object> {
  if (publicUrl === null) {
    throw new RefusedRequestError(
      'NOT_FOUND',
      'oEmbed needs the absolute address of this server, which its operator can set as PUBLIC_URL.',
    );
  }
  const asked = readOembedRequest(request.query, publicUrl);
  const paper = paperIn(await reader.paper(asked.identifier, request, reply));
  if (paper === UNAVAILABLE) throw new DatabaseUnavailableError(`${paper}.`);
  if (typeof paper === 'string') throw new RefusedRequestError('NOT_FOUND', `${paper}.`);
  return oembedOf(paper, asked, publicUrl);
}

/** The paper, or why there is none. */
function paperIn(source: PageSource | Unavailable) {
  if (source.status === 503) return UNAVAILABLE;
  return source.paper ?? UNKNOWN;
}

function withStatus(reply: FastifyReply, source: PageSource | Unavailable): FastifyReply {
  if (source.status === 503) void reply.header('retry-after', String(source.retryAfterS));
  return reply.code(source.status);
}

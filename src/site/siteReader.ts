import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import { QuotaExceededError } from '../access/quotaExceededError.js';
import { OverloadedError, RefusedRequestError } from '../errors.js';
import { lookupIn } from '../lookup/paperLookup.js';
import { PAGE_DATA, PAGE_QUERY, PAPER_QUERY, type SitePaper } from './pageData.js';

/**
 * Runs a query of the API for a page, within a short time, and resolves with its data. Rejects with the first error, if
 * there is one, and with `RefusedRequestError` or `QuotaExceededError` where the request may not ask.
 */
export type Ask = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<unknown>;

/** What a page is made of. */
export interface PageSource {
  readonly status: 200 | 404;
  /** Whether the sample graph is loaded. */
  readonly sample: boolean;
  /** Null for a page about no paper, or about an unknown one. */
  readonly paper: SitePaper | null;
}

/** A page whose data cannot be read now. */
export interface Unavailable {
  readonly status: 503;
  /** Seconds after which a client may ask again. */
  readonly retryAfterS: number;
}

/** Reads what pages are made of. The log has the reason when that fails. */
export class SiteReader {
  constructor(private readonly ask: Ask) {}

  /** For a page about no single paper. */
  async page(request: FastifyRequest, reply: FastifyReply): Promise<PageSource | Unavailable> {
    return orUnavailable(request, async () => {
      const { sample } = PAGE_DATA.parse(await this.ask(PAGE_QUERY, {}, request, reply));
      return { status: 200, sample, paper: null };
    });
  }

  /** For one about a paper; a malformed identifier is one that is unknown. */
  async paper(
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<PageSource | Unavailable> {
    if (lookupIn(id) === null) {
      const page = await this.page(request, reply);
      return page.status === 200 ? { ...page, status: 404 } : page;
    }
    return orUnavailable(request, async () => {
      const data = await this.ask(PAPER_QUERY, { id }, request, reply);
      const { sample, paper } = PAGE_DATA.parse(data);
      return { status: paper === null ? 404 : 200, sample, paper };
    });
  }
}

/** What a read gives, or that it gives nothing now, for a reason that the log has. Rejects where the request may not ask. */
export async function orUnavailable<Result>(
  { id: requestId, log }: FastifyRequest,
  read: () => Promise<Result>,
): Promise<Result | Unavailable> {
  try {
    return await read();
  } catch (err) {
    if (err instanceof RefusedRequestError || err instanceof QuotaExceededError) throw err;
    log.warn({ requestId, err }, 'data of a page unavailable');
    return { status: 503, retryAfterS: err instanceof OverloadedError ? err.retryAfterS : 1 };
  }
}

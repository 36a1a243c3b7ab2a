import { BadInputError, RefusedRequestError } from '../errors.js';
import { html } from '../explore/html.js';
import type { SitePaper } from './pageData.js';
import { preferredIdentifier, shortened, titleOf } from './paperNames.js';
import { EMBEDS, identifierAt, PAPERS, pathOf, readableAddress } from './paperAddress.js';

/** Pixels of a card, where its reader sets no smaller ones. */
const WIDTH = 480;
const HEIGHT = 260;
const LONGEST_TITLE = 200;

/** What is asked of `/oembed`, read. */
export interface OembedRequest {
  readonly identifier: string;
  readonly width: number;
  readonly height: number;
}

/** Parameters of an address, as received. */
export type OembedParameters = Readonly<Record<string, unknown>>;

/** Where a page is described for pages that embed it (https://oembed.com). */
export function oembedAddress(publicUrl: string, page: string): string {
  return `${publicUrl}/oembed?${new URLSearchParams({ url: page, format: 'json' }).toString()}`;
}

/** Throws for other formats than JSON, for addresses that are no page of a paper here, and for sizes that are none. */
export function readOembedRequest(
  { url, format = 'json', maxwidth, maxheight }: OembedParameters,
  publicUrl: string,
): OembedRequest {
  if (format !== 'json') {
    throw new RefusedRequestError('NOT_IMPLEMENTED', 'This server gives oEmbed as JSON only.');
  }
  if (typeof url !== 'string') {
    throw new BadInputError('url', url, `the address of a page, such as ${publicUrl}${PAPERS}…`);
  }
  return {
    identifier: identifierOf(url, publicUrl),
    width: Math.min(WIDTH, sizeOf('maxwidth', maxwidth)),
    height: Math.min(HEIGHT, sizeOf('maxheight', maxheight)),
  };
}

/** The answer: a card in a frame. */
export function oembedOf(
  paper: SitePaper,
  { width, height }: OembedRequest,
  publicUrl: string,
): object {
  const title = shortened(titleOf(paper), LONGEST_TITLE);
  const source = publicUrl + pathOf(EMBEDS, preferredIdentifier(paper));
  const [author] = paper.authors ?? [];
  return {
    ...{ version: '1.0', type: 'rich', title },
    ...(author !== undefined && { author_name: author.name }),
    ...{ provider_name: 'citegraph', provider_url: publicUrl },
    ...{ width, height, html: frameOf({ title, source, width, height }).text },
  };
}

function frameOf(frame: { title: string; source: string; width: number; height: number }) {
  const { title, source, width, height } = frame;
  return html`<iframe
    src="${source}"
    title="${`How it is cited: ${title}`}"
    width="${width}"
    height="${height}"
    style="border:0"
    loading="lazy"
  ></iframe>`;
}

/** What stands here is looked up as it is on the page itself. */
function identifierOf(url: string, publicUrl: string): string {
  const page = URL.canParse(url) ? new URL(url) : null;
  if (page === null || page.origin !== publicUrl || !page.pathname.startsWith(PAPERS)) {
    throw new RefusedRequestError(
      'NOT_FOUND',
      `url: expected the page of a paper, ${publicUrl}${PAPERS}…`,
    );
  }
  return identifierAt(PAPERS, readableAddress(page.pathname));
}

function sizeOf(name: string, value: unknown): number {
  if (value === undefined) return Infinity;
  if (typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new BadInputError(name, value, 'a number of pixels, 1 or more');
}

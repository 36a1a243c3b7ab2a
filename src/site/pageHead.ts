import { html, linkedDataBlock, type Html } from '../explore/html.js';
import { citationMeta } from './citationMeta.js';
import { baseOf, citingPapers, editorialWords, labelsBy } from './labelWords.js';
import { linkedData } from './linkedData.js';
import { oembedAddress } from './oembed.js';
import type { SitePaper } from './pageData.js';
import { pagePath, shortened, titleOf } from './paperNames.js';
import type { SiteConfig } from './siteConfig.js';

/** Characters of a title and of a description: readers of both cut them earlier. */
const LONGEST_TITLE = 300;
const LONGEST_DESCRIPTION = 400;

/** The head of a page that is about no paper. Search engines keep only pages that are there. */
export function plainHead(title: string | null, isKept: boolean): Html {
  const full = title === null ? 'citegraph' : `${title} · citegraph`;
  return html`<title>${full}</title>
    ${isKept ? null : html`<meta name="robots" content="noindex" />`}`;
}

/** The head of the page of a paper, from which links preview, and reference managers and search engines read. */
export function paperHead(
  paper: SitePaper,
  { publicUrl, embedOrigins }: Omit<SiteConfig, 'sandbox'>,
): Html {
  const title = shortened(titleOf(paper), LONGEST_TITLE);
  const description = shortened(descriptionOf(paper), LONGEST_DESCRIPTION);
  const address = publicUrl === null ? null : publicUrl + pagePath(paper);
  return html`<title>${title} · citegraph</title>
    <meta name="description" content="${description}" />
    <meta property="og:site_name" content="citegraph" />
    <meta property="og:type" content="article" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    ${address === null ? null : addressTags(address)}
    ${
      publicUrl === null || address === null || embedOrigins.length === 0
        ? null
        : oembedTag(oembedAddress(publicUrl, address), title)
    }
    ${citationMeta(paper)} ${linkedDataBlock(linkedData(paper, address))}`;
}

function addressTags(address: string): Html {
  return html`<link rel="canonical" href="${address}" />
    <meta property="og:url" content="${address}" />`;
}

function oembedTag(address: string, title: string): Html {
  return html`<link
    rel="alternate"
    type="application/json+oembed"
    href="${address}"
    title="${title}"
  />`;
}

/** How the paper is cited, where that is known, else what it is about; always with the base, and whose labels they are. */
function descriptionOf(paper: SitePaper): string {
  const { label, sentence } = paper.citationProfile;
  const base = baseOf(paper);
  const about = label === 'INSUFFICIENT_EVIDENCE' ? (paper.summary ?? sentence) : sentence;
  const counts = [`${citingPapers(base.citers)} in this graph`, labelsBy(base)];
  return [editorialWords(paper), about, counts.filter((each) => each !== null).join('; ')]
    .filter((each) => each !== null)
    .map((each) => (/[.!?]$/.test(each) ? each : `${each}.`))
    .join(' ');
}

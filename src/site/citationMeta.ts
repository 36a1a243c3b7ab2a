import { html, type Html } from '../explore/html.js';
import type { SitePaper } from './pageData.js';

/** What stands in the proceedings of a conference, by the types of works. */
const CONFERENCE = 'CONFERENCE_PAPER';

/**
 * The meta tags that reference managers and Google Scholar read a paper from, as HighWire Press named them. Dates have
 * slashes there, and are as precise as known.
 */
export function citationMeta(paper: SitePaper): Html {
  const { title, authors, publishedOn, doi, arxivId, venue, type, language } = paper;
  const venueName = type === CONFERENCE ? 'citation_conference_title' : 'citation_journal_title';
  return html`${tag('citation_title', title)}
  ${(authors ?? []).map(({ name }) => tag('citation_author', name))}
  ${tag('citation_publication_date', publishedOn?.replaceAll('-', '/') ?? null)}
  ${tag(venueName, venue)} ${tag('citation_doi', doi)} ${tag('citation_arxiv_id', arxivId)}
  ${tag('citation_language', language)}`;
}

function tag(name: string, content: string | null): Html {
  return content === null ? html`` : html`<meta name="${name}" content="${content}" />`;
}

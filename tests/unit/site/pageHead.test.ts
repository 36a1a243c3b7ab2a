import { describe, expect, test } from '@jest/globals';
import { Parser } from 'htmlparser2';
import { citationMeta } from '../../../src/site/citationMeta.js';
import { linkedData } from '../../../src/site/linkedData.js';
import { paperHead } from '../../../src/site/pageHead.js';
import { preferredIdentifier, shortened } from '../../../src/site/paperNames.js';
import { HOSTILE_TEXTS } from '../../support/hostileTexts.js';
import { sitePaper } from '../../support/sitePaper.js';

const NOWHERE = { publicUrl: null, embedOrigins: [] };

/** Contents of the meta tags of a text by name or property. */
function metasIn(text: string): Map<string, string> {
  const metas = new Map<string, string>();
  new Parser({
    onopentag: (_tag, { name, property, content }) => {
      metas.set(name ?? property ?? '', content ?? '');
    },
  }).end(text);
  return metas;
}

describe('the head of a page', () => {
  test.each(HOSTILE_TEXTS)('holds %j as it is', (title) => {
    const { text } = paperHead(sitePaper({ title, venue: title }), NOWHERE);
    expect(metasIn(text).get('og:title')).toBe(title);
    const tags = [...text.matchAll(/<\/?([a-z]+)/g)].map(([, tag]) => tag);
    expect(new Set(tags)).toEqual(new Set(['title', 'meta', 'script']));
    expect(tags.filter((tag) => tag === 'script')).toHaveLength(2);
  });

  test('describes a paper of which too little is known by its summary, and a retracted one first by that', () => {
    const few = { label: 'INSUFFICIENT_EVIDENCE', classified: 2, summary: 'It measures' } as const;
    const notice = { state: 'RETRACTION', removed: false };
    const { text } = paperHead(sitePaper({ ...few, editorialState: notice }), NOWHERE);
    expect(metasIn(text).get('description')).toBe(
      'Notice about this paper: retraction. It measures. 17 citing papers in this graph; labels by a model or of unknown origin.',
    );
  });

  test('links a card only where one may be framed', () => {
    const publicUrl = 'https://a.example';
    const oembed = 'application/json+oembed';
    expect(paperHead(sitePaper(), { publicUrl, embedOrigins: [] }).text).not.toContain(oembed);
    const embedOrigins = ['https://b.example'];
    expect(paperHead(sitePaper(), { publicUrl, embedOrigins }).text).toContain(oembed);
  });
});

test('reference managers get what is known, a conference as one', () => {
  const paper = sitePaper({ type: 'CONFERENCE_PAPER', venue: 'NeurIPS', publishedOn: '2019' });
  expect([...metasIn(citationMeta(paper).text)]).toEqual([
    ['citation_title', 'A paper'],
    ['citation_publication_date', '2019'],
    ['citation_conference_title', 'NeurIPS'],
  ]);
});

test('JSON-LD of a paper of which nothing is known has nothing made up', () => {
  expect(linkedData(sitePaper({ title: null }), null)).toEqual({
    ...{ '@context': 'https://schema.org', '@type': 'ScholarlyArticle' },
    ...{ identifier: [], sameAs: [] },
  });
});

test('a page is known by the DOI, else by another identifier, else by the id', () => {
  const identifier = (scheme: string, value: string) => ({ scheme, value, url: 'https://x/' });
  const doi = identifier('DOI', '10.1/x');
  const arxiv = identifier('ARXIV', '1803.04585');
  expect(preferredIdentifier(sitePaper({ identifiers: [doi, arxiv] }))).toBe('10.1/x');
  expect(preferredIdentifier(sitePaper({ identifiers: [arxiv] }))).toBe('arxiv:1803.04585');
  expect(preferredIdentifier(sitePaper())).toBe('p_1');
});

test('a text is cut between characters, and only where it is too long', () => {
  expect(shortened('😀😀😀', 3)).toBe('😀😀😀');
  expect(shortened('😀😀😀😀', 3)).toBe('😀😀…');
});

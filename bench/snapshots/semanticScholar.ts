import { createHash } from 'node:crypto';
import type { Random } from '../../src/generate/random.js';
import { VENUES } from '../../src/generate/words.js';
import { dayOf, personOf, titleOf, wordsOf } from './text.js';

/** The records of one paper, by dataset. */
export type DatasetRecords = Record<
  'papers' | 'citations' | 'abstracts' | 'tldrs' | 'paper-ids',
  readonly object[]
>;

const INTENTS = ['background', 'methodology', 'result'] as const;
/** References that Semantic Scholar could not match. */
const UNMATCHED = 0.13;

function corpusId(n: number): number {
  return 200_000_000 + n;
}

/** What each dataset says of paper `n`. */
export function datasetRecords(
  n: number,
  papers: number,
  random: Random,
  references: () => ReadonlySet<number>,
): DatasetRecords {
  const sha = createHash('sha1').update(String(n)).digest('hex');
  const corpusid = corpusId(n);
  return {
    papers: [paperOf(n, papers, sha, random)],
    abstracts:
      random.fraction() < 0.5
        ? [{ corpusid, openaccessinfo: OPEN, abstract: wordsOf(150, random).join(' ') }]
        : [],
    tldrs: random.oneIn(2)
      ? [{ corpusid, model: 'tldr@v2.0.0', text: wordsOf(25, random).join(' ') }]
      : [],
    'paper-ids': [{ sha, corpusid, primary: true }],
    citations: Array.from(references(), (cited) => citationOf(n, cited, random)),
  };
}

const OPEN = { externalids: { DOI: null }, license: 'CCBY', url: null, status: 'GOLD' };

function paperOf(n: number, papers: number, sha: string, random: Random): object {
  const published = dayOf(n, papers);
  return {
    corpusid: corpusId(n),
    externalids: {
      ...{ ACL: null, DBLP: null, ArXiv: null, CorpusId: String(corpusId(n)) },
      MAG: random.oneIn(2) ? String(2_000_000_000 + n) : null,
      PubMed: random.oneIn(5) ? String(1_000_000 + n) : null,
      DOI: random.fraction() < 0.7 ? `10.5555/snapshot.${n}` : null,
      PubMedCentral: null,
    },
    url: `https://www.semanticscholar.org/paper/${sha}`,
    title: titleOf(n, random),
    authors: Array.from({ length: 1 + random.integer(6) }, () => ({
      authorId: String(random.integer(2_000_000_000)),
      name: personOf(random),
    })),
    ...{
      venue: random.pick(VENUES),
      publicationvenueid: null,
      year: Number(published.slice(0, 4)),
    },
    ...{ referencecount: 10, citationcount: random.integer(40), influentialcitationcount: 1 },
    ...{ isopenaccess: true, s2fieldsofstudy: [{ category: 'Medicine', source: 'external' }] },
    ...{ publicationtypes: ['JournalArticle'], publicationdate: published },
    journal: { name: random.pick(VENUES), pages: '1-2', volume: '1' },
  };
}

function citationOf(citing: number, cited: number, random: Random): object {
  const sentences = random.oneIn(2) ? 1 + random.integer(2) : 0;
  const contexts = Array.from({ length: sentences }, () => wordsOf(28, random).join(' '));
  const intents = contexts.map(() => (random.oneIn(3) ? null : [random.pick(INTENTS)]));
  return {
    citationid: 4_294_967_296 + citing * 1_000 + random.integer(1_000),
    citingcorpusid: corpusId(citing),
    citedcorpusid: random.fraction() < UNMATCHED ? null : corpusId(cited),
    isinfluential: random.oneIn(20),
    contexts: sentences === 0 ? null : contexts,
    intents: sentences === 0 ? null : intents,
  };
}

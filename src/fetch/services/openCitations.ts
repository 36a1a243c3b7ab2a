import { z } from 'zod';
import type { Asker } from '../asker.js';
import {
  idFor,
  importable,
  inPath,
  type CitedPaper,
  type Description,
  type Listed,
  type Service,
  type Wanted,
  type WantedPaper,
} from '../service.js';

const COUNT = z.array(z.object({ count: z.union([z.string(), z.number()]) }));
const CITATIONS = z.array(z.object({ citing: z.string(), cited: z.string() }));
const RECORDS = z.array(z.unknown());

/** OpenCitations: open citations, in one answer however many there are, with dates and self-citations. */
export const openCitations: Service = {
  async describe(asker: Asker, paper: WantedPaper): Promise<Description | null> {
    const id = idFor(paper, {
      omid: (value) => `omid:${value}`,
      doi: (value) => `doi:${value}`,
      arxiv: (value) => `doi:10.48550/arxiv.${value}`,
      pmid: (value) => `pmid:${value}`,
    });
    if (id === null) return null;
    const count = await asker.ask(`index/v2/citation-count/${inPath(id)}`, {}, COUNT);
    const records = await asker.ask(`meta/v1/metadata/${inPath(id)}`, {}, RECORDS);
    const citers = Number(count?.value[0]?.count ?? 0);
    const isKnown = (records?.value.length ?? 0) > 0 || citers > 0;
    if (!isKnown) return null;
    return {
      id,
      keys: [],
      citers,
      references: null,
      referenceIds: [],
      answers: records === null ? [] : [importable(records, 'opencitations-meta')],
    };
  },

  requestsFor({ citers }: Description, wanted: Wanted): number {
    return (citers === 0 || isTooMany(citers, wanted) ? 0 : 1) + (wanted.references ? 1 : 0);
  },

  async *citersOf(asker: Asker, papers: readonly CitedPaper[], most: number) {
    for (const { id, citers } of papers) {
      if (citers !== 0 && (citers ?? 0) <= most) yield* listOf(asker, 'citations', id);
    }
  },

  async *referencesOf(asker: Asker, { id }: Description) {
    for await (const { answer } of listOf(asker, 'references', id)) yield { answer, citers: [] };
  },

  shortfall: ({ citers }: Description, wanted: Wanted) =>
    isTooMany(citers, wanted) ? 'it gives all citers at once, which are more than --citers' : null,
};

function isTooMany(citers: number | null, wanted: Wanted): boolean {
  return citers !== null && citers > wanted.citers;
}

async function* listOf(
  asker: Asker,
  list: 'citations' | 'references',
  id: string,
): AsyncGenerator<Listed> {
  const answer = await asker.ask(`index/v2/${list}/${inPath(id)}`, {}, CITATIONS);
  if (answer === null || answer.value.length === 0) return;
  yield {
    answer: importable(answer, 'opencitations-index'),
    citers: answer.value.map(({ citing }) => nameIn(citing)),
  };
}

/** The first of several identifiers, which is the OMID. */
function nameIn(identifiers: string): string | null {
  return identifiers.split(' ')[0] || null;
}

import { z } from 'zod';
import { readIdentifier } from '../../identifier/identifier.js';
import type { Asker } from '../asker.js';
import {
  chunks,
  idFor,
  importable,
  inPath,
  type Description,
  type Service,
  type Wanted,
  type WantedPaper,
} from '../service.js';

/** DOIs in one filter: with the longest of them, an address stays within 8 KB. */
const VALUES = 20;

const WORK = z.object({
  message: z.object({
    DOI: z.string(),
    'is-referenced-by-count': z.number().nullish(),
    'reference-count': z.number().nullish(),
    reference: z.array(z.object({ DOI: z.string().nullish() })).nullish(),
  }),
});
const PAGE_OF_WORKS = z.object({ message: z.object({ items: z.array(z.unknown()) }) });

/** Fields of referenced works: all that is imported but their own references, which nobody asked for. */
const OF_REFERENCES =
  'DOI,type,title,subtitle,author,container-title,issued,published,abstract,is-referenced-by-count,' +
  'update-to,indexed,URL';

/** Crossref: the record of the publisher, with what it cites. Who cites it, the public API does not say. */
export const crossref: Service = {
  async describe(asker: Asker, paper: WantedPaper): Promise<Description | null> {
    const id = idFor(paper, { doi: (value) => value });
    if (id === null) return null;
    const answer = await asker.ask(`works/${inPath(id)}`, {}, WORK);
    if (answer === null) return null;
    const { message } = answer.value;
    const cited = (message.reference ?? []).flatMap(({ DOI }) => doiIn(DOI));
    return {
      id: message.DOI,
      keys: doiIn(message.DOI).map((doi) => `doi:${doi}`),
      citers: message['is-referenced-by-count'] ?? null,
      references: message['reference-count'] ?? null,
      referenceIds: [...new Set(cited)],
      answers: [importable(answer, 'crossref')],
    };
  },

  requestsFor({ referenceIds }: Description, { references }: Wanted): number {
    return references ? Math.ceil(referenceIds.length / VALUES) : 0;
  },

  citersOf: () => [],

  async *referencesOf(asker: Asker, { referenceIds }: Description) {
    // A comma separates filters.
    const askable = referenceIds.filter((doi) => !doi.includes(','));
    for (const some of chunks(askable, VALUES)) {
      const parameters = {
        filter: some.map((doi) => `doi:${doi}`).join(','),
        rows: String(VALUES),
        select: OF_REFERENCES,
      };
      const answer = await asker.ask('works', parameters, PAGE_OF_WORKS);
      if (answer !== null) yield { answer: importable(answer, 'crossref'), citers: [] };
    }
  },

  shortfall: ({ citers }: Description) =>
    citers === null || citers === 0 ? null : 'its public API counts citers and does not list them',
};

function doiIn(text: string | null | undefined): string[] {
  const found = typeof text === 'string' ? readIdentifier(text) : null;
  return found?.scheme === 'doi' ? [found.value] : [];
}

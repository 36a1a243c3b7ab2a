import { z } from 'zod';
import { readIdentifier } from '../../identifier/identifier.js';
import type { Asker } from '../asker.js';
import {
  chunks,
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

const PAGE = 100;
/** Pages by number end at 10,000 works; by cursor, which needs a key, they do not. */
const LAST_NUMBERED_PAGE = 100;
const NUMBERED = PAGE * LAST_NUMBERED_PAGE;
/** Values of one filter. */
const VALUES = 50;

const WORK = z.object({
  id: z.string(),
  doi: z.string().nullish(),
  ids: z.record(z.string(), z.unknown()).nullish(),
  cited_by_count: z.number().nullish(),
  referenced_works: z.array(z.string()).nullish(),
});
const PAGE_OF_WORKS = z.object({
  meta: z.object({ count: z.number().nullish(), next_cursor: z.string().nullish() }),
  results: z.array(z.object({ id: z.string() })),
});

/** Fields of referenced works: all that is imported but their own references, which nobody asked for. */
const OF_REFERENCES =
  'id,doi,ids,title,display_name,publication_date,publication_year,language,type,authorships,' +
  'primary_location,is_retracted,cited_by_count,abstract_inverted_index,updated_date';

/** OpenAlex: works, with what they cite, and who cites them. */
export const openAlex: Service = {
  async describe(asker: Asker, paper: WantedPaper): Promise<Description | null> {
    const id = idFor(paper, {
      openalex: (value) => value.toUpperCase(),
      doi: (value) => `doi:${value}`,
      arxiv: (value) => `doi:10.48550/arXiv.${value}`,
      pmid: (value) => `pmid:${value}`,
      pmcid: (value) => `pmcid:${value}`,
      mag: (value) => `mag:${value}`,
    });
    if (id === null) return null;
    const answer = await asker.ask(`works/${inPath(id)}`, {}, WORK);
    if (answer === null) return null;
    const { value } = answer;
    const named = [value.id, value.doi, value.ids?.['pmid'], value.ids?.['pmcid']];
    return {
      id: shortId(value.id),
      keys: named.flatMap((each) => (typeof each === 'string' ? keyIn(each) : [])),
      citers: value.cited_by_count ?? null,
      references: value.referenced_works?.length ?? null,
      referenceIds: (value.referenced_works ?? []).map(shortId),
      answers: [importable(answer, 'openalex')],
    };
  },

  requestsFor({ citers, referenceIds }: Description, { citers: most, references }: Wanted): number {
    const ofCiters = Math.ceil(Math.min(citers ?? PAGE, most) / PAGE);
    return ofCiters + (references ? Math.ceil(referenceIds.length / VALUES) : 0);
  },

  async *citersOf(asker: Asker, papers: readonly CitedPaper[], most: number) {
    // A bound is one of each paper.
    for (const some of chunks(papers, most === Infinity ? VALUES : 1)) {
      const filter = `cites:${some.map(({ id }) => id).join('|')}`;
      yield* pagesOf(asker, filter, most);
    }
  },

  async *referencesOf(asker: Asker, { referenceIds }: Description) {
    for (const some of chunks(referenceIds, VALUES)) {
      const parameters = {
        filter: `ids.openalex:${some.join('|')}`,
        per_page: String(PAGE),
        select: OF_REFERENCES,
      };
      const answer = await asker.ask('works', parameters, PAGE_OF_WORKS);
      if (answer !== null) yield { answer: importable(answer, 'openalex'), citers: [] };
    }
  },

  shortfall: ({ citers }: Description, { citers: most }: Wanted, hasKey: boolean) =>
    !hasKey && Math.min(citers ?? 0, most) > NUMBERED
      ? 'without OPENALEX_API_KEY it lists 10,000 citers'
      : null,
};

/** The most cited first, so that a bound keeps those that most people look for. */
async function* pagesOf(asker: Asker, filter: string, most: number): AsyncGenerator<Listed> {
  const byCursor = asker.hasKey;
  let place = byCursor ? '*' : '1';
  for (let page = 1, listed = 0; listed < most; page += 1) {
    const parameters = {
      filter,
      per_page: String(PAGE),
      sort: 'cited_by_count:desc',
      [byCursor ? 'cursor' : 'page']: place,
    };
    const answer = await asker.ask('works', parameters, PAGE_OF_WORKS);
    const works = answer?.value.results ?? [];
    if (answer === null || works.length === 0) return;
    listed += works.length;
    yield { answer: importable(answer, 'openalex'), citers: works.map(({ id }) => shortId(id)) };
    const { next_cursor: cursor, count } = answer.value.meta;
    const next = byCursor ? cursor : page < LAST_NUMBERED_PAGE ? String(page + 1) : null;
    if (next === null || next === undefined || listed >= (count ?? Infinity)) return;
    place = next;
  }
}

function shortId(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

function keyIn(text: string): string[] {
  const found = readIdentifier(text);
  return found === null ? [] : [found.key];
}

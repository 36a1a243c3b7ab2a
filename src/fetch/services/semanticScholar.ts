import { z } from 'zod';
import { readIdentifier } from '../../identifier/identifier.js';
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

const PAGE = 1_000;
/** Offset and limit together stay below it. */
const WINDOW = 10_000;

const OF_PAPERS =
  'corpusId,externalIds,title,abstract,venue,year,publicationDate,authors,citationCount,referenceCount';
const OF_CITATIONS = 'contexts,intents,contextsWithIntent,isInfluential';

const PAPER = z.object({
  paperId: z.string().nullish(),
  corpusId: z.number().nullish(),
  externalIds: z.record(z.string(), z.unknown()).nullish(),
  citationCount: z.number().nullish(),
  referenceCount: z.number().nullish(),
});
const END = z.object({ paperId: z.string().nullish() }).nullish();
const PAGE_OF_CITATIONS = z.object({
  next: z.number().nullish(),
  data: z.array(z.object({ citingPaper: END, citedPaper: END })).nullish(),
});

/** Semantic Scholar: citing sentences and what a model takes them for. */
export const semanticScholar: Service = {
  async describe(asker: Asker, paper: WantedPaper): Promise<Description | null> {
    const id = idFor(paper, {
      s2: (value) => value,
      corpus: (value) => `CorpusId:${value}`,
      doi: (value) => `DOI:${value}`,
      arxiv: (value) => `ARXIV:${value}`,
      pmid: (value) => `PMID:${value}`,
      pmcid: (value) => `PMCID:${value.replace(/^PMC/i, '')}`,
      acl: (value) => `ACL:${value}`,
      mag: (value) => `MAG:${value}`,
    });
    if (id === null) return null;
    const fields = `${OF_PAPERS},tldr`;
    const answer = await asker.ask(`graph/v1/paper/${inPath(id)}`, { fields }, PAPER);
    const { paperId } = answer?.value ?? {};
    if (answer === null || paperId === null || paperId === undefined) return null;
    return {
      id: paperId,
      keys: keysOf(answer.value),
      citers: answer.value.citationCount ?? null,
      references: answer.value.referenceCount ?? null,
      referenceIds: [],
      answers: [importable(answer, 'semantic-scholar')],
    };
  },

  requestsFor({ citers, references }: Description, wanted: Wanted): number {
    const listed = Math.min(citers ?? PAGE, wanted.citers, WINDOW);
    const cited = wanted.references ? Math.min(references ?? PAGE, WINDOW) : 0;
    return Math.ceil(listed / PAGE) + Math.ceil(cited / PAGE);
  },

  async *citersOf(asker: Asker, papers: readonly CitedPaper[], most: number) {
    for (const { id, citers } of papers) {
      yield* pagesOf(asker, { list: 'citations', id, paper: `s2:${id}`, claimed: citers, most });
    }
  },

  async *referencesOf(asker: Asker, { id, keys, references }: Description) {
    // The corpus id names the record of the paper.
    const paper = keys.find((key) => key.startsWith('corpus:')) ?? `s2:${id}`;
    const asked = { list: 'references', id, paper, claimed: references, most: Infinity } as const;
    for await (const { answer } of pagesOf(asker, asked)) yield { answer, citers: [] };
  },

  shortfall({ citers }: Description): string | null {
    return citers !== null && citers >= WINDOW ? 'its window ends at 10,000 citers' : null;
  },
};

interface AskedList {
  readonly list: 'citations' | 'references';
  readonly id: string;
  /** The key by which the paper is imported. */
  readonly paper: string;
  readonly claimed: number | null;
  readonly most: number;
}

async function* pagesOf(
  asker: Asker,
  { list, id, paper, claimed, most }: AskedList,
): AsyncGenerator<Listed> {
  for (let offset = 0; offset < most;) {
    const limit = limitAt(offset, claimed);
    if (limit === 0) return;
    const parameters = {
      fields: `${OF_CITATIONS},${OF_PAPERS}`,
      offset: String(offset),
      limit: String(limit),
    };
    const path = `graph/v1/paper/${inPath(id)}/${list}`;
    const answer = await asker.ask(path, parameters, PAGE_OF_CITATIONS);
    const data = answer?.value.data ?? [];
    if (answer === null || data.length === 0) return;
    const citers = data.map(({ citingPaper }) => citingPaper?.paperId ?? null);
    yield { answer: importable(answer, 'semantic-scholar', paper), citers };
    const { next } = answer.value;
    if (next === null || next === undefined || next <= offset) return;
    offset = next;
  }
}

/** A limit beyond the end of the list once gave empty answers, so no more is asked for than there is said to be. */
function limitAt(offset: number, claimed: number | null): number {
  const left = claimed === null || claimed <= offset ? PAGE : claimed - offset;
  return Math.max(0, Math.min(PAGE, left, WINDOW - 1 - offset));
}

const SCHEME_OF = { DOI: 'doi', ArXiv: 'arxiv', PubMed: 'pmid', PubMedCentral: 'pmcid' } as const;

function keysOf({ paperId, corpusId, externalIds }: z.infer<typeof PAPER>): string[] {
  const external = Object.entries(SCHEME_OF).flatMap(([name, scheme]) => {
    const value = externalIds?.[name];
    return typeof value === 'string' ? [`${scheme}:${value}`] : [];
  });
  return [`s2:${paperId ?? ''}`, `corpus:${corpusId ?? ''}`, ...external].flatMap(
    (text) => readIdentifier(text)?.key ?? [],
  );
}

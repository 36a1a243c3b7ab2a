import { parse } from 'graphql';
import { z } from 'zod';
import { SAMPLE_HUB, SAMPLE_SOURCE } from '../explore/sampleHub.js';

/** Whether the sample is loaded shows at its hub, in the statement that looks up the paper of the page. */
const SAMPLE = `sample: paper(id: "${SAMPLE_HUB}") { sources { name } }`;
/** The most that the API gives. */
const AUTHORS = 100;

/** The query of a page that is about no single paper. */
export const PAGE_QUERY = parse(`query Page { ${SAMPLE} }`);

/** The query of `/` for programs. */
export const STATISTICS_QUERY = parse(
  'query Statistics { graphStatistics { paperCount stubCount citationCount identifierCount } }',
);

/** The query of everything that is about one paper: two statements, which cost the same for every paper. */
export const PAPER_QUERY = parse(`query PaperPage($id: ID!) {
  ${SAMPLE}
  paper(id: $id) {
    id title summary publishedOn year venue type language doi arxivId citerCount authorCount
    authors(first: ${AUTHORS}) { name orcid }
    identifiers { scheme value url }
    editorialState { state removed }
    citationProfile {
      label displayLabel sentence
      role { bucket count classified total }
      polarity { inFavour { count byPeople } against { count byPeople } takingSides }
    }
    byPeople: citationSummary(filter: { basis: HUMAN }) { roles { classified } }
  }
}`);

const side = z.object({ count: z.number(), byPeople: z.number().nullable() });
const text = z.string().nullable();

const paper = z.object({
  id: z.string(),
  ...{ title: text, summary: text, publishedOn: text, year: z.number().nullable(), venue: text },
  ...{ type: text, language: text, doi: text, arxivId: text },
  citerCount: z.number(),
  authorCount: z.number().nullable(),
  authors: z.array(z.object({ name: z.string(), orcid: text })).nullable(),
  identifiers: z.array(z.object({ scheme: z.string(), value: z.string(), url: z.string() })),
  editorialState: z.object({ state: text, removed: z.boolean() }).nullable(),
  citationProfile: z.object({
    ...{ label: z.string(), displayLabel: z.string(), sentence: z.string() },
    role: z.object({
      ...{ bucket: text, count: z.number().nullable(), classified: z.number(), total: z.number() },
    }),
    polarity: z.object({ inFavour: side, against: side, takingSides: z.number() }),
  }),
  byPeople: z.object({ roles: z.object({ classified: z.number() }) }),
});

/** What pages, cards and badges say of a paper, as the API gives it. */
export type SitePaper = z.infer<typeof paper>;

/** What the queries of pages give. */
export const PAGE_DATA = z.object({
  sample: z
    .object({ sources: z.array(z.object({ name: z.string() })) })
    .nullable()
    .transform((hub) => hub?.sources.some(({ name }) => name === SAMPLE_SOURCE) ?? false),
  paper: paper.nullish().transform((found) => found ?? null),
});

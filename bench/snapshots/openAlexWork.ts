import type { Random } from '../../src/generate/random.js';
import { VENUES } from '../../src/generate/words.js';
import { dayOf, personOf, titleOf, wordsOf } from './text.js';

const ROOT = 'https://openalex.org';

/** The number of work `n`, as long as real ones. */
export function workId(n: number): string {
  return `${ROOT}/W${2_000_000_000 + n}`;
}

/** Work `n` with the fields that works of the snapshot have, some 6 kB on average. */
export function openAlexWork(
  n: number,
  papers: number,
  updated: string,
  random: Random,
  references: () => ReadonlySet<number>,
): object {
  const title = titleOf(n, random);
  const doi = random.fraction() < 0.75 ? `https://doi.org/10.5555/snapshot.${n}` : null;
  const published = dayOf(n, papers);
  const authorships = Array.from({ length: 1 + random.integer(4) }, (_, at) =>
    authorshipOf(at, random),
  );
  const location = locationOf(doi, random);
  const topics = Array.from({ length: 3 }, () => topicOf(random));
  const abstract = random.fraction() < 0.6 ? invertedIndex(wordsOf(130, random)) : null;
  const cited = Array.from(references(), workId);
  return {
    ...{ id: workId(n), doi, title, display_name: title },
    ...{ publication_year: Number(published.slice(0, 4)), publication_date: published },
    ids: {
      ...{ openalex: workId(n), ...(doi !== null && { doi }) },
      ...(random.oneIn(2) && { mag: String(1_000_000_000 + n) }),
      ...(random.oneIn(5) && { pmid: `https://pubmed.ncbi.nlm.nih.gov/${1_000_000 + n}` }),
    },
    ...{ language: 'en', primary_location: location, type: 'article', indexed_in: ['crossref'] },
    open_access: {
      is_oa: true,
      oa_status: 'gold',
      oa_url: null,
      any_repository_has_fulltext: false,
    },
    ...{ authorships, authors_count: authorships.length, institutions: [] },
    ...{ countries_distinct_count: 1, institutions_distinct_count: 1 },
    ...{ corresponding_author_ids: [`${ROOT}/A${n}`], corresponding_institution_ids: [] },
    ...{ apc_list: null, apc_paid: null, fwci: random.fraction(), has_fulltext: false },
    cited_by_count: random.integer(40),
    citation_normalized_percentile: { value: random.fraction(), is_in_top_1_percent: false },
    biblio: { volume: '1', issue: '2', first_page: '3', last_page: '4' },
    ...{ is_retracted: random.oneIn(5_000), is_paratext: false, is_xpac: false },
    ...{ primary_topic: topics[0], topics, keywords: topics.map(keywordOf), concepts: [] },
    ...{ locations_count: 1, locations: [location] },
    ...{ best_oa_location: location, sustainable_development_goals: [], awards: [], funders: [] },
    ...{ referenced_works_count: cited.length, referenced_works: cited },
    related_works: Array.from({ length: 10 }, () => workId(random.integer(papers))),
    ...{ abstract_inverted_index: abstract, counts_by_year: countsOf(random) },
    ...{
      updated_date: `${updated}T0${random.integer(10)}:12:00.000000`,
      created_date: '2025-10-10',
    },
  };
}

function authorshipOf(at: number, random: Random): object {
  const name = personOf(random);
  const number = random.integer(90_000_000);
  const affiliation = `Department of ${wordsOf(2, random).join(' ')}, University of ${wordsOf(1, random).join('')}`;
  const institution = `${ROOT}/I${random.integer(100_000)}`;
  return {
    author_position: at === 0 ? 'first' : 'middle',
    author: { id: `${ROOT}/A${5_000_000_000 + number}`, display_name: name, orcid: null },
    institutions: [
      {
        ...{
          id: institution,
          display_name: affiliation.slice(-25),
          ror: `https://ror.org/0${number}`,
        },
        ...{ country_code: 'DE', type: 'education', lineage: [institution] },
      },
    ],
    ...{ countries: ['DE'], is_corresponding: at === 0, raw_author_name: name },
    raw_affiliation_strings: [affiliation],
    affiliations: [{ raw_affiliation_string: affiliation, institution_ids: [institution] }],
  };
}

function locationOf(doi: string | null, random: Random): object {
  const source = random.integer(50_000);
  return {
    ...{ is_oa: true, landing_page_url: doi, pdf_url: null },
    source: {
      ...{ id: `${ROOT}/S${source}`, display_name: random.pick(VENUES), issn_l: '1234-5678' },
      ...{ issn: ['1234-5678'], is_oa: true, is_in_doaj: false, is_core: true, type: 'journal' },
      host_organization: `${ROOT}/P${source % 999}`,
    },
    ...{ license: 'cc-by', version: 'publishedVersion', is_accepted: true, is_published: true },
  };
}

interface Topic {
  readonly display_name: string;
  readonly [field: string]: unknown;
}

function topicOf(random: Random): Topic {
  const [topic, field] = [random.integer(4_500), random.integer(26)];
  return {
    ...{ id: `${ROOT}/T${topic}`, display_name: wordsOf(3, random).join(' ') },
    ...{ score: random.fraction() },
    subfield: { id: `${ROOT}/subfields/${topic % 250}`, display_name: `Subfield ${topic % 250}` },
    field: { id: `${ROOT}/fields/${field}`, display_name: `Field ${field}` },
    domain: { id: `${ROOT}/domains/${field % 4}`, display_name: 'Physical Sciences' },
  };
}

function keywordOf({ display_name: name }: Topic): object {
  return { id: `${ROOT}/keywords/${name.replaceAll(' ', '-')}`, display_name: name, score: 0.5 };
}

function countsOf(random: Random): object[] {
  const years = Array.from({ length: 1 + random.integer(6) }, (_, at) => 2025 - at);
  return years.map((year) => ({ year, cited_by_count: random.integer(9) }));
}

function invertedIndex(words: readonly string[]): Record<string, number[]> {
  const index: Record<string, number[]> = {};
  words.forEach((word, at) => (index[word] ??= []).push(at));
  return index;
}

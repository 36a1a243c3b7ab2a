const SOURCE = {
  id: 'https://openalex.org/S1',
  display_name: 'Journal of Examples',
  issn_l: '1234-5678',
  issn: ['1234-5678'],
  is_oa: true,
  is_in_doaj: false,
  is_core: true,
  host_organization: 'https://openalex.org/P1',
  host_organization_name: 'Example Press',
  host_organization_lineage: ['https://openalex.org/P1'],
  host_organization_lineage_names: ['Example Press'],
  type: 'journal',
};

const LOCATION = {
  id: 'doi:10.5555/oa.full',
  is_oa: true,
  landing_page_url: 'https://example.org/full',
  pdf_url: 'https://example.org/full.pdf',
  source: SOURCE,
  license: 'cc-by',
  license_id: 'https://openalex.org/licenses/cc-by',
  version: 'publishedVersion',
  is_accepted: true,
  is_published: true,
  raw_source_name: 'J. Examples',
  raw_type: 'journal-article',
};

const TOPIC = {
  id: 'https://openalex.org/T1',
  display_name: 'Citations',
  score: 0.9,
  subfield: { id: 'https://openalex.org/subfields/1', display_name: 'Information' },
  field: { id: 'https://openalex.org/fields/1', display_name: 'Computing' },
  domain: { id: 'https://openalex.org/domains/1', display_name: 'Physical Sciences' },
};

const INSTITUTION = {
  id: 'https://openalex.org/I1',
  display_name: 'University of Examples',
  ror: 'https://ror.org/1',
  country_code: 'DE',
  type: 'education',
  lineage: ['https://openalex.org/I1'],
};

const MONEY = { value: 1, currency: 'USD', value_usd: 1 };

/** A work with every field that works of OpenAlex have. */
export const FULL_WORK = {
  id: 'https://openalex.org/W100',
  doi: 'https://doi.org/10.5555/oa.full',
  title: 'On <i>Full</i> Works',
  display_name: 'On Full Works, displayed',
  publication_year: 2024,
  publication_date: '2024-02-03',
  ids: {
    openalex: 'https://openalex.org/W100',
    doi: 'https://doi.org/10.5555/oa.full',
    mag: '2741809807',
    pmid: 'https://pubmed.ncbi.nlm.nih.gov/39000001',
    pmcid: 'https://www.ncbi.nlm.nih.gov/pmc/articles/5815332',
  },
  language: 'en',
  primary_location: LOCATION,
  type: 'article',
  indexed_in: ['crossref'],
  open_access: {
    is_oa: true,
    oa_status: 'gold',
    oa_url: 'https://example.org/full.pdf',
    any_repository_has_fulltext: true,
  },
  authorships: [
    {
      author_position: 'first',
      author: {
        id: 'https://openalex.org/A1',
        display_name: 'Ann B. Author',
        orcid: 'https://orcid.org/0000-0002-1825-0097',
      },
      institutions: [INSTITUTION],
      countries: ['DE'],
      is_corresponding: true,
      raw_author_name: 'A. Author',
      raw_orcid: 'https://orcid.org/0000-0001-5109-3700',
      raw_affiliation_strings: ['University of Examples'],
      affiliations: [
        { raw_affiliation_string: 'University', institution_ids: ['https://openalex.org/I1'] },
      ],
    },
  ],
  authors_count: 1,
  institutions: [INSTITUTION],
  countries_distinct_count: 1,
  institutions_distinct_count: 1,
  corresponding_author_ids: ['https://openalex.org/A1'],
  corresponding_institution_ids: ['https://openalex.org/I1'],
  apc_list: MONEY,
  apc_paid: MONEY,
  fwci: 1.5,
  has_fulltext: true,
  cited_by_count: 12,
  citation_normalized_percentile: {
    value: 0.9,
    is_in_top_1_percent: false,
    is_in_top_10_percent: true,
  },
  cited_by_percentile_year: { min: 90, max: 91 },
  biblio: { volume: '1', issue: '2', first_page: '3', last_page: '4' },
  is_retracted: true,
  is_paratext: false,
  is_xpac: false,
  primary_topic: TOPIC,
  topics: [TOPIC],
  keywords: [{ id: 'https://openalex.org/keywords/x', display_name: 'X', score: 0.5 }],
  concepts: [
    { id: 'https://openalex.org/C1', wikidata: 'Q1', display_name: 'X', level: 0, score: 0.1 },
  ],
  mesh: [
    {
      descriptor_ui: 'D1',
      descriptor_name: 'X',
      qualifier_ui: 'Q1',
      qualifier_name: 'Y',
      is_major_topic: true,
    },
  ],
  locations_count: 1,
  locations: [{ ...LOCATION, id: 'doi:10.5555/oa.copy' }],
  best_oa_location: { ...LOCATION, id: 'pmid:39000002' },
  sustainable_development_goals: [
    { id: 'https://metadata.un.org/sdg/4', score: 0.5, display_name: 'Education' },
  ],
  awards: [
    {
      id: 'https://openalex.org/G1',
      display_name: 'Grant',
      funder_award_id: '1',
      funder_id: 'https://openalex.org/F1',
      funder_display_name: 'Fund',
    },
  ],
  funders: [{ id: 'https://openalex.org/F1', display_name: 'Fund', ror: 'https://ror.org/2' }],
  has_content: { grobid_xml: false, pdf: true },
  content_urls: { pdf: 'https://example.org/x.pdf', grobid_xml: 'https://example.org/x.xml' },
  referenced_works_count: 2,
  referenced_works: ['https://openalex.org/W200', 'https://openalex.org/W201'],
  related_works: ['https://openalex.org/W300'],
  abstract_inverted_index: { We: [0], 'count.': [2], all: [1] },
  counts_by_year: [{ year: 2024, cited_by_count: 12 }],
  updated_date: '2026-01-15T12:34:56.123456',
  created_date: '2025-10-10T00:00:00',
};

/** Fields that count only where others are absent. */
export const FALLBACK_WORK = {
  ...FULL_WORK,
  doi: null,
  title: null,
  publication_date: null,
  primary_location: { ...LOCATION, source: null },
  authorships: [{ ...FULL_WORK.authorships[0], raw_author_name: null }],
};

/** An answer with several works. */
export function answerOf(works: readonly unknown[]): unknown {
  const meta = {
    ...{ count: works.length, db_response_time_ms: 3, page: 1, per_page: 25 },
    ...{ next_cursor: null, groups_count: null, cost_usd: 0.001 },
  };
  return { meta, results: works, group_by: [] };
}

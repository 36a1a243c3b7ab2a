const HEX = (digit: string) => digit.repeat(40);

/** One record each, with every field that its source publishes. */
export const SCICITE_RECORD = {
  source: 'explicit',
  citeStart: 4,
  citeEnd: 10.0,
  sectionName: '1 Introduction',
  string: 'As shown  before\n(Doe 2001).',
  label: 'background',
  label_confidence: 0.75,
  label2: 'supportive',
  label2_confidence: 1,
  intents: [{ intent: 'background', score: 1, supportive: 0 }],
  citingPaperId: HEX('a'),
  citedPaperId: HEX('b'),
  isKeyCitation: true,
  id: `${HEX('a')}>${HEX('b')}`,
  unique_id: `${HEX('a')}>${HEX('b')}_0`,
  excerpt_index: 0,
};

export const ACL_ARC_RECORD = {
  text: 'We use the parser of ( Doe , 2001 ) .',
  citing_paper_id: 'W06-2933',
  cited_paper_id: 'P01-1001',
  citing_paper_year: 2006,
  cited_paper_year: 2001,
  citing_paper_title: 'a title',
  cited_paper_title: 'another title',
  cited_author_ids: ['J Doe'],
  citing_author_ids: null,
  extended_context: 'Before . We use the parser of ( Doe , 2001 ) .',
  section_number: 3,
  section_title: null,
  section_name: 'method',
  intent: 'Uses',
  cite_marker_offset: [21, 35],
  sents_before: [[{ index: 1, word: 'Before', after: '' }]],
  sents_after: [],
  cleaned_cite_text: 'We use the parser of @@CITATION .',
  citation_id: 'W06-2933_1',
  citation_excerpt_index: 0,
};

export const JURGENS_RECORD = {
  paper_id: 'A00-1004',
  year: 2000,
  citation_contexts: [
    {
      citing_string: 'Doe (1999)',
      raw_string: 'J. Doe. 1999. A title.',
      cite_context: 'a piece of We use the data of Doe (1999).',
      section: 0,
      subsection: 0,
      sentence: 1,
      cited_paper_id: 'P99-1001',
      citation_function: 'Uses-Data',
      citation_id: 'A00-1004_1',
      is_self_cite: false,
      info: { title: 'A title', year: 1999, authors: ['J Doe'] },
    },
    { cite_context: 'See Roe.', cited_paper_id: 'External_21355', citation_role: 'Background' },
  ],
  sections: [
    {
      title: 'Data',
      subsections: [
        {
          title: '',
          sentences: [
            { text: 'First.', tokens: [{ word: 'First' }] },
            { text: 'We use the data of Doe (1999).', tokens: [] },
          ],
        },
      ],
    },
  ],
};

export const MULTICITE_RECORD = {
  id: '02521fd9721c264ee05315dec9b31d_0',
  citing: 'arxiv:1911.03912',
  cited: 'doi:10.1000/cited',
  x: ['We train with the same setup as <cite>(Doe, 2001)</cite> .'],
  y: 'similarities uses',
};

export const MULTICITE_PAPER = {
  citing: 'arxiv:1911.03912',
  cited: 'doi:10.1000/cited',
  x: [
    { sent_id: 's0', text: 'A sentence.' },
    { sent_id: 's1', text: 'We build on <span style="background: yellow">Doe</span>.' },
  ],
  y: {
    '@EXT@': { gold_contexts: [['s1']], cite_sentences: ['s1'] },
    '@BACK@': { gold_contexts: [['s0', 's1'], ['s1']], cite_sentences: ['s1'] },
  },
};

export const SCITE_RECORD = {
  id: 1,
  memberId: 2,
  sourceId: 3,
  targetId: 4,
  source: '10.1000/citing',
  target: '10.1000/CITED',
  refIndex: 5,
  section: 'Discussion',
  snippet: 'Our results agree with <strong class="highlight">Doe</strong> &c.',
  type: 'supporting',
  positive: 0.9,
  neutral: 0.1,
  negative: 0,
  lang: 'en',
  expertClassificationId: null,
  selfCite: false,
};

/** Fields of many papers, each with the statements that it takes for however many. */
export const MORE_CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'citers { edges { citedOn timespan citedRetraction { timing acknowledged } } }',
    ['retractionsByIds', 'acknowledgements'],
  ],
  [
    `citationsOfRetracted { status counts { total byTiming { count } byAcknowledgement { count }
      cells { count } } }`,
    ['retractionsByIds', 'retractionCells'],
  ],
  [
    'citerFacets { bySection { buckets { count } } bySource { buckets { count } } }',
    ['citerSections', 'citerSources'],
  ],
  [
    `citerFacets { byInfluential { buckets { influential citers(first: 1) { edges { cursor } } } unknown }
      bySelfCitation { verdict pending citers(first: 1) { totalCount edges { cursor } } } }`,
    ['citerJudgements', 'citersNewest', 'citerCounts'],
  ],
  ['medianCitationAge { years } medianReferenceAge { years n }', ['referenceYears']],
  [
    'citers { edges { node { abstract authors { name } citers { totalCount } } } }',
    ['paperDetailsByIds'],
  ],
  [
    'coCited { population edges { shared cosine jaccard otherPopulation node { title } } }',
    ['coCitedPapers'],
  ],
];

/** Lists of what each paper has a walk of its own for, of a price that few parents can have. */
export const PAPER_WALKS: readonly string[] = [
  ...['byOrder', 'levels', 'paths', 'truncated'].map((field) => `PathsToRetracted.${field}`),
  'RetractedPath.citations',
];

/** What makes these papers retracted, so that the cases about it read all that they may. */
export const RETRACTED = { retraction: { status: 'RETRACTED', date: '2021' } };

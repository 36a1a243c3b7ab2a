// What `npm run mutate` changes, and the tests that have to notice: pure modules, by unit tests that need no database, no
// process and no socket. What is left after its tests, and why it may be, is in survivors.md.

const modules = {
  citation: [
    'filter',
    'countTogether',
    'headline',
    'statements',
    'totalCount',
    'citationRequest',
    'citationPrice',
  ],
  export: ['nativeRecords'],
  explore: ['html'],
  facets: ['citerFacets'],
  graph: ['driverErrors', 'driverParams', 'fairQueue', 'queuedReads', 'retry', 'sharedReads'],
  identifier: ['identifier', 'schemes'],
  import: [
    'lines',
    'representatives',
    'crossref/{adapter,authors,dates,document,documentProblems,facts,fields,markup,plainText,references,shapes,texts,updates,work}',
    'csv/{authors,cells,citationRow,columns,header,identifiers,paperRow,rowScanner}',
    'labels/labels',
    'native/adapter',
  ],
  load: [
    'lines/{plainCitation,plainKey,plainPaper,plainRecord,plainValues}',
    'merging/{chooseCiters,citerCounts,mergeFacts}',
    'output/{citationFields,fields,paperFields}',
    'reading/{identifierTable,identities}',
  ],
  neighbourhood: ['export/{csv,cytoscape,exportQuery,gexf,graphml,xmlText}'],
  paper: [
    'facts',
    'storedFacts',
    'partialDate',
    'hubTier',
    'retraction',
    'paperView',
    'paperFilter',
  ],
  profile: ['rules', 'wording', 'citationProfile'],
  relatedness: ['measures', 'sample'],
  schema: [
    'cursor',
    'page',
    'paging',
    'selection',
    'price',
    'introspectionPrice',
    'loadGroups',
    'pagePrice',
  ],
  search: ['scoreKey', 'searchText', 'searchParams'],
  server: ['errorFormat', 'priceSum', 'queryForm', 'queryPrice', 'readRequest'],
  source: ['rank', 'said'],
  summary: ['citationSummary', 'citerTally', 'wilsonInterval'],
  traversal: ['smallest', 'traversalFilter'],
};

const unitTests = [
  'citationSummary',
  'crossrefCitations',
  'crossrefPlainText',
  'crossrefRead',
  'crossrefRefused',
  'crossrefWork',
  'csvCitations',
  'csvHeader',
  'csvPapers',
  'csvRows',
  'errorFormat',
  'exportQuery',
  'facts',
  'fairQueue',
  'headline',
  'html',
  'identifier',
  'importInput',
  'labels',
  'loadFields',
  'loadGroups',
  'loadIdentifiers',
  'loadLines',
  'loaders',
  'native',
  'neighbourhoodExport',
  'paging',
  'profile',
  'queryPrice',
  'queuedReads',
  'readRequest',
  'relatedness',
  'retry',
  'searchText',
  'selection',
  'sharedReads',
  'smallest',
];

/** Tests that take more than ten seconds, each for a single module. Other tests of these find what they find. */
const slowTests = [
  'looks at each node of a document a few times at most, however its fragments lead',
  'with a quote that does not close within the longest row are given up one line at a time',
];

/** Folders of `src`, by commas; all of the above without it. */
const folders = process.env.CITEGRAPH_MUTATE?.split(',') ?? Object.keys(modules);

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: folders.flatMap((folder) => modules[folder].map((name) => `src/${folder}/${name}.ts`)),
  plugins: ['./tests/mutants/stryker/runner.mjs'],
  testRunner: 'unit-tests',
  unitTests: unitTests.map((name) => `tests/unit/${name}.test.ts`),
  slowTests,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Modules of each run stay in the memory of their process.
  maxTestRunnerReuse: 150,
  tempDirName: '.stryker',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
  // Static mutants are a tenth of all, and take their time: tables and expressions are where slips hurt.
  warnings: { slow: false, unknownOptions: false },
};

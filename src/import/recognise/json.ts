import { keyPaths } from './keyPaths.js';
import { listOfPapers, type Recognition } from './recognition.js';
import { OF_OPENALEX } from './snapshotEntity.js';

/** Where records lie in a file: alone or one a line, in a list, or in the answer of an API. */
const PLACES: readonly (readonly [prefix: string, layout: string])[] = [
  ['', 'one a line'],
  ['[]', 'in a list'],
  ['.items[]', 'in a file of a dump'],
  ['.message', 'in an answer of the API'],
  ['.message.items[]', 'in an answer of the API'],
  ['.results[]', 'in an answer of the API'],
  ['.data[]', 'in an answer of the API'],
  ['.data', 'in an answer of the API'],
  ['.citations[]', 'in an answer of the API'],
];

const OF_SEMANTIC_SCHOLAR =
  'of its datasets, citegraph reads papers, citations, abstracts, tldrs and paper-ids';

/** Keys that tell works of OpenAlex, besides `id`; answers may be asked for some of them only. */
const OPENALEX = [
  'referenced_works',
  'authorships',
  'abstract_inverted_index',
  'ids.openalex',
  'primary_location',
  'updated_date',
  'cited_by_count',
];

/** Kinds of records by keys of which they have all; the first that fits. */
const RECORDS: readonly (readonly [keys: readonly string[], recognition: Recognition])[] = [
  [['paper', 'paper.identifiers'], { format: 'native', named: 'the native format' }],
  [['citation', 'citation.citing'], { format: 'native', named: 'the native format' }],
  [['format', 'problems', 'record'], { format: 'rejects', named: 'rejected records' }],
  [['id', 'works_count'], aside('authors, sources or the like of OpenAlex', OF_OPENALEX)],
  ...OPENALEX.map((key) => [['id', key], { format: 'openalex', named: 'OpenAlex works' }] as const),
  [['citingPaper'], semanticScholar('citations')],
  [['citedPaper'], semanticScholar('references')],
  [['citingcorpusid'], semanticScholar('citations')],
  [['paperId'], semanticScholar('papers')],
  [['corpusid', 'vector'], aside('embeddings of Semantic Scholar', OF_SEMANTIC_SCHOLAR)],
  [['corpusid', 'content'], aside('full texts of Semantic Scholar', OF_SEMANTIC_SCHOLAR)],
  [['corpusid'], semanticScholar('papers')],
  [['citing', 'cited', 'creation'], { format: 'opencitations', named: 'OpenCitations Index' }],
  [['citing', 'cited', 'oci'], { format: 'opencitations', named: 'OpenCitations Index' }],
  [['id', 'title', 'pub_date', 'venue'], { format: 'opencitations', named: 'OpenCitations Meta' }],
  [['citing_paper_id', 'cited_paper_id'], { format: 'acl-arc', named: 'ACL-ARC' }],
  [['citingPaperId', 'citedPaperId'], { format: 'scicite', named: 'SciCite' }],
  [['paper_id', 'citation_contexts'], { format: 'acl-arc-jurgens', named: 'ACL-ARC by Jurgens' }],
  [['id', 'x', 'y'], { format: 'multicite', named: 'MultiCite' }],
  [['source', 'target', 'snippet'], { format: 'scite', named: 'citation statements of scite' }],
  [['attributes', 'attributes.doi'], { format: 'datacite', named: 'DataCite' }],
  [['doi', 'relatedIdentifiers'], { format: 'datacite', named: 'DataCite' }],
  [['doi', 'titles', 'creators'], { format: 'datacite', named: 'DataCite' }],
  [['DOI', 'indexed'], { format: 'crossref', named: 'Crossref works' }],
  [['DOI', 'reference'], { format: 'crossref', named: 'Crossref works' }],
  [['DOI', 'id', 'type'], listOfPapers('CSL-JSON')],
  [['DOI'], { format: 'crossref', named: 'Crossref works' }],
];

/** Its papers lie in one object, by their numbers in the corpus. */
const PAPER_OF_MULTICITE = /^\.[^.]+\.x\[\]\.sent_id$/;

/** Recognises JSON by the keys of its first record; null for any other. */
export function recogniseJson(text: string): Recognition | null {
  const paths = keyPaths(text);
  if (paths === null) return null;
  if ([...paths].some((path) => PAPER_OF_MULTICITE.test(path)))
    return { format: 'multicite', named: 'MultiCite, by paper' };
  for (const [prefix, layout] of PLACES) {
    const found = RECORDS.find(([keys]) => keys.every((key) => paths.has(`${prefix}.${key}`)));
    if (found === undefined) continue;
    const [, recognition] = found;
    return { ...recognition, named: `${recognition.named}, ${layout}` };
  }
  return null;
}

/** What lies beside the records of a source. */
function aside(named: string, advice: string): Recognition {
  return { format: null, named, advice, isAside: true };
}

function semanticScholar(kind: string): Recognition {
  return { format: 'semantic-scholar', named: `${kind} of Semantic Scholar` };
}

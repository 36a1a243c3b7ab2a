import { keyPaths } from './keyPaths.js';
import type { Recognition } from './recognition.js';

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

const NOT_YET =
  'this version does not read it; convert it to the native format (docs/native-format.md)';

/** Kinds of records by keys of which they have all; the first that fits. */
const RECORDS: readonly (readonly [keys: readonly string[], recognition: Recognition])[] = [
  [['paper', 'paper.identifiers'], { format: 'native', named: 'the native format' }],
  [['citation', 'citation.citing'], { format: 'native', named: 'the native format' }],
  [['format', 'problems', 'record'], { format: 'rejects', named: 'rejected records' }],
  [['id', 'referenced_works'], notYet('OpenAlex works')],
  [['id', 'authorships'], notYet('OpenAlex works')],
  [['citingPaper'], notYet('citations of Semantic Scholar')],
  [['citedPaper'], notYet('references of Semantic Scholar')],
  [['citingcorpusid'], notYet('citations of Semantic Scholar')],
  [['paperId'], notYet('papers of Semantic Scholar')],
  [['corpusid'], notYet('papers of Semantic Scholar')],
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
  [
    ['DOI', 'id', 'type'],
    { format: null, named: 'CSL-JSON: a list of papers without citations', advice: NOT_YET },
  ],
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

function notYet(named: string): Recognition {
  return { format: null, named, advice: NOT_YET };
}

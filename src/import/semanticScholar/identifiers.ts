import type { Scheme } from '../../identifier/schemes.js';
import { keyOf, readKey } from '../json/details.js';
import type { Fields } from '../json/fields.js';

/** Names of schemes among the identifiers of other services. */
const EXTERNAL: Readonly<Record<string, Scheme>> = {
  DOI: 'doi',
  ArXiv: 'arxiv',
  PubMed: 'pmid',
  PubMedCentral: 'pmcid',
  MAG: 'mag',
  ACL: 'acl',
  DBLP: 'dblp',
};

/** All keys of a paper in an answer of the API or in a dataset, its corpus id first. */
export function identifiersOf(fields: Fields): string[] {
  const external = ['externalIds', 'externalids'].map((name) => fields.object(name));
  const [others] = external.filter((each) => each !== undefined);
  const corpus = ['corpusId', 'corpusid'].map((name) => readKey(fields, name, 'corpus'));
  const ids = [
    [...corpus, others && readKey(others, 'CorpusId', 'corpus')].find((key) => key !== undefined),
    readKey(fields, 'sha', 's2') ?? readKey(fields, 'paperId', 's2') ?? keyInUrl(fields),
    ...Object.entries(EXTERNAL).map(([name, scheme]) => others && readKey(others, name, scheme)),
  ];
  return [...new Set(ids)].filter((key) => key !== undefined);
}

/** Records of datasets have the identifier of the page of a paper only in its address. */
function keyInUrl(fields: Fields): string | undefined {
  const url = fields.raw('url');
  return typeof url === 'string' && url.includes('/paper/') ? keyOf(url, 's2') : undefined;
}

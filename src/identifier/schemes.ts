import { canonicalDoi } from './doi.js';
import { canonicalIsbn } from './isbn.js';

/** The definition of one identifier scheme. */
export interface IdentifierScheme {
  /** A value in canonical form, for messages. */
  readonly example: string;
  /** The canonical form of a value, or null when `value` is invalid in this scheme. */
  readonly canonical: (value: string) => string | null;
  /** The web address of a value. */
  readonly url: (value: string) => string;
  /** Addresses that carry a value, without protocol and `www.`; the first group is the value. */
  readonly addresses: readonly RegExp[];
  /** A value that shows its scheme without naming it. */
  readonly bare?: RegExp;
  /** Whether one paper has several, as a book has one ISBN for each binding. */
  readonly several?: boolean;
}

const NEW_ARXIV = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?$/;
/** The subject class behind the archive is no part of it: `math.GT/0309136` and `cond-mat.mes-hall/0612198`. */
const OLD_ARXIV =
  /^([a-z]+(?:-[a-z]+)?)(?:\.[a-z]+(?:-[a-z]+)?)?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v\d+)?$/;
/** The class that arXiv's own form of citation adds: `arXiv:1803.04585v2 [cs.LG]`. */
const ARXIV_CLASS = /\s*\[[a-z-]+(?:\.[a-z-]+)?\]$/;

/** The archives of identifiers of the old style, which ended in 2007. */
const ARXIV_ARCHIVES =
  'acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|' +
  'funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|' +
  'q-alg|q-bio|quant-ph|solv-int|supr-con';

/** The schemes by name, as they prefix a key: `doi:10.1145/3442188.3445922`. */
export const SCHEMES = {
  doi: {
    example: 'doi:10.1145/3442188.3445922',
    canonical: canonicalDoi,
    url: (value) => `https://doi.org/${asPath(value)}`,
    // A preprint and its article, or a work that was deposited twice.
    several: true,
    addresses: [
      /^(?:dx\.)?doi\.org\/(.+)$/i,
      // A handle with the prefix of DOIs is one.
      /^hdl\.handle\.net\/(10\..+)$/i,
      /^api\.(?:crossref\.org\/works|datacite\.org\/dois)\/(10\..+)$/i,
    ],
    bare: /^10\.\d+(?:\.\d+)*(?:\/|%2f)/i,
  },
  arxiv: {
    example: 'arxiv:1803.04585',
    canonical: canonicalArxiv,
    url: (value) => `https://arxiv.org/abs/${value}`,
    addresses: [
      /^(?:(?:export\.|browse\.)?arxiv|ar5iv)\.org\/(?:abs|pdf|html|format|ps|src|e-print)\/(.+?)(?:\.pdf)?\/?$/i,
    ],
    bare: new RegExp(
      `^(?:\\d{4}\\.\\d{4,5}|(?:${ARXIV_ARCHIVES})(?:\\.[a-z-]+)?/\\d{7})(?:v\\d+)?(?:\\s*\\[[a-z.-]+\\])?$`,
      'i',
    ),
  },
  openalex: {
    example: 'openalex:W2741809807',
    canonical: (value) => prefixed('W', matched(/^w?([1-9]\d{0,15})$/i, value)),
    url: (value) => `https://openalex.org/${value}`,
    addresses: [/^(?:api\.)?openalex\.org\/(?:works\/)?(w\d+)\/?$/i],
    bare: /^w\d+$/i,
  },
  s2: {
    example: 's2:649def34f8be52c8b66281af98ae884c09aef38b',
    canonical: (value) => matched(/^([0-9a-f]{40})$/, value.toLowerCase()),
    url: (value) => `https://www.semanticscholar.org/paper/${value}`,
    // One for each record that was merged into a paper; its corpus id is one.
    several: true,
    addresses: [/^semanticscholar\.org\/paper\/(?:[^/]+\/)?([0-9a-f]{40})\/?$/i],
    bare: /^[0-9a-f]{40}$/i,
  },
  corpus: {
    example: 'corpus:215416146',
    canonical: wholeNumber,
    url: (value) => `https://api.semanticscholar.org/CorpusID:${value}`,
    addresses: [/^api\.semanticscholar\.org\/corpusid:(\d+)\/?$/i],
  },
  mag: {
    example: 'mag:2741809807',
    canonical: wholeNumber,
    // Microsoft Academic Graph ended in 2021; OpenAlex kept its numbers.
    url: (value) => `https://api.openalex.org/works/mag:${value}`,
    addresses: [
      /^(?:api\.openalex\.org\/works\/mag:|academic\.microsoft\.com\/paper\/)(\d+)(?:\/.*)?$/i,
    ],
  },
  pmid: {
    example: 'pmid:19872477',
    canonical: wholeNumber,
    url: (value) => `https://pubmed.ncbi.nlm.nih.gov/${value}/`,
    addresses: [
      /^(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:m\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)\/?$/i,
      /^europepmc\.org\/(?:article|abstract)\/med\/(\d+)\/?$/i,
    ],
  },
  pmcid: {
    example: 'pmcid:PMC2323736',
    // A version of the text, as in PMC2323736.2, is of the same paper.
    canonical: (value) =>
      prefixed('PMC', wholeNumber(value.replace(/^(?:pmc)+/i, '').replace(/\.\d+$/, ''))),
    url: (value) => `https://pmc.ncbi.nlm.nih.gov/articles/${value}/`,
    addresses: [
      /^(?:pmc\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pmc)\/articles\/((?:pmc)?\d+(?:\.\d+)?)(?:\/.*)?$/i,
      /^europepmc\.org\/(?:articles?|abstract)\/(?:pmc\/)?((?:pmc)?\d+(?:\.\d+)?)(?:\/.*)?$/i,
    ],
    bare: /^pmc\d+(?:\.\d+)?$/i,
  },
  omid: {
    example: 'omid:br/062501777134',
    canonical: (value) => prefixed('br/', matched(/^(?:br\/)?(\d{2,40})$/, value.toLowerCase())),
    url: (value) => `https://w3id.org/oc/meta/${value}`,
    addresses: [/^w3id\.org\/oc\/meta\/(br\/\d+)\/?$/i],
    bare: /^br\/\d+$/i,
  },
  acl: {
    example: 'acl:P18-1001',
    // Identifiers up to 2019 begin with a capital; later ones, like 2020.acl-main.1, are small.
    canonical: (value) =>
      matched(/^([A-Z]\d{2}-\d{4})$/, value.toUpperCase()) ??
      matched(/^(\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+)$/, value.toLowerCase()),
    url: (value) => `https://aclanthology.org/${value}/`,
    addresses: [/^aclanthology\.org\/([^/]+?)(?:\.pdf)?\/?$/i],
  },
  dblp: {
    example: 'dblp:conf/nips/VaswaniSPUJGKP17',
    // The kinds of records that are works. Case tells some authors apart.
    canonical: (value) =>
      matched(/^((?:books|conf|journals|phd|reference|series|tr)\/[\w/+.-]*\w)$/, value),
    url: (value) => `https://dblp.org/rec/${value}`,
    addresses: [
      /^dblp\.(?:org|uni-trier\.de)\/rec\/(?:html\/|bibtex\d?\/|xml\/)?(.+?)(?:\.(?:html|xml|bib|rdf|nt))?\/?$/i,
    ],
  },
  hal: {
    example: 'hal:hal-01234567',
    canonical: (value) =>
      matched(/^([a-z]+(?:[-_][a-z]+)*-\d{6,9})(?:v\d+)?$/, value.toLowerCase()),
    url: (value) => `https://hal.science/${value}`,
    addresses: [
      /^(?:[a-z-]+\.)?(?:hal\.science|archives-ouvertes\.fr)\/([a-z_-]+-\d+(?:v\d+)?)(?:\/.*)?$/i,
    ],
  },
  isbn: {
    example: 'isbn:9780262035613',
    canonical: canonicalIsbn,
    url: (value) => `https://openlibrary.org/isbn/${value}`,
    addresses: [/^openlibrary\.org\/isbn\/([\dx-]+)\/?$/i],
    several: true,
  },
  handle: {
    example: 'handle:1721.1/26508',
    // Servers decide for themselves whether case matters behind the prefix.
    canonical: (value) =>
      value.startsWith('10.') ? null : matched(/^(\d+(?:\.\w+)*\/[^\s\p{Cc}\p{Cs}]+)$/u, value),
    url: (value) => `https://hdl.handle.net/${asPath(value)}`,
    addresses: [/^hdl\.handle\.net\/(.+)$/i],
    several: true,
  },
} as const satisfies Record<string, IdentifierScheme>;

export type Scheme = keyof typeof SCHEMES;

/** The schemes, in the order in which a paper lists its identifiers. */
export const SCHEME_NAMES = Object.keys(SCHEMES) as Scheme[];

/** The schemes of which one paper has one identifier. */
export const SINGLE_SCHEMES: readonly Scheme[] = SCHEME_NAMES.filter((name) => {
  const scheme: IdentifierScheme = SCHEMES[name];
  return scheme.several !== true;
});

/** An arXiv identifier without version and, in the old style, without the subject class. */
export function canonicalArxiv(value: string): string | null {
  const text = value.toLowerCase().replace(ARXIV_CLASS, '');
  const [, archive, number] = OLD_ARXIV.exec(text) ?? [];
  return archive === undefined ? matched(NEW_ARXIV, text) : `${archive}/${number}`;
}

function wholeNumber(value: string): string | null {
  return matched(/^0*([1-9]\d{0,15})$/, value);
}

function matched(pattern: RegExp, value: string): string | null {
  return pattern.exec(value)?.[1] ?? null;
}

function prefixed(prefix: string, value: string | null): string | null {
  return value === null ? null : prefix + value;
}

/** A value as the path of an address, in which `?` and `#` would begin something else. */
function asPath(value: string): string {
  return encodeURI(value).replace(/[?#]/g, encodeURIComponent);
}

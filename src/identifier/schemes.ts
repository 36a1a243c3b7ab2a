/** The definition of one identifier scheme. */
interface IdentifierScheme {
  /** A value in canonical form, for messages. */
  readonly example: string;
  /** The canonical form of a value, or null when `value` is invalid in this scheme. */
  readonly canonical: (value: string) => string | null;
  /** The web address of a value. */
  readonly url: (value: string) => string;
  /** Addresses that carry a value, without protocol and `www.`; the first group is the value. */
  readonly addresses: readonly RegExp[];
}

const NEW_ARXIV = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?$/;
const OLD_ARXIV = /^([a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v\d+)?$/;

/** The schemes by name, as they prefix a key: `doi:10.1145/3442188.3445922`. */
export const SCHEMES = {
  doi: {
    example: 'doi:10.1145/3442188.3445922',
    // A DOI ignores case, of ASCII letters only.
    canonical: (value) =>
      matched(/^(10\.\d{1,9}(?:\.\d+)*\/\S+)$/u, value.replace(/[A-Z]+/g, lowerCase)),
    url: (value) => `https://doi.org/${encodeURI(value).replace(/[?#]/g, encodeURIComponent)}`,
    addresses: [/^(?:dx\.)?doi\.org\/(.+)$/i],
  },
  arxiv: {
    example: 'arxiv:1803.04585',
    canonical: canonicalArxiv,
    url: (value) => `https://arxiv.org/abs/${value}`,
    addresses: [/^(?:export\.)?arxiv\.org\/(?:abs|pdf|html|format)\/(.+?)(?:\.pdf)?\/?$/i],
  },
  openalex: {
    example: 'openalex:W2741809807',
    canonical: (value) => prefixed('W', matched(/^w?([1-9]\d{0,15})$/i, value)),
    url: (value) => `https://openalex.org/${value}`,
    addresses: [/^(?:api\.)?openalex\.org\/(?:works\/)?(w\d+)\/?$/i],
  },
  s2: {
    example: 's2:649def34f8be52c8b66281af98ae884c09aef38b',
    canonical: (value) => matched(/^([0-9a-f]{40})$/, value.toLowerCase()),
    url: (value) => `https://www.semanticscholar.org/paper/${value}`,
    addresses: [/^semanticscholar\.org\/paper\/(?:[^/]+\/)?([0-9a-f]{40})\/?$/i],
  },
  corpus: {
    example: 'corpus:215416146',
    canonical: wholeNumber,
    url: (value) => `https://api.semanticscholar.org/CorpusID:${value}`,
    addresses: [/^api\.semanticscholar\.org\/corpusid:(\d+)\/?$/i],
  },
  pmid: {
    example: 'pmid:19872477',
    canonical: wholeNumber,
    url: (value) => `https://pubmed.ncbi.nlm.nih.gov/${value}/`,
    addresses: [/^(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)\/?$/i],
  },
  pmcid: {
    example: 'pmcid:PMC2323736',
    canonical: (value) => prefixed('PMC', wholeNumber(value.replace(/^pmc/i, ''))),
    url: (value) => `https://pmc.ncbi.nlm.nih.gov/articles/${value}/`,
    addresses: [/^(?:pmc\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pmc)\/articles\/(pmc\d+)\/?$/i],
  },
  omid: {
    example: 'omid:br/062501777134',
    canonical: (value) => prefixed('br/', matched(/^(?:br\/)?(\d{2,40})$/, value.toLowerCase())),
    url: (value) => `https://w3id.org/oc/meta/${value}`,
    addresses: [/^w3id\.org\/oc\/meta\/(br\/\d+)\/?$/i],
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
} as const satisfies Record<string, IdentifierScheme>;

export type Scheme = keyof typeof SCHEMES;

/** The schemes, in the order in which a paper lists its identifiers. */
export const SCHEME_NAMES = Object.keys(SCHEMES) as Scheme[];

/** An arXiv identifier without version and, in the old style, without the subject class. */
export function canonicalArxiv(value: string): string | null {
  const text = value.toLowerCase();
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

function lowerCase(text: string): string {
  return text.toLowerCase();
}

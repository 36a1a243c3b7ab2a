/**
 * Identifiers in the canonical form of `parseIdentifier`, of the schemes and forms that occur most. Strict:
 * anything not surely canonical does not match, and is left to `parseIdentifier`.
 */
const PLAIN_KEY =
  /^(?:doi:10\.\d{4,9}\/[!#$'(-+\--:=@[-~]*[a-z\d]|arxiv:\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}|openalex:W[1-9]\d{0,15}|(?:pmid|corpus):[1-9]\d{0,15}|s2:[0-9a-f]{40}|pmcid:PMC[1-9]\d{0,15}|omid:br\/\d{2,40})$/;
/** Becomes an arXiv identifier. */
const ARXIV_DOI = 'doi:10.48550/arxiv.';
const SECOND_DOI = /10\.\d{4,9}\/.*10\.\d{4,9}\//;
/** Longer DOIs are suspicious, and counted. */
const LONGEST = 200;

/** Whether a text is an identifier in its canonical form; false also where that would take a closer look. */
export function isPlainKey(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    text.length <= LONGEST &&
    PLAIN_KEY.test(text) &&
    !text.startsWith(ARXIV_DOI) &&
    !SECOND_DOI.test(text)
  );
}

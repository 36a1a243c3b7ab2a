/** Of what links and files say: a later one that this page cannot read has another. */
export const LINK_VERSION = '1';

/** Characters of the longest address that is offered as a link: what is longer becomes a file. */
export const LONGEST_LINK = 8_192;

/** Papers that a graph may have. */
export const MOST_PAPERS = 5_000;

/** What the server had when the link was made, to tell later whether it has changed. */
export interface DataCounts {
  readonly papers: number;
  readonly citations: number;
}

/** Why papers are here, by the letter that links write. */
export const ARRIVAL_LETTERS = {
  ASKED: 'a',
  CITERS: 'c',
  REFERENCES: 'r',
  ON_PATH: 'p',
  WALKED: 'w',
} as const;

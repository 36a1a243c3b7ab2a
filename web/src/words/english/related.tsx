import type { ReactNode } from 'react';

interface Kind {
  readonly title: string;
  readonly meaning: string;
  readonly shared: (shared: ReactNode, population: ReactNode) => ReactNode;
  /** Of those that were read alone. */
  readonly sharedOfRead: (shared: ReactNode, read: ReactNode) => ReactNode;
  readonly sample: (sampled: ReactNode, population: ReactNode) => ReactNode;
  readonly exact: (population: ReactNode) => ReactNode;
  readonly none: string;
  readonly other: string;
}

const COCITED: Kind = {
  title: 'Cited together with it',
  meaning: 'Papers that the same later papers cite (co-citation).',
  shared: (shared, population) => (
    <>
      Cited by {shared} of the {population} papers that cite this one
    </>
  ),
  sharedOfRead: (shared, read) => (
    <>
      Cited by {shared} of the {read} citing papers that were read
    </>
  ),
  exact: (population) => <>Exact: all {population} citing papers were read.</>,
  sample: (sampled, population) => (
    <>
      From a random sample of {sampled} of {population} citing papers: numbers of shared ones are
      estimates, and papers that share few may be missing.
    </>
  ),
  none: 'No other paper here is cited by the same papers.',
  other: 'Its citing papers',
};
const COUPLED: Kind = {
  title: 'Citing the same papers',
  meaning: 'Papers that cite what this one cites (bibliographic coupling).',
  shared: (shared, population) => (
    <>
      Cites {shared} of the {population} references of this paper
    </>
  ),
  sharedOfRead: (shared, read) => (
    <>
      Cites {shared} of the {read} references that were read
    </>
  ),
  exact: (population) => <>Exact: all {population} references were read.</>,
  sample: (sampled, population) => (
    <>
      From {sampled} of {population} references, those with the fewest citing papers: no random
      sample, so there is no estimate.
    </>
  ),
  none: 'No other paper here cites the same papers.',
  other: 'Its references',
};

/** The lists of papers that share citing papers or references. */
export const relatedWords = {
  title: 'Related papers',
  kinds: { coCited: COCITED, coupled: COUPLED },
  columns: {
    paper: 'Paper',
    shared: 'Shared',
    cosine: 'Cosine',
    strength: 'Association strength',
    estimate: 'Estimated shared',
  },
  standardError: (error: ReactNode) => <>± {error}</>,
  interval: (low: ReactNode, high: ReactNode) => (
    <>
      {low} to {high}
    </>
  ),
  noEstimate: 'A part was read that is no random sample: there is no estimate',
  more: 'There are more; the query lists up to a hundred.',
};

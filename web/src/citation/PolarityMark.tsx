import type { CitationPolarity } from '../generated/operations.js';

/** A shape for each polarity, in a square of 12: so that no colour is needed to tell them apart. */
const SHAPES: Readonly<Record<CitationPolarity, string>> = {
  SUPPORTING: 'M6 1 L11 10.5 L1 10.5 Z',
  CONTRADICTING: 'M1 1.5 L11 1.5 L6 11 Z',
  MIXED: 'M6 0.5 L11.5 6 L6 11.5 L0.5 6 Z M0.5 6 L11.5 6',
  NEUTRAL: 'M2 2 H10 V10 H2 Z',
  UNCLASSIFIED: 'M6 1.5 A4.5 4.5 0 1 1 5.99 1.5 Z',
};

/** The mark of a polarity; its name stands beside it. */
export function PolarityMark({ polarity }: { readonly polarity: CitationPolarity }) {
  return (
    <svg
      className={`polarity-mark ${polarity.toLowerCase()}`}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
    >
      <path d={SHAPES[polarity]} />
    </svg>
  );
}

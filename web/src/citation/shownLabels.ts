import type { CitationPolarity, CitationRole, EvidenceBasis } from '../generated/operations.js';

interface Headline {
  readonly role: CitationRole;
  readonly polarity: CitationPolarity;
  /** Null where no person gives one. */
  readonly humanRole: CitationRole | null;
  readonly humanPolarity: CitationPolarity | null;
}

/** The role and the polarity of a citation by the labels that count on the page. */
export function shownLabels(
  { role, polarity, humanRole, humanPolarity }: Headline,
  basis: EvidenceBasis | null,
): { readonly role: CitationRole; readonly polarity: CitationPolarity } {
  if (basis !== 'HUMAN') return { role, polarity };
  return { role: humanRole ?? 'UNCLASSIFIED', polarity: humanPolarity ?? 'UNCLASSIFIED' };
}

import type { ContextClaim } from './citationClaims.js';
import { isLabelled } from './claimsInForce.js';
import { SECTIONS, sectionOf, type Section } from './section.js';

/** What filters ask of the claims about a citation, as properties of its edge; null stands for an absent property. */
export interface StoredEvidence {
  /** Number of citing sentences, as sources cut them; null for none. */
  readonly contextCount: number | null;
  /** The sections of its contexts that are known, in the order of `SECTIONS`. */
  readonly sections: Section[] | null;
  /** `source=confidence`, sorted: the highest of each source in a label that is in force. */
  readonly confidences: string[] | null;
}

/** The names of these properties. */
export const EVIDENCE_PROPERTIES = [
  'contextCount',
  'sections',
  'confidences',
] as const satisfies (keyof StoredEvidence)[];

const NONE: StoredEvidence = { contextCount: null, sections: null, confidences: null };

/** What an edge stores of contexts that are all in force. */
export function storedEvidence(contexts: readonly ContextClaim[]): StoredEvidence {
  if (contexts.length === 0) return NONE;
  const found = new Set(contexts.map(({ section }) => sectionOf(section)));
  const sections = SECTIONS.filter((section) => found.has(section));
  const confidences = confidencesOf(contexts);
  return {
    contextCount: contexts.filter(({ text }) => text !== null).length || null,
    sections: sections.length === 0 ? null : sections,
    confidences: confidences.length === 0 ? null : confidences,
  };
}

function confidencesOf(contexts: readonly ContextClaim[]): string[] {
  const highest = new Map<string, number>();
  for (const context of contexts) {
    const { source, confidence } = context;
    if (confidence === null || !isLabelled(context)) continue;
    highest.set(source, Math.max(confidence, highest.get(source) ?? 0));
  }
  return [...highest].map(([source, confidence]) => `${source}=${confidence}`).sort();
}

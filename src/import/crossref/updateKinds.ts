import type { NoticeKind } from '../../paper/notice.js';

/** The update types of Crossref that are notices. */
const KINDS: Readonly<Record<string, NoticeKind>> = {
  retraction: 'RETRACTION',
  partial_retraction: 'PARTIAL_RETRACTION',
  withdrawal: 'WITHDRAWAL',
  removal: 'REMOVAL',
  expression_of_concern: 'EXPRESSION_OF_CONCERN',
  correction: 'CORRECTION',
  corrigendum: 'CORRECTION',
  erratum: 'CORRECTION',
  reinstatement: 'REINSTATEMENT',
};

/** Those that are none: they add to a work, or follow it, and say nothing of what it found. */
const NO_NOTICES: readonly string[] = ['addendum', 'clarification', 'new_edition', 'new_version'];

export const UPDATE_TYPE_EXPECTED = `one of ${[...Object.keys(KINDS), ...NO_NOTICES].join(', ')}`;

/** The kind of notice that an update is; null for one that is none, undefined for a type that nobody knows. */
export function kindOfUpdate(type: string): NoticeKind | null | undefined {
  const name = type.trim().toLowerCase().replace(/[- ]/g, '_');
  if (NO_NOTICES.includes(name)) return null;
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
}

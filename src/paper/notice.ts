import { compareText } from '../source/version.js';
import type { RetractionStatus } from './retraction.js';

/** What a notice does to a paper, in the words of NISO RP-45-2024, each with its description in the API. */
export const NOTICE_DESCRIPTIONS = {
  RETRACTION: 'Its findings are not to be relied on.',
  RETRACTION_AND_REPLACEMENT: 'Retracted, and replaced by a corrected version of the same work.',
  WITHDRAWAL: 'Withdrawn, in most cases by its authors before the final version appeared.',
  PARTIAL_RETRACTION: 'Part of it is retracted.',
  EXPRESSION_OF_CONCERN: 'Readers are warned of doubts about it, which may be under investigation.',
  CORRECTION: 'A mistake in it is put right; its findings stand.',
  REINSTATEMENT: 'An earlier notice about it no longer holds.',
  REMOVAL: 'Its text is no longer available from the publisher.',
} as const;

export type NoticeKind = keyof typeof NOTICE_DESCRIPTIONS;

/** The kinds; those that make a state are in the order of their gravity, the gravest first. */
export const NOTICE_KINDS = Object.keys(NOTICE_DESCRIPTIONS) as NoticeKind[];

/** A notice about a paper, as a record states it. */
export interface NoticeFact {
  readonly kind: NoticeKind;
  /** A partial date, as in `publishedOn`. */
  readonly date?: string | undefined;
  /** DOI of the notice, in its canonical form. */
  readonly doi?: string | undefined;
  /** Why, in the words of the source, in its order; not empty. */
  readonly reasons?: readonly string[] | undefined;
  /** Whom the source of the record has it from; absent where it speaks for itself. */
  readonly source?: string | undefined;
  /** Name of the notice in that source. */
  readonly record?: string | undefined;
}

/** The kinds of notices that `retraction` knew by another name. */
export const NOTICE_OF_STATUS = {
  RETRACTED: 'RETRACTION',
  PARTIALLY_RETRACTED: 'PARTIAL_RETRACTION',
  WITHDRAWN: 'WITHDRAWAL',
  REMOVED: 'REMOVAL',
} as const satisfies Record<RetractionStatus, NoticeKind>;

/** Notices as a set: each once, in the order of their texts, with their fields in one order. */
export function noticeSet(notices: readonly NoticeFact[]): NoticeFact[] {
  const byText = new Map(
    notices.map((notice) => {
      const ordered = inOrder(notice);
      return [JSON.stringify(ordered), ordered];
    }),
  );
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, notice]) => notice);
}

function inOrder({ kind, date, doi, reasons, source, record }: NoticeFact): NoticeFact {
  return {
    kind,
    ...(date !== undefined && { date }),
    ...(doi !== undefined && { doi }),
    ...(reasons !== undefined && reasons.length > 0 && { reasons }),
    ...(source !== undefined && { source }),
    ...(record !== undefined && { record }),
  };
}

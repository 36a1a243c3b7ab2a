import type { NoticeKind } from '../generated/operations.js';

/** Notices by which a paper, or a part of it, is no longer to be relied on. */
const LOUD: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'PARTIAL_RETRACTION',
  'REMOVAL',
  'RETRACTION',
  'RETRACTION_AND_REPLACEMENT',
  'WITHDRAWAL',
]);

/** How loudly a page says what the notices about its paper come to. */
export function editorialWeight(state: NoticeKind | null, removed: boolean): 'loud' | 'quiet' {
  return removed || (state !== null && LOUD.has(state)) ? 'loud' : 'quiet';
}

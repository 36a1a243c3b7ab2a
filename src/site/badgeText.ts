import { baseOf, editorialWords, labelsBy, roleWords } from './labelWords.js';
import type { SitePaper } from './pageData.js';

/** What the badge of a paper says: counts, each with its base, and whose labels they are. */
export function badgeText(paper: SitePaper): string {
  const base = baseOf(paper);
  const { label, role } = paper.citationProfile;
  const cited = `cited ${base.citers} here`;
  const by = labelsBy(base);
  const classified =
    label === 'INSUFFICIENT_EVIDENCE'
      ? `${base.classified} of ${base.citers} classified`
      : `${role.count ?? 0} of ${base.classified} ${roleWords(role.bucket)}`;
  const parts = base.citers === 0 ? [cited] : [cited, by === null ? 'none classified' : classified];
  return [...parts, by, editorialWords(paper)].filter((part) => part !== null).join(' · ');
}

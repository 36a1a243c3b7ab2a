import type { CitationFilter, EvidenceBasis, SelfCitations } from '../generated/operations.js';
import { BASES, SELF_CITATION_CHOICES } from './choices.js';
import { spelled, type QueryReader } from './queryReader.js';

/** What counts everywhere on a page, of a hub or of a comparison; addresses of both say it in the same parameters. */
export interface PageSettings {
  /** Whose labels count. */
  readonly basis: EvidenceBasis | null;
  /** Which self-citations count. */
  readonly self: SelfCitations | null;
  /** The last year of citing papers that count. */
  readonly until: number | null;
}

/** Everything counts. */
export const PLAIN_SETTINGS: PageSettings = { basis: null, self: null, until: null };

export function readSettings(asked: QueryReader): PageSettings {
  return {
    basis: asked.one('basis', BASES),
    self: asked.one('self', SELF_CITATION_CHOICES),
    until: asked.year('until'),
  };
}

/** Names and values in the query of an address. */
export function settingsInQuery({
  basis,
  self,
  until,
}: PageSettings): (readonly [name: string, value: string | number | null])[] {
  return [
    ['basis', basis === null ? null : spelled(basis)],
    ['self', self === null ? null : spelled(self)],
    ['until', until],
  ];
}

/** The settings of something that has them among others. */
export function settingsOf({ basis, self, until }: PageSettings): PageSettings {
  return { basis, self, until };
}

/** What counts everywhere on the page; null when everything does, so that the server sends what it has stored. */
export function pageFilter({ basis, self, until }: PageSettings): CitationFilter | null {
  const filter: CitationFilter = {
    ...(basis === null || basis === 'ALL' ? {} : { basis }),
    ...(self === null || self === 'INCLUDE' ? {} : { selfCitations: self }),
    ...(until === null ? {} : { yearTo: until }),
  };
  return Object.keys(filter).length === 0 ? null : filter;
}

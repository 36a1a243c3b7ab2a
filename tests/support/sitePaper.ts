import type { SitePaper } from '../../src/site/pageData.js';

type Profile = SitePaper['citationProfile'];

/** What of a paper a test chooses. */
type Chosen = Partial<Omit<SitePaper, 'citationProfile' | 'byPeople'>> &
  Partial<Pick<Profile, 'label' | 'displayLabel' | 'polarity'>> & {
    readonly classified?: number;
    readonly byPeople?: number;
  };

/** A paper as pages read it: 17 citers, 15 of them classified, 9 as background. */
export function sitePaper(chosen: Chosen = {}): SitePaper {
  const { label = 'BACKGROUND_REFERENCE', displayLabel = 'Background reference' } = chosen;
  const { classified = 15, byPeople = 0, citerCount = 17, polarity, ...facts } = chosen;
  const nobody = { count: 0, byPeople: 0 };
  return {
    ...{ id: 'p_1', title: 'A paper', summary: null, publishedOn: null, year: null, venue: null },
    ...{ type: null, language: null, doi: null, arxivId: null, authorCount: null, authors: null },
    ...{ identifiers: [], editorialState: null, ...facts, citerCount },
    citationProfile: {
      ...{ label, displayLabel, sentence: 'Mixed citation behavior.' },
      role: { bucket: 'BACKGROUND', count: Math.min(9, classified), classified, total: citerCount },
      polarity: polarity ?? { inFavour: nobody, against: nobody, takingSides: 0 },
    },
    byPeople: { roles: { classified: byPeople } },
  };
}

const origin = { source: 'test', version: '1' };
const ROLES = ['METHOD', 'BACKGROUND', 'CRITIQUE', 'UNCLASSIFIED'];
const POLARITIES = ['SUPPORTING', 'CONTRADICTING', 'NEUTRAL'];

/** A paper whose lists have several pages. */
export const EXPORTED_HUB = 'doi:10.9/hub';
/** Of its citers, and of its references: two pages, of which the last one is short, and exactly two. */
export const HUB_CITERS = 250;
export const HUB_REFERENCES = 200;

/** A hub with three pages of citers and two of references; every citer has two authors, and two citing sentences. */
export function exportedHubLines(): object[] {
  const names = (kind: string, count: number) =>
    Array.from({ length: count }, (_, index) => `doi:10.9/${kind}-${index}`);
  const citers = names('citer', HUB_CITERS);
  const references = names('reference', HUB_REFERENCES);
  const paper = (identifier: string, index: number) => ({
    paper: {
      identifiers: [identifier, `openalex:W${identifier.length}${index + 1}`],
      title: `Zebrafish ${identifier}`,
      authors: [{ name: 'Ada Fish' }, { name: 'Zebra, Bo', orcid: '0000-0002-1825-0097' }],
      venue: 'Proceedings of Fish',
      publishedOn: `20${String(index % 25).padStart(2, '0')}`,
      ...origin,
    },
  });
  return [
    paper(EXPORTED_HUB, 0),
    ...citers.map(paper),
    ...citers.map((citing, index) => ({
      citation: {
        ...{ citing, cited: EXPORTED_HUB },
        contexts: [0, 1].map((place) => ({
          text: `Sentence ${place} of ${citing}.`,
          role: ROLES[index % ROLES.length],
          polarity: POLARITIES[index % POLARITIES.length],
        })),
        ...origin,
      },
    })),
    ...references.map((cited) => ({ citation: { citing: EXPORTED_HUB, cited, ...origin } })),
  ];
}

const origin = { source: 'test', version: '1' };

/** DOIs that addresses find hard, each with the path that a person would paste, and that a browser makes of it. */
export const HARD_DOIS = [
  '10.1016/0378-8733(89)90017-8',
  '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
  '10.1234/a#b?c=1&d',
  '10.1234/100%/50%25',
  '10.1234/a/../b',
] as const;

/** What would end a tag, a script or an attribute, or turn a line around. */
export const HOSTILE_TITLE =
  '</title></script><script>alert(1)</script> " \' \u2028 \u202e ${x} $& <!-- <!--site--> ]]> العربية 王';
/** The one with this title. */
export const HOSTILE_DOI = '10.1234/hostile';
export const LONG_DOI = '10.1234/long';
/** Six of its seven citers classified, two of them by people; one is against it, and one for it. */
export const LABELLED_DOI = '10.1234/labelled';
const LABELS = [
  ...[{ evidence: 'MODEL' }, { evidence: 'MODEL' }, { evidence: 'MODEL' }],
  { evidence: 'MODEL', polarity: 'SUPPORTING' },
  { evidence: 'EXPERT', polarity: 'CONTRADICTING' },
  { evidence: 'EXPERT' },
];

/** Records of papers whose pages, cards and badges are hard to write. */
export function sitePaperLines(): object[] {
  const hostile = {
    ...{ title: HOSTILE_TITLE, summary: HOSTILE_TITLE, venue: HOSTILE_TITLE },
    authors: [{ name: HOSTILE_TITLE, orcid: '0000-0002-1825-0097' }],
    publishedOn: '2019-03',
  };
  return [
    ...HARD_DOIS.map((doi) => paperLine(doi, { title: `The paper ${doi}` })),
    paperLine(HOSTILE_DOI, hostile),
    paperLine(LONG_DOI, { title: '长 <'.repeat(3_334) }),
    paperLine(LABELLED_DOI, { title: 'Labelled' }),
    ...LABELS.map((label, index) => ({
      citation: {
        ...{ citing: `doi:10.1234/citer-${index}`, cited: `doi:${LABELLED_DOI}` },
        ...{ role: 'METHOD', polarity: 'NEUTRAL', ...label, ...origin },
      },
    })),
    {
      citation: {
        ...{ citing: 'doi:10.1234/citer-9', cited: `doi:${LABELLED_DOI}`, ...origin },
      },
    },
  ];
}

function paperLine(doi: string, facts: object): object {
  return { paper: { identifiers: [`doi:${doi}`], ...facts, ...origin } };
}

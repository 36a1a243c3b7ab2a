const origin = { source: 'test', version: '1' };
const DATES = ['2019', '2019-03', '2020-12-31', null, '2021-01'];
const ROLES = ['METHOD', 'BACKGROUND', 'CRITIQUE', 'UNCLASSIFIED'];
const POLARITIES = ['SUPPORTING', 'CONTRADICTING', 'NEUTRAL', 'CONTRADICTING'];

/** Twenty-four papers that a search for "zebrafish" finds equally well, and that are cited by 1 to 12 readers each. */
export const ATLASES = Array.from({ length: 24 }, (_, index) => `doi:10.9/atlas-${index}`);
/** The first cites most of the atlases. */
export const READERS = Array.from({ length: 12 }, (_, index) => `doi:10.9/reader-${index}`);

/** The records of both, with ties in every order. */
export function pagedListLines(): object[] {
  const papers = [...ATLASES, ...READERS].map((identifier, index) => {
    const publishedOn = DATES[index % DATES.length];
    const title = index < ATLASES.length ? 'Zebrafish atlas' : 'A reader';
    return {
      paper: {
        identifiers: [identifier],
        title,
        ...(publishedOn ? { publishedOn } : {}),
        ...origin,
      },
    };
  });
  const citations = ATLASES.flatMap((cited, atlas) =>
    READERS.slice(0, 1 + ((atlas * 7) % READERS.length)).map((citing, reader) => {
      const role = ROLES[(atlas + reader) % ROLES.length];
      const polarity = POLARITIES[(atlas * reader) % POLARITIES.length];
      return { citation: { citing, cited, role, polarity, ...origin } };
    }),
  );
  return [...papers, ...citations];
}

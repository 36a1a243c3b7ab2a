import { POLARITIES } from '../../src/citation/polarity.js';
import { ROLES } from '../../src/citation/role.js';
import { RETRACTED } from './batchedCases.js';

export const HUBS = Array.from({ length: 50 }, (_, index) => `doi:10.2/hub-${index}`);
const READERS = Array.from({ length: 6 }, (_, index) => `doi:10.2/reader-${index}`);

/** Six readers that each cite all fifty hubs, in every role and polarity by turns. */
export function batchingLines(): object[] {
  const origin = { source: 'test', version: 1 };
  const authors = [{ name: 'A. Author' }];
  return [...HUBS, ...READERS]
    .map((identifier, index): object => ({
      paper: {
        identifiers: [identifier],
        title: identifier,
        authors,
        venue: `Venue ${index % 4}`,
        publishedOn: '2020',
        ...(index < HUBS.length && RETRACTED),
        ...origin,
      },
    }))
    .concat(
      HUBS.flatMap((cited, hub) =>
        READERS.map((citing, reader) => {
          const role = ROLES[(hub + reader) % ROLES.length];
          const polarity = POLARITIES[(hub + reader) % POLARITIES.length];
          const contexts = [{ text: `As ${cited} shows.` }];
          const rating = [{ influential: true }, { influential: false }, {}][reader % 3];
          const label = { role, polarity, ...rating };
          return { citation: { citing, cited, ...label, contexts, ...origin } };
        }),
      ),
    );
}

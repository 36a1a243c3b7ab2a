import fc from 'fast-check';
import { POLARITIES } from '../../src/citation/polarity.js';
import { ROLES } from '../../src/citation/role.js';
import type { Subgraph } from '../../src/neighbourhood/neighbourhood.js';

/** Titles as nobody should write them: markup, quotes, control characters, halves of characters, white space. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      '&',
      '<',
      '>',
      '"',
      "'",
      ',',
      '\n',
      '\r',
      '\t',
      ' ',
      ']]>',
      '\0',
      '\uD800',
    ),
    maxLength: 8,
  }),
);

/** Subgraphs with such texts in every place. */
export const subgraphs: fc.Arbitrary<Subgraph> = fc
  .array(
    fc.record({
      title: fc.option(texts),
      venue: fc.option(texts),
      publishedOn: fc.constantFrom('2019', '2019-03-07', null),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .chain((facts) => {
    const papers = facts.map((fact, index) => ({
      depth: index === 0 ? 0 : 1,
      paper: {
        id: `paper-${index}`,
        ...fact,
        summary: null,
        summaryOrigin: null,
        url: null,
        stub: index % 2 === 1,
        citerCount: index,
        referenceCount: 2,
      },
    }));
    const citation = fc.record({
      citingId: fc.constantFrom(...papers.map(({ paper }) => paper.id)),
      citedId: fc.constantFrom(...papers.map(({ paper }) => paper.id)),
      role: fc.constantFrom(...ROLES),
      polarity: fc.constantFrom(...POLARITIES),
      influential: fc.constantFrom(true, false, null),
      disagreement: fc.boolean(),
    });
    const citations = fc.uniqueArray(citation, {
      maxLength: 6,
      selector: ({ citingId, citedId }) => `${citingId} ${citedId}`,
    });
    return fc.record({
      papers: fc.constant(papers),
      citations,
      unknownIds: fc.array(texts, { maxLength: 2 }),
      truncated: fc.constant([{ reason: 'LIMIT' as const, atDepth: 1, skipped: null }]),
    });
  });

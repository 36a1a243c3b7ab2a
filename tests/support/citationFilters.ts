import type { CitationFilterInput } from '../../src/citation/filter.js';
import { drawn } from './property.js';

/** Two of each field where one could be taken for the other; years at the ends of dates. */
export const VALUES: readonly CitationFilterInput[] = [
  { roles: ['BACKGROUND', 'UNCLASSIFIED'] },
  { polarities: ['SUPPORTING', 'UNCLASSIFIED', 'MIXED'] },
  { basis: 'HUMAN', roles: ['CRITIQUE', 'EXTENSION'] },
  { basis: 'HUMAN', roles: ['CRITIQUE', 'UNCLASSIFIED'] },
  { basis: 'HUMAN', polarities: ['SUPPORTING', 'MIXED'] },
  {
    ...{ basis: 'HUMAN', roles: ['UNCLASSIFIED', 'BASELINE', 'EXTENSION'] },
    polarities: ['SUPPORTING', 'CONTRADICTING'],
  },
  { yearFrom: 2020 },
  { yearTo: 2020 },
  { influential: true },
  { influential: false },
  { hasSummary: true },
  { hasSummary: false },
  { titleContains: 'graphs' },
  { contextContains: 'MÜLLER graphs' },
  { selfCitations: 'EXCLUDE' },
  { selfCitations: 'ONLY' },
  { selfCitationVerdicts: ['NO', 'LIKELY'] },
  { selfCitationVerdicts: ['YES'] },
  { retracted: true },
  { retracted: false },
  { minimumConfidence: [{ source: 'test', value: 0.5 }] },
  {
    minimumConfidence: [
      { source: 'person', value: 0.5 },
      { source: 'test', value: 0 },
    ],
  },
  { sources: ['person', 'nobody'] },
  { sections: ['METHODS', 'OTHER'] },
  { hasContext: true },
  { hasContext: false },
  { disagreement: true },
  { disagreement: false },
  { venue: 'Annals' },
  { language: 'de' },
  { authors: ['Ada', 'Bela'] },
];
const PAIRS = VALUES.flatMap((value, index) =>
  VALUES.slice(index + 1)
    .filter((other) => Object.keys(other).every((field) => !(field in value)))
    .map((other) => ({ ...value, ...other })),
);
/** Of the pairs, which are many, each run asks others; CITEGRAPH_TEST_PAIRS asks for more, and all at most. */
export const SOME_PAIRS = drawn(PAIRS, Number(process.env['CITEGRAPH_TEST_PAIRS'] ?? 80));

import type { PaperFilterInput } from '../../src/hubs/paperFilter.js';

/** Values of each field, those beside a bound among them; two years that are few enough for an index of their own. */
export const VALUES: readonly PaperFilterInput[] = [
  { tier: 'HUB' },
  { minimumCiters: 10 },
  { minimumCiters: 31 },
  { publishedFrom: '2010-07' },
  { publishedTo: '2022-12' },
  { publishedFrom: '2023', publishedTo: '2024' },
  { label: 'METHOD_REFERENCE' },
  { label: 'INSUFFICIENT_EVIDENCE' },
  { contested: true },
  { contested: false },
  { yearFrom: 2011 },
  { yearTo: 2023 },
  { venue: 'Alpha' },
  { language: 'de' },
  { authors: ['Bo'] },
  { identifierScheme: 'ARXIV' },
  { retracted: true },
];
export const ALONE: readonly PaperFilterInput[] = [
  {},
  { tier: 'SUPER_HUB' },
  { tier: 'MEGA_HUB' },
  { minimumCiters: 9 },
  { minimumCiters: 30 },
  { publishedFrom: '2023-01-01' },
  { publishedTo: '2022-12-31' },
  { publishedTo: '2024-12' },
  { yearFrom: 2023, yearTo: 2024 },
  { authors: ['Ada', 'Bo'] },
  { retracted: false },
];
const PAIRS = VALUES.flatMap((value, index) =>
  VALUES.slice(index + 1)
    .filter((other) => Object.keys(other).every((field) => !(field in value)))
    .map((other) => ({ ...value, ...other })),
);
export const FILTERS = [...ALONE, ...VALUES, ...PAIRS];
export const FIELDS = Object.keys(
  Object.assign({}, ...FILTERS) as Record<keyof PaperFilterInput, unknown>,
);

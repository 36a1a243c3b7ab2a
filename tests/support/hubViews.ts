import fc from 'fast-check';
import {
  BASES,
  ORDERS,
  POLARITIES,
  ROLES,
  SECTIONS,
  SELF_CITATION_CHOICES,
  TABS,
  VERDICTS,
} from '../../web/src/address/choices.js';
import type { HubView } from '../../web/src/address/hubAddress.js';

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(values, { nil: null });
const one = <T>(choices: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...choices);
const some = <T>(choices: readonly T[]): fc.Arbitrary<T[]> =>
  fc.uniqueArray(one(choices), { maxLength: choices.length });
const year = maybe(fc.integer({ min: 1, max: 9_998 }));
/** Any characters that an address can hold, as a person leaves them: without blanks around. */
const text = maybe(
  fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((value) => value.trim())
    .filter((value) => value !== '' && value.length <= 200),
);
/** Any view of a hub page. */
export const anyView: fc.Arbitrary<HubView> = fc.record({
  basis: maybe(one(BASES)),
  self: maybe(one(SELF_CITATION_CHOICES)),
  until: year,
  roles: some(ROLES),
  polarities: some(POLARITIES),
  from: year,
  to: year,
  venue: text,
  author: text,
  language: text,
  section: maybe(one(SECTIONS)),
  influential: maybe(fc.boolean()),
  retracted: maybe(fc.boolean()),
  disagreement: maybe(fc.boolean()),
  verdict: maybe(fc.constantFrom(...VERDICTS)),
  source: text,
  title: text,
  sentence: text,
  order: one(ORDERS),
  tab: one(TABS),
});

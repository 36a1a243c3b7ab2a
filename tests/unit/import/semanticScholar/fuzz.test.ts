import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adaptSemanticScholar } from '../../../../src/import/semanticScholar/adapter.js';
import { expectFromInput } from '../../../support/fromInput.js';
import { placesIn, replacedAt, valuesOf } from '../../../support/jsonPaths.js';
import { holds } from '../../../support/property.js';
import {
  DATASETS,
  FALLBACK_PAPER,
  FULL_EDGE,
  FULL_PAPER,
} from '../../../support/semanticScholarRecords.js';

const ASKED = 'doi:10.5555/asked';
const RECORDS = [FULL_PAPER, FALLBACK_PAPER, FULL_EDGE, ...Object.values(DATASETS)];

/** Any value, and what other fields hold: scrambled fields have happened. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(...[...RECORDS].flatMap(valuesOf)),
);

/** A record with a few values replaced by other values. */
const broken = fc
  .tuple(
    fc.constantFrom<unknown>(...RECORDS),
    fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 3 }),
  )
  .map(([record, changes]) =>
    changes.reduce((changed, [at, value]) => {
      const places = placesIn(changed);
      return replacedAt(changed, places[at % places.length] ?? [], value);
    }, record),
  );

test('a value of any type anywhere is no error, and nothing is made of it that it is not', async () => {
  await holds(
    fc.property(broken, fc.constantFrom(ASKED, null), (record, paper) => {
      const entries = adaptSemanticScholar(record, { version: '2026-11-18', paper });
      expectFromInput(entries, record, [ASKED]);
      for (const entry of entries) {
        if (!('record' in entry) || entry.record.kind !== 'citation') continue;
        const { isInfluential, isinfluential } = record as Record<string, unknown>;
        expect([isInfluential ?? undefined, isinfluential ?? undefined, undefined]).toContain(
          entry.record.influential,
        );
        expect(
          entry.record.noContexts === true && entry.record.contexts.some(({ text }) => text),
        ).toBe(false);
      }
    }),
    { runs: 1_000 },
  );
});

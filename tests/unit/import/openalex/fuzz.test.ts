import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adaptOpenAlex } from '../../../../src/import/openalex/adapter.js';
import { expectFromInput } from '../../../support/fromInput.js';
import { placesIn, replacedAt, valuesOf } from '../../../support/jsonPaths.js';
import { FALLBACK_WORK, FULL_WORK } from '../../../support/openAlexWorks.js';
import { holds } from '../../../support/property.js';

const ROW = { work_id: 'https://openalex.org/W5', deleted_date: '2026-03-01' };
const MERGED = { id: 'W5', merge_into_id: 'W6', merge_date: '2026-03-01' };

/** Any value, and what other fields hold: scrambled fields have happened. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(...[FULL_WORK, FALLBACK_WORK].flatMap(valuesOf)),
);

/** A record with a few values replaced by other values. */
const broken = fc
  .tuple(
    fc.constantFrom<unknown>(FULL_WORK, FALLBACK_WORK, ROW, MERGED),
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
    fc.property(broken, (record) => {
      const entries = adaptOpenAlex(record);
      expectFromInput(entries, record, []);
      for (const entry of entries) {
        if (!('record' in entry) || entry.record.kind !== 'paper') continue;
        const { is_retracted } = record as { is_retracted?: unknown };
        const { notices } = entry.record.facts;
        expect(notices?.length).toBe(
          typeof is_retracted === 'boolean' ? Number(is_retracted) : undefined,
        );
        const words = entry.record.facts.abstract?.split(' ') ?? [];
        for (const word of words) expect(JSON.stringify(record)).toContain(word);
      }
    }),
    { runs: 1_000 },
  );
});

test('a value of any type leaves what does not depend on it', async () => {
  const title = adaptOpenAlex(FULL_WORK).slice(1);
  await holds(
    fc.property(
      fc.constantFrom('title', 'doi', 'authorships', 'language', 'ids'),
      value,
      (name, by) => {
        const entries = adaptOpenAlex({ ...FULL_WORK, [name]: by });
        expect(entries.slice(1)).toEqual(title);
        expect(entries[0]).toMatchObject({ record: { facts: { abstract: 'We all count.' } } });
      },
    ),
  );
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { POLARITIES, ROLES, SELF_CITATION_CHOICES } from '../../../../web/src/address/choices.js';
import { KEEPS_ALL } from '../../../../web/src/graph/graphFilter.js';
import { arrive, NOTHING_SHOWN, type GraphState } from '../../../../web/src/graph/graphState.js';
import { linkFile, readLinkFile } from '../../../../web/src/graph/link/linkFile.js';
import { readLink } from '../../../../web/src/graph/link/readLink.js';
import { writeLink } from '../../../../web/src/graph/link/writeLink.js';
import type { Arrival } from '../../../../web/src/graph/shownGraph.js';
import { holds } from '../../../support/property.js';

const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{13}$/),
  fc.constantFrom('10.1/a,b', '10.1/100%25', 'doi:10.1/x&y=#;+ z', 'arxiv:1803.04585', '王'),
);
const year = fc.option(fc.integer({ min: 1, max: 9_998 }), { nil: null });
const place = fc.double({ min: -1e6, max: 1e6, noNaN: true });

/** Ids of papers that are here, and of some that only led to one. */
const states: fc.Arbitrary<GraphState> = fc
  .uniqueArray(id, { minLength: 1, maxLength: 12 })
  .chain((ids) => {
    const one = fc.constantFrom(...ids);
    const arrival: fc.Arbitrary<Arrival> = fc.oneof(
      fc.constant({ kind: 'ASKED' as const }),
      fc.record({
        kind: fc.constant('EXPANDED' as const),
        from: one,
        direction: fc.constantFrom('CITERS' as const, 'REFERENCES' as const),
      }),
      fc.record({ kind: fc.constant('ON_PATH' as const), from: one, to: one }),
      fc.record({
        kind: fc.constant('WALKED' as const),
        step: fc.integer({ min: 1, max: 6 }),
        from: one,
      }),
    );
    const here = fc.subarray(ids);
    return fc.record({
      arrivals: here.chain((some) =>
        fc.tuple(...some.map((each) => fc.record({ id: fc.constant(each), arrival }))),
      ),
      filter: fc.record({
        basis: fc.constantFrom('ALL' as const, 'HUMAN' as const, null),
        roles: fc.subarray([...ROLES]),
        polarities: fc.subarray([...POLARITIES]),
        sources: fc.uniqueArray(fc.constantFrom('a & b', 'ü', 'c,d'), { maxLength: 2 }),
        self: fc.option(fc.constantFrom(...SELF_CITATION_CHOICES), { nil: null }),
        from: year,
        to: year,
        retracted: fc.constantFrom(true, false, null),
      }),
      layout: fc.constantFrom('TIME' as const, 'SIMILARITY' as const),
      // -0 is written as 0.
      pins: fc
        .uniqueArray(fc.record({ id: one, x: place, y: place }), {
          selector: (pin) => pin.id,
          maxLength: 3,
        })
        .map((pins) => pins.map((pin) => ({ ...pin, x: pin.x + 0, y: pin.y + 0 }))),
      hidden: fc.subarray(ids),
      selected: fc.oneof(
        fc.constant(null),
        fc.record({ kind: fc.constant('PAPER' as const), id: one }),
        fc.record({ kind: fc.constant('CITATION' as const), citingId: one, citedId: one }),
      ),
      find: fc.constantFrom('', 'a & b', '100% =;', '王'),
    });
  });

const counts = { papers: 120, citations: 3456 };
const arrivalsOf = (ids: readonly string[]) =>
  ids.map((each) => ({ id: each, arrival: { kind: 'ASKED' as const } }));

describe('a permanent link', () => {
  test('says all that is shown, whatever signs ids and words have', async () => {
    await holds(
      fc.property(states, (state) => {
        const query = writeLink(state, counts);
        expect(query).toMatch(/^\?[\x21-\x7e]*$/);
        expect(readLink(query)).toEqual({ state, counts, misread: [] });
      }),
    );
  });

  test('to 500 papers around one is shorter than 8 KB', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `a${index}`.padEnd(13, 'x'));
    const papers = ids.map((each) => ({
      id: each,
      arrival: { kind: 'EXPANDED', from: ids[0] ?? '', direction: 'CITERS' } as const,
    }));
    expect(writeLink(arrive(papers)(NOTHING_SHOWN), counts).length).toBeLessThan(8_000);
  });

  test('that is cut off anywhere is read as far as it goes, and says so', async () => {
    await holds(
      fc.property(states, fc.nat(), (state, cut) => {
        const query = writeLink(state, counts);
        const { misread } = readLink(query.slice(0, Math.max(5, cut % query.length)));
        expect(misread.length).toBeGreaterThan(0);
        for (const { name, expected } of misread) {
          expect(name).not.toBe('');
          expect(expected).not.toBe('');
        }
      }),
    );
  });

  test.each([
    ['v=2&ids=a', 'v', '2'],
    ['v=1&ids=a&end=2', 'end', '2'],
    ['v=1&ids=a,a&end=0', 'ids', 'a,a'],
    [`v=1&ids=${'x'.repeat(400)}&end=0`, 'ids', `${'x'.repeat(59)}…`],
    ['v=1&ids=a,b&why=a&end=2', 'why', 'reasons for 1'],
    ['v=1&ids=a,b&why=a.c7&end=2', 'why', 'c7'],
    ['v=1&ids=a,b&why=a*99999&end=2', 'why', 'a*99999'],
    ['v=1&ids=a&why=w9-0&end=1', 'why', 'w9-0'],
    ['v=1&ids=a&pins=0_1e99_2&end=1', 'pins', '0_1e99_2'],
    ['v=1&ids=a&pins=5_1_2&end=1', 'pins', '5'],
    ['v=1&ids=a&pins=0_1_2_3&end=1', 'pins', '0_1_2_3'],
    ['v=1&ids=a&hidden=__proto__&end=1', 'hidden', '__proto__'],
    ['v=1&ids=a&selected=0-0-0&end=1', 'selected', '0-0-0'],
    ['v=1&ids=a&role=nice&end=1', 'role', 'nice'],
    ['v=1&ids=a&layout=round&end=1', 'layout', 'round'],
    ['v=1&ids=a&of=many&end=1', 'of', 'many'],
    ['v=1&ids=%E0%A4%A&why=a&end=x', 'end', 'x'],
  ])('%s names the field and what was expected of it', (query, name, value) => {
    const { misread } = readLink(query);
    expect(misread.map((each) => [each.name, each.value])).toContainEqual([name, value]);
  });

  test('of any text reads as something', async () => {
    const parameter = fc.tuple(
      fc.constantFrom(
        'v',
        'ids',
        'others',
        'why',
        'pins',
        'hidden',
        'selected',
        'of',
        'end',
        'role',
      ),
      fc.oneof(fc.string(), fc.constantFrom('1', 'a,b,c', 'a.c0*2', '0_1_1', '0-1', '99999999999')),
    );
    await holds(
      fc.property(fc.array(parameter, { maxLength: 12 }), (parameters) => {
        const query = `?v=1&${parameters.map((pair) => pair.join('=')).join('&')}`;
        const { state } = readLink(query);
        // What is read is whole: it can be written again.
        expect(readLink(writeLink(state, null)).misread).toEqual([]);
      }),
    );
  });

  test('without a version is an address that somebody wrote', () => {
    expect(readLink('?ids=arxiv:1803.04585,10.1/a&polarity=contradicting')).toEqual({
      state: {
        ...NOTHING_SHOWN,
        arrivals: arrivalsOf(['arxiv:1803.04585', '10.1/a']),
        filter: { ...KEEPS_ALL, polarities: ['CONTRADICTING'] },
      },
      counts: null,
      misread: [],
    });
  });
});

describe('a saved graph', () => {
  test('is read as its link would be', () => {
    const state = arrive(arrivalsOf(['a', 'b']))(NOTHING_SHOWN);
    const text = linkFile(writeLink(state, counts));
    expect(readLinkFile(text)).toEqual({ state, counts, misread: [] });
  });

  test.each([
    ['', 'file'],
    ['[1]', 'file'],
    ['{"citegraph":"graph","version":"1","query":"?v=1', 'file'],
    ['{}', 'citegraph'],
    ['{"citegraph":"graph","version":2}', 'version'],
    ['{"citegraph":"graph","version":"1","query":{}}', 'query'],
    [' '.repeat(2_000_001), 'size'],
  ])('that is none names what is wrong', (text, name) => {
    expect(readLinkFile(text)).toMatchObject({ problem: { name } });
  });
});

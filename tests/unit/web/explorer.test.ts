import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explorerFilter, readHubView, type HubView } from '../../../web/src/address/hubAddress.js';
import { chipsOf, clearing, referenceView } from '../../../web/src/explorer/chips.js';
import { holds, toggled } from '../../../web/src/address/selection.js';
import { tabByKey } from '../../../web/src/explorer/tabKeys.js';
import { anyView } from '../../support/hubViews.js';

const { view: PLAIN } = readHubView('');
const viewOf = (query: string): HubView => readHubView(query).view;

describe('what is selected', () => {
  test('is told, each with the change that takes it back', () => {
    const view = viewOf('role=method&role=critique&from=2019&to=2021&sentence=proxy&basis=human');
    expect(chipsOf(view)).toEqual([
      { kind: 'basis', without: { basis: null } },
      { kind: 'role', value: 'METHOD', without: { roles: ['CRITIQUE'] } },
      { kind: 'role', value: 'CRITIQUE', without: { roles: ['METHOD'] } },
      { kind: 'years', from: 2019, to: 2021, without: { from: null, to: null } },
      { kind: 'text', field: 'sentence', value: 'proxy', without: { sentence: null } },
    ]);
  });

  test('is nothing on the page as it opens, whatever the order and the list', () => {
    expect(chipsOf(viewOf('order=oldest&tab=related&basis=all&self=include'))).toEqual([]);
  });

  test('is told if and only if it changes what is listed', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(chipsOf(view).length > 0).toBe(explorerFilter(view) !== null);
      }),
    );
  });

  test('goes one by one, and the rest stays', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const names = (of: HubView): string[] =>
          chipsOf(of).map(({ without: _change, ...chip }) => JSON.stringify(chip));
        chipsOf(view).forEach(({ without }, place) => {
          expect(names({ ...view, ...without })).toEqual(names(view).toSpliced(place, 1));
        });
      }),
    );
  });

  test('goes at once, but for the order and the list', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const cleared = { ...view, ...clearing(chipsOf(view), view) };
        expect(explorerFilter(cleared)).toBeNull();
        expect([cleared.order, cleared.tab]).toEqual([view.order, view.tab]);
      }),
    );
  });

  test('of citing papers alone does not count for references', () => {
    const view = viewOf(
      'until=2020&from=2019&role=method&venue=V&sentence=proxy&basis=human&retracted=yes',
    );
    expect(explorerFilter(referenceView(view))).toEqual({
      basis: 'HUMAN',
      roles: ['METHOD'],
      retracted: true,
      contextContains: 'proxy',
    });
  });
});

describe('a choice', () => {
  const choices = fc.constantFrom<Partial<HubView>>(
    { roles: ['METHOD'] },
    { polarities: ['MIXED'] },
    { from: 2019, to: 2019 },
    { venue: 'NeurIPS' },
    { influential: false },
    { retracted: true },
  );

  test('is taken back by choosing it again', () => {
    fc.assert(
      fc.property(anyView, choices, (view, choice) => {
        const once = { ...view, ...toggled(view, choice) };
        expect(holds(once, choice)).toBe(!holds(view, choice));
        const twice = { ...once, ...toggled(once, choice) };
        expect(holds(twice, choice)).toBe(holds(view, choice));
      }),
    );
  });

  test('adds to a list, and replaces a value', () => {
    const view = { ...PLAIN, roles: ['METHOD' as const], from: 2018, to: 2020 };
    expect(toggled<HubView>(view, { roles: ['CRITIQUE'] })).toEqual({
      roles: ['METHOD', 'CRITIQUE'],
    });
    expect(toggled(view, { from: 2019, to: 2019 })).toEqual({ from: 2019, to: 2019 });
    expect(toggled({ ...view, to: 2018 }, { from: 2018, to: 2018 })).toEqual({
      from: null,
      to: null,
    });
  });
});

describe('tabs', () => {
  test.each([
    ['a', 'ArrowRight', 'b'],
    ['c', 'ArrowRight', 'a'],
    ['a', 'ArrowLeft', 'c'],
    ['b', 'Home', 'a'],
    ['b', 'End', 'c'],
    ['b', 'Enter', null],
    ['b', 'constructor', null],
  ])('from %s by %s to %s', (from, key, to) => {
    expect(tabByKey(['a', 'b', 'c'], from, key)).toBe(to);
  });
});

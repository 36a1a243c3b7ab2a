import { describe, expect, test } from '@jest/globals';
import {
  arrive,
  find,
  hide,
  layOut,
  leave,
  narrow,
  NOTHING_SHOWN,
  pin,
  select,
  showHidden,
  unpin,
  type Change,
  type GraphState,
  type PaperArrival,
} from '../../../../web/src/graph/graphState.js';

const after = (...changes: readonly Change[]): GraphState =>
  changes.reduce((state, change) => change(state), NOTHING_SHOWN);
const asked = (id: string): PaperArrival => ({ id, arrival: { kind: 'ASKED' } });
const citerOf = (from: string, id: string): PaperArrival => ({
  id,
  arrival: { kind: 'EXPANDED', from, direction: 'CITERS' },
});

describe('what the graph page shows', () => {
  test('papers come once, in their order, for the first reason', () => {
    const state = after(
      arrive([asked('a'), asked('a')]),
      arrive([citerOf('a', 'b'), citerOf('a', 'a'), citerOf('a', 'c')]),
      arrive([citerOf('c', 'b')]),
    );
    expect(state.arrivals).toEqual([asked('a'), citerOf('a', 'b'), citerOf('a', 'c')]);
  });

  test('nothing that is here already changes the list', () => {
    const state = after(arrive([asked('a')]));
    expect(arrive([asked('a')])(state).arrivals).toBe(state.arrivals);
  });

  test('a hidden paper loses the selection, and comes back when it arrives again', () => {
    const begun = [arrive([asked('a'), asked('b')]), select({ kind: 'PAPER', id: 'b' })];
    const state = after(...begun, hide('b'), hide('b'));
    expect(state).toMatchObject({ hidden: ['b'], selected: null });
    expect(showHidden(['b'])(state).hidden).toEqual([]);
    expect(arrive([citerOf('a', 'b')])(state)).toMatchObject({
      hidden: [],
      arrivals: [asked('a'), asked('b')],
    });
  });

  test('a citation is not selected without its ends', () => {
    const chosen = select({ kind: 'CITATION', citingId: 'b', citedId: 'a' });
    const papers = arrive([asked('a'), asked('b'), asked('c')]);
    expect(after(papers, chosen, hide('a')).selected).toBeNull();
    expect(after(papers, chosen, leave(['b'])).selected).toBeNull();
    expect(after(papers, chosen, hide('c')).selected).not.toBeNull();
  });

  test('what leaves takes its pin and its being hidden along', () => {
    const state = after(
      arrive([asked('a'), asked('b')]),
      pin({ id: 'b', x: 1, y: 2 }),
      hide('b'),
      leave(['b']),
    );
    expect(state).toEqual({ ...NOTHING_SHOWN, arrivals: [asked('a')] });
  });

  test('a paper has one pin, which goes with its layout', () => {
    const state = after(pin({ id: 'a', x: 1, y: 2 }), pin({ id: 'a', x: 3, y: 4 }));
    expect(state.pins).toEqual([{ id: 'a', x: 3, y: 4 }]);
    expect(unpin('a')(state).pins).toEqual([]);
    expect(layOut('TIME')(state).pins).toHaveLength(1);
    expect(layOut('SIMILARITY')(state)).toMatchObject({ layout: 'SIMILARITY', pins: [] });
  });

  test('a filter is narrowed by parts, and words are looked for', () => {
    const state = after(narrow({ roles: ['CRITIQUE'] }), narrow({ from: 2000 }), find('law'));
    expect(state.filter).toMatchObject({ roles: ['CRITIQUE'], from: 2000, polarities: [] });
    expect(state.find).toBe('law');
  });
});

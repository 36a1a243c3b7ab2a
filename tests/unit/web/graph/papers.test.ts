import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RETRACTING_KINDS } from '../../../../src/paper/editorialState.js';
import { NOTICE_KINDS } from '../../../../src/paper/notice.js';
import type { GraphPapersQuery } from '../../../../web/src/generated/operations.js';
import { graphAddress } from '../../../../web/src/graph/graphAddress.js';
import { knownGraph } from '../../../../web/src/graph/knownGraph.js';
import { readLink } from '../../../../web/src/graph/link/readLink.js';
import { placeOn, referencesLike } from '../../../../web/src/graph/referencePlace.js';
import type { Arrival } from '../../../../web/src/graph/shownGraph.js';
import { reasonsFor } from '../../../../web/src/graph/whyHere.js';
import { expectEnough, holds } from '../../../support/property.js';
import { shownPaper } from '../../../support/shownGraphs.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const from = fc.constantFrom(...ids, 'gone');
const arrivals: fc.Arbitrary<Arrival> = fc.oneof(
  fc.constant({ kind: 'ASKED' as const }),
  fc.record({
    kind: fc.constant('EXPANDED' as const),
    from,
    direction: fc.constantFrom('CITERS' as const, 'REFERENCES' as const),
  }),
  fc.record({ kind: fc.constant('ON_PATH' as const), from, to: from }),
  fc.record({ kind: fc.constant('WALKED' as const), step: fc.constant(1), from }),
);

describe('why a paper is here', () => {
  test('goes from a beginning to it, each paper by the one before, whatever a link says', async () => {
    const seen = { ASKED: 0, LOST: 0, BEGINS_PATH: 0, long: 0 };
    await holds(
      fc.property(fc.tuple(...ids.map(() => arrivals)), fc.constantFrom(...ids), (list, id) => {
        const papers = new Map(
          ids.map((each, index) => [
            each,
            shownPaper(each, { arrival: list[index] ?? { kind: 'ASKED' } }),
          ]),
        );
        const [first, ...others] = reasonsFor(id, papers);
        const chain = [first, ...others].map((each) => each?.paper.id);
        expect(chain.at(-1)).toBe(id);
        expect(new Set(chain).size).toBe(chain.length);
        for (const [index, { paper, reason }] of others.entries()) {
          expect(reason).toBe(paper.arrival);
          expect(reason).toMatchObject({ from: chain[index] });
        }
        const kind = first?.reason.kind;
        expect(['ASKED', 'LOST', 'BEGINS_PATH']).toContain(kind);
        if (kind === 'ASKED' || kind === 'LOST' || kind === 'BEGINS_PATH') seen[kind] += 1;
        if (others.length > 1) seen.long += 1;
      }),
      { floor: () => expectEnough(seen, 1) },
    );
  });

  test('is nothing for a paper that is not here', () => {
    expect(reasonsFor('a', new Map())).toEqual([]);
  });
});

type Answer = GraphPapersQuery['citationsAmong'];

const paper: Answer['papers'][number] = {
  id: 'a',
  title: null,
  year: null,
  hubTier: 'HUB',
  citerCount: 3,
  authors: null,
  editorialState: null,
};
const citation: Answer['citations'][number] = {
  citingId: 'b',
  citedId: 'a',
  role: 'METHOD',
  polarity: 'SUPPORTING',
  humanRole: null,
  humanPolarity: 'CONTRADICTING',
  influential: null,
  disagreement: true,
  selfCitation: { verdict: 'LIKELY' },
  sources: ['one'],
};

function knownOf(answer: Partial<Answer>, basis: 'HUMAN' | null = null) {
  const whole = {
    papers: [paper],
    citations: [citation],
    unknownIds: [],
    truncated: [],
    ...answer,
  };
  const arrival = { kind: 'EXPANDED', from: 'z', direction: 'CITERS' } as const;
  return knownGraph(whole, [{ id: 'b', arrival }], basis, 'Untitled');
}

describe('what is known of a graph', () => {
  test('is what the server says, and why each paper is here', () => {
    const authors = [{ name: 'Ada' }, { name: 'Bob' }];
    const { papers, citations } = knownOf({ papers: [paper, { ...paper, id: 'b', authors }] });
    expect(papers).toEqual([
      shownPaper('a', {
        ...{ title: 'Untitled', year: null, tier: 'HUB', citerCount: 3 },
        arrival: { kind: 'ASKED' },
      }),
      shownPaper('b', {
        ...{ title: 'Untitled', year: null, tier: 'HUB', citerCount: 3, firstAuthor: 'Ada' },
        arrival: { kind: 'EXPANDED', from: 'z', direction: 'CITERS' },
      }),
    ]);
    expect(citations).toEqual([
      {
        ...{ citingId: 'b', citedId: 'a', role: 'METHOD', polarity: 'SUPPORTING' },
        ...{ influential: null, disagreement: true, self: 'LIKELY', sources: ['one'] },
      },
    ]);
  });

  test('has labels of people alone where they alone count', () => {
    const [known] = knownOf({}, 'HUMAN').citations;
    expect(known).toMatchObject({ role: 'UNCLASSIFIED', polarity: 'CONTRADICTING' });
  });

  test('calls a paper retracted for the notices that the filter of the API does', () => {
    const states = [null, ...NOTICE_KINDS].flatMap((state) =>
      [false, true].map((removed) => ({ state, removed })),
    );
    for (const editorialState of states) {
      const [known] = knownOf({ papers: [{ ...paper, editorialState }] }).papers;
      const { state, removed } = editorialState;
      const expected = removed || (state !== null && RETRACTING_KINDS.includes(state));
      expect([editorialState, known?.retracted]).toEqual([editorialState, expected]);
    }
    expect(knownOf({}).papers[0]?.retracted).toBe(false);
  });
});

test('the address of a drawing asks for these papers, whatever signs their ids have', async () => {
  const id = fc.oneof(
    fc.stringMatching(/^[a-z0-9]{13}$/),
    fc.constantFrom(
      '10.1/a,b',
      '10.1/100%25',
      'https://doi.org/10.1/a,b',
      'doi:10.1/x&y=#;+z',
      '王',
    ),
  );
  await holds(
    fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 9 }), (asked) => {
      const { state, misread } = readLink(graphAddress(asked).replace('/graph', ''));
      expect(state.arrivals).toEqual(
        asked.map((each) => ({ id: each, arrival: { kind: 'ASKED' } })),
      );
      expect(misread).toEqual([]);
    }),
  );
  expect(graphAddress([])).toBe('/graph');
});

test('an address that somebody writes may have a filter and a layout', () => {
  const { state, misread } = readLink(
    '?ids=a,b&polarity=contradicting&from=2000&layout=similarity',
  );
  expect(state).toMatchObject({
    arrivals: [{ id: 'a' }, { id: 'b' }],
    filter: { polarities: ['CONTRADICTING'], from: 2000 },
    layout: 'SIMILARITY',
  });
  expect(misread).toEqual([]);
});

test('a reference is looked up by its id, in its year, from the cursor before it', () => {
  const edges = ['a', 'b', 'c'].map((each) => ({ cursor: `after ${each}`, node: { id: each } }));
  expect(placeOn(edges, 'a', null)).toEqual({ after: null });
  expect(placeOn(edges, 'a', 'page 2')).toEqual({ after: 'page 2' });
  expect(placeOn(edges, 'c', null)).toEqual({ after: 'after b' });
  expect(placeOn(edges, 'd', null)).toBeNull();
  expect(referencesLike(1999)).toEqual({ yearFrom: 1999, yearTo: 1999 });
  expect(referencesLike(null)).toBeNull();
});

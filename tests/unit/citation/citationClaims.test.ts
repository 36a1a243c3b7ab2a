import { describe, expect, test } from '@jest/globals';
import {
  CitationClaims,
  readContext,
  readCitationClaims,
  storeContext,
} from '../../../src/citation/citationClaims.js';
import { Thresholds } from '../../../src/source/thresholds.js';
import { contextClaim } from '../../support/contextClaim.js';

describe('a context', () => {
  test('is stored without what is unknown', () => {
    expect(storeContext(contextClaim({}))).toBe('{"source":"a","version":"1"}');
    expect(storeContext(contextClaim({ role: 'METHOD', polarity: 'MIXED' }))).toBe(
      '{"source":"a","version":"1","role":"METHOD","polarity":"MIXED"}',
    );
  });

  test('is read as it was stored', () => {
    const whole = contextClaim({
      text: 't',
      section: 's',
      label: 'l',
      vocabulary: 'v',
      confidence: 0,
    });
    expect(readContext(storeContext(whole))).toEqual(whole);
    expect(readContext(storeContext(contextClaim({})))).toEqual(contextClaim({}));
  });
});

describe('claims', () => {
  test('of nobody are stored as nothing', () => {
    const nothing = {
      ...{ contexts: null, emptyContexts: null, sources: null },
      ...{ influentialSaid: null, selfCitationSaid: null },
    };
    expect(new CitationClaims().store()).toEqual(nothing);
    expect(readCitationClaims(nothing).store()).toEqual(nothing);
  });

  test('hold the newest version of each source, by name', () => {
    const claims = new CitationClaims();
    for (const version of ['2', '10', '9']) claims.addSource('b', version);
    claims.addSource('c', '1');
    claims.addSource('a', '1');
    expect(claims.store().sources).toEqual(['a@1', 'b@10', 'c@1']);
  });

  test('hold the newest word of each source on influence', () => {
    const claims = new CitationClaims();
    claims.addInfluential({ source: 'b', version: '2', value: false });
    claims.addInfluential({ source: 'b', version: '1', value: true });
    claims.addInfluential({ source: 'a', version: '1', value: true });
    expect(claims.store().influentialSaid).toEqual(['a@1=true', 'b@2=false']);
  });

  test.each([[['2', '1', '2']], [['1', '2', '2']], [['2', '2', '1']]])(
    'hold the newest word of each record on self-citation, in the order %j',
    (versions) => {
      const claims = new CitationClaims();
      const origin = { source: 'opencitations', record: 'omid:br/1' };
      for (const version of versions) {
        claims.addSelfCitation({ ...origin, version, value: version === '1' });
      }
      claims.addSelfCitation({ source: 'mine', version: '7', value: true });
      const stored = claims.store();
      expect(stored.selfCitationSaid).toEqual(['mine@7=true', 'opencitations/omid:br/1@2=false']);
      expect(readCitationClaims(stored).store()).toEqual(stored);
    },
  );

  test('of an older version of a context give way, and those of one version stay beside each other', () => {
    const claims = new CitationClaims();
    const newest = [
      contextClaim({ version: '2', role: 'METHOD' }),
      contextClaim({ version: '2', role: 'DATASET' }),
    ];
    claims.addContext(contextClaim({ version: '1', role: 'RESULT' }));
    for (const each of newest) claims.addContext(each);
    claims.addContext(contextClaim({ version: '1', role: 'CRITIQUE' }));
    expect(claims.allContexts()).toEqual(newest.toReversed());
  });

  test('of a version with sentences replace all sentences of older ones, and leave the whole', () => {
    const whole = contextClaim({ version: '1', role: 'METHOD' });
    const newer = contextClaim({ version: '2', text: 'New' });
    for (const order of [0, 1]) {
      const claims = new CitationClaims();
      const all = [whole, contextClaim({ version: '1', text: 'Old' }), newer];
      for (const each of order === 0 ? all : all.toReversed()) claims.addContext(each);
      expect(claims.allContexts()).toEqual([whole, newer]);
    }
  });

  test('end by an empty list, which is stored until a newer version has sentences', () => {
    const claims = new CitationClaims();
    claims.addContext(contextClaim({ version: '1', text: 'Old' }));
    claims.addNoContexts({ source: 'a', version: '2' });
    expect(claims.store()).toMatchObject({ contexts: null, emptyContexts: ['a@2'] });
    claims.addContext(contextClaim({ version: '1', text: 'Late' }));
    expect(readCitationClaims(claims.store()).store()).toEqual(claims.store());
    expect(claims.allContexts()).toEqual([]);
    claims.addContext(contextClaim({ version: '2', text: 'Beside' }));
    expect(claims.store()).toMatchObject({ emptyContexts: null });
    expect(claims.allContexts()).toHaveLength(1);
  });

  test('of two records of a source never replace each other', () => {
    const claims = new CitationClaims();
    const [one, two] = [
      contextClaim({ record: 'W1', version: '1', text: 'One' }),
      contextClaim({ record: 'W2', version: '2', text: 'Two' }),
    ];
    for (const each of [two, one]) claims.addContext(each);
    for (const record of ['W2', 'W1']) claims.addSource('a', '3', record);
    expect(claims.allContexts()).toEqual([one, two]);
    expect(claims.store().sources).toEqual(['a/W1@3', 'a/W2@3']);
    expect(readCitationClaims(claims.store()).store()).toEqual(claims.store());
  });

  test('are void up to a tombstone and before a complete list, part by part', () => {
    const claims = () => {
      const given = new CitationClaims();
      for (const version of ['1', '2']) given.addSource('a', version);
      given.addContext(contextClaim({ version: '1', text: 'Old' }));
      given.addInfluential({ source: 'a', version: '2', value: true });
      given.addSelfCitation({ source: 'a', version: '1', value: true });
      return given;
    };
    const voids = new Thresholds();
    const [complete, deleted] = [claims(), claims()];
    complete.dropVoid(voids);
    expect(complete.store()).toEqual(claims().store());
    voids.addComplete({ source: 'a', version: '2' });
    complete.dropVoid(voids);
    expect(complete.store()).toEqual({
      ...{ contexts: null, emptyContexts: null, sources: ['a@2'], influentialSaid: ['a@2=true'] },
      selfCitationSaid: null,
    });
    voids.addDeleted({ source: 'a', version: '2' });
    deleted.dropVoid(voids);
    expect(deleted.store()).toEqual(new CitationClaims().store());
  });

  test('come in the order of their stored texts, however they came', () => {
    const texts = ['a', 'b', 'c', 'd'].map((text) => contextClaim({ text }));
    for (const order of [texts, texts.toReversed()]) {
      const claims = new CitationClaims();
      for (const each of order) claims.addContext(each);
      expect(claims.allContexts()).toEqual(texts);
    }
  });

  test('of a source that is taken back leave those of others as they were', () => {
    const ofBoth = new CitationClaims();
    const ofOne = new CitationClaims();
    for (const [source, all] of [
      ['a', [ofBoth]],
      ['b', [ofBoth, ofOne]],
    ] as const) {
      for (const claims of all) {
        claims.addSource(source, '1');
        claims.addInfluential({ source, version: '1', value: true });
        claims.addContext(contextClaim({ source }));
        claims.addContext(contextClaim({ source, text: 't' }));
      }
    }
    expect(ofBoth.removeSource('a')).toBe(true);
    expect(ofBoth.store()).toEqual(ofOne.store());
    expect(ofBoth.removeSource('a')).toBe(false);
  });

  test('that are added to others are as if they had been said there', () => {
    const [one, other, together] = [1, 2, 3].map(() => new CitationClaims());
    for (const [claims, source] of [
      [one, 'a'],
      [other, 'b'],
      [together, 'a'],
      [together, 'b'],
    ] as const) {
      claims?.addSource(source, '1');
      claims?.addInfluential({ source, version: '1', value: false });
      claims?.addContext(contextClaim({ source }));
    }
    if (one && other) one.addAll(other);
    expect(one?.store()).toEqual(together?.store());
    expect(readCitationClaims(one?.store() ?? fail()).store()).toEqual(together?.store());
  });
});

function fail(): never {
  throw new Error('There are no claims.');
}

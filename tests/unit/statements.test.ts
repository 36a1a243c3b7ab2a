import { describe, expect, test } from '@jest/globals';
import {
  CitationStatements,
  readContext,
  readStatements,
  storeContext,
  type ContextStatement,
} from '../../src/citation/statements.js';

const context = (said: Partial<ContextStatement>): ContextStatement => ({
  source: 'a',
  version: '1',
  text: null,
  section: null,
  role: 'UNCLASSIFIED',
  polarity: 'UNCLASSIFIED',
  vocabulary: null,
  label: null,
  confidence: null,
  ...said,
});

describe('a context', () => {
  test('is stored without what is unknown', () => {
    expect(storeContext(context({}))).toBe('{"source":"a","version":"1"}');
    expect(storeContext(context({ role: 'METHOD', polarity: 'MIXED' }))).toBe(
      '{"source":"a","version":"1","role":"METHOD","polarity":"MIXED"}',
    );
  });

  test('is read as it was stored', () => {
    const whole = context({ text: 't', section: 's', label: 'l', vocabulary: 'v', confidence: 0 });
    expect(readContext(storeContext(whole))).toEqual(whole);
    expect(readContext(storeContext(context({})))).toEqual(context({}));
  });
});

describe('statements', () => {
  test('of nobody are stored as nothing', () => {
    const nothing = { contexts: null, sources: null, influentialSaid: null };
    expect(new CitationStatements().store()).toEqual(nothing);
    expect(readStatements(nothing).store()).toEqual(nothing);
  });

  test('hold the newest version of each source, by name', () => {
    const statements = new CitationStatements();
    for (const version of ['2', '10', '9']) statements.addSource('b', version);
    statements.addSource('c', '1');
    statements.addSource('a', '1');
    expect(statements.store().sources).toEqual(['a@1', 'b@10', 'c@1']);
  });

  test('hold the newest word of each source on influence', () => {
    const statements = new CitationStatements();
    statements.addInfluential({ source: 'b', version: '2', value: false });
    statements.addInfluential({ source: 'b', version: '1', value: true });
    statements.addInfluential({ source: 'a', version: '1', value: true });
    expect(statements.store().influentialSaid).toEqual(['a@1=true', 'b@2=false']);
  });

  test('of an older version of a context give way, and those of one version stay beside each other', () => {
    const statements = new CitationStatements();
    const newest = [
      context({ version: '2', role: 'METHOD' }),
      context({ version: '2', role: 'DATASET' }),
    ];
    statements.addContext(context({ version: '1', role: 'RESULT' }));
    for (const each of newest) statements.addContext(each);
    statements.addContext(context({ version: '1', role: 'CRITIQUE' }));
    expect(statements.allContexts()).toEqual(newest.toReversed());
  });

  test('come in the order of their stored texts, however they came', () => {
    const texts = ['a', 'b', 'c', 'd'].map((text) => context({ text }));
    for (const order of [texts, texts.toReversed()]) {
      const statements = new CitationStatements();
      for (const each of order) statements.addContext(each);
      expect(statements.allContexts()).toEqual(texts);
    }
  });

  test('of a source that is taken back leave those of others as they were', () => {
    const ofBoth = new CitationStatements();
    const ofOne = new CitationStatements();
    for (const [source, all] of [
      ['a', [ofBoth]],
      ['b', [ofBoth, ofOne]],
    ] as const) {
      for (const statements of all) {
        statements.addSource(source, '1');
        statements.addInfluential({ source, version: '1', value: true });
        statements.addContext(context({ source }));
        statements.addContext(context({ source, text: 't' }));
      }
    }
    expect(ofBoth.removeSource('a')).toBe(true);
    expect(ofBoth.store()).toEqual(ofOne.store());
    expect(ofBoth.removeSource('a')).toBe(false);
  });

  test('that are added to others are as if they had been said there', () => {
    const [one, other, together] = [1, 2, 3].map(() => new CitationStatements());
    for (const [statements, source] of [
      [one, 'a'],
      [other, 'b'],
      [together, 'a'],
      [together, 'b'],
    ] as const) {
      statements?.addSource(source, '1');
      statements?.addInfluential({ source, version: '1', value: false });
      statements?.addContext(context({ source }));
    }
    if (one && other) one.addAll(other);
    expect(one?.store()).toEqual(together?.store());
    expect(readStatements(one?.store() ?? fail()).store()).toEqual(together?.store());
  });
});

function fail(): never {
  throw new Error('There are no statements.');
}

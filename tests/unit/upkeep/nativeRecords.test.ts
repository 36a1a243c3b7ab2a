import { describe, expect, test } from '@jest/globals';
import { CitationClaims, type ContextClaim } from '../../../src/citation/citationClaims.js';
import { PaperClaims } from '../../../src/paper/facts.js';
import { citationRecords, paperRecords } from '../../../src/upkeep/export/nativeRecords.js';
import { Thresholds } from '../../../src/source/thresholds.js';
import { contextClaim } from '../../support/contextClaim.js';

const context = (given: Partial<ContextClaim>) => contextClaim({ source: 'mine', ...given });

/** The lines of a citation of `doi:10.1/b` by `doi:10.1/a`, without the ends, that they all must have. */
function linesOf(claims: CitationClaims): unknown[] {
  return [...citationRecords('doi:10.1/a', 'doi:10.1/b', claims.store())].map((line) => {
    const { citation, ...others } = JSON.parse(line) as { citation: Record<string, unknown> };
    const { citing, cited, ...given } = citation;
    expect({ citing, cited, others }).toEqual({
      citing: 'doi:10.1/a',
      cited: 'doi:10.1/b',
      others: {},
    });
    return given;
  });
}

/** The lines of a citation of which `mine` said these contexts. */
function linesOfContexts(...contexts: Partial<ContextClaim>[]): unknown[] {
  const claims = new CitationClaims();
  for (const given of contexts) {
    claims.addSource('mine', given.version ?? '1');
    claims.addContext(context(given));
  }
  return linesOf(claims);
}

describe('the native lines of a paper', () => {
  test('are one for each source and version, with its facts', () => {
    const claims = new PaperClaims();
    claims.addRecord('openalex', '2', { title: 'T', authors: [{ name: 'X' }] });
    claims.addRecord('openalex', '3', { venue: 'V' });
    claims.addRecord('crossref', '2024-01-01', { reportedCitationCount: 0 });
    const lines = [...paperRecords(['doi:10.1/a', 'pmid:1'], claims)];
    const identifiers = ['doi:10.1/a', 'pmid:1'];
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      {
        paper: {
          identifiers,
          source: 'crossref',
          version: '2024-01-01',
          reportedCitationCount: 0,
        },
      },
      {
        paper: {
          identifiers,
          source: 'openalex',
          version: '2',
          title: 'T',
          authors: [{ name: 'X' }],
        },
      },
      { paper: { identifiers, source: 'openalex', version: '3', venue: 'V' } },
    ]);
  });
});

test('the native lines of a paper tell complete lists, tombstones and citations that are taken back', () => {
  const claims = new PaperClaims();
  const thresholds = new Thresholds();
  thresholds.addComplete({ source: 'mine', version: '3' });
  thresholds.addDeleted({ source: 'openalex', record: 'W2', version: '4' });
  thresholds.addDeletedReference({ source: 'mine', version: '2', cited: 'pmid:3' });
  thresholds.addDeletedReference({ source: 'mine', version: '2', cited: 'pmid:2' });
  claims.addThresholds(thresholds);
  claims.addRecord('mine', '3', { title: 'T' });
  const takenBack = { citing: 'pmid:1', source: 'mine', version: '2', deleted: true };
  const identifiers = ['pmid:1'];
  expect([...paperRecords(identifiers, claims)].map((line): unknown => JSON.parse(line))).toEqual([
    { citation: { ...takenBack, cited: 'pmid:2' } },
    { citation: { ...takenBack, cited: 'pmid:3' } },
    { paper: { identifiers, source: 'mine', version: '3', referencesComplete: true, title: 'T' } },
    { paper: { identifiers, source: 'openalex', record: 'W2', version: '4', deleted: true } },
  ]);
});

describe('the native lines of a citation', () => {
  test('that was only seen name its sources, and nothing else', () => {
    const claims = new CitationClaims();
    claims.addSource('mine', '0');
    claims.addSource('crossref', '2024-01-01');
    expect(linesOf(claims)).toEqual([
      { source: 'crossref', version: '2024-01-01' },
      { source: 'mine', version: '0' },
    ]);
  });

  test('of which nothing is stored are none', () => {
    expect(linesOf(new CitationClaims())).toEqual([]);
  });

  test('tell all that was said of a sentence', () => {
    const given = {
      text: 'As shown before.',
      section: 'Methods',
      role: 'METHOD',
      polarity: 'SUPPORTING',
      vocabulary: 'scicite',
      label: 'method',
      confidence: 0,
    } as const;
    expect(linesOfContexts(given)).toEqual([{ source: 'mine', version: '1', contexts: [given] }]);
  });

  test('leave out of a sentence what nobody said', () => {
    expect(linesOfContexts({ text: 'x' })).toStrictEqual([
      { source: 'mine', version: '1', contexts: [{ text: 'x' }] },
    ]);
  });

  test('tell what was said of the whole beside its sentences, and not as one of them', () => {
    expect(
      linesOfContexts(
        { role: 'METHOD', confidence: 0.5 },
        { text: 'x', polarity: 'NEUTRAL' },
        { text: 'y', role: 'RESULT' },
      ),
    ).toStrictEqual([
      {
        source: 'mine',
        version: '1',
        role: 'METHOD',
        confidence: 0.5,
        contexts: [
          { text: 'x', polarity: 'NEUTRAL' },
          { text: 'y', role: 'RESULT' },
        ],
      },
    ]);
  });

  test('are several where one version labels the whole several times, sentences in the first', () => {
    expect(
      linesOfContexts(
        { vocabulary: 'cito', label: 'extends', role: 'EXTENSION' },
        { vocabulary: 'cito', label: 'supports', polarity: 'SUPPORTING' },
        { text: 'x' },
      ),
    ).toStrictEqual([
      {
        ...{ source: 'mine', version: '1', vocabulary: 'cito' },
        ...{ polarity: 'SUPPORTING', label: 'supports', contexts: [{ text: 'x' }] },
      },
      { source: 'mine', version: '1', vocabulary: 'cito', role: 'EXTENSION', label: 'extends' },
    ]);
  });

  test('are one for each version that still says something, the oldest first', () => {
    const claims = new CitationClaims();
    claims.addSource('mine', '12');
    claims.addInfluential({ source: 'mine', version: '10', value: false });
    claims.addContext(context({ role: 'METHOD', version: '9' }));
    claims.addContext(context({ text: 'x', version: '10' }));
    claims.addContext(context({ text: 'y', version: '11' }));
    expect(linesOf(claims)).toStrictEqual([
      { source: 'mine', version: '9', role: 'METHOD' },
      { source: 'mine', version: '10', influential: false },
      { source: 'mine', version: '11', contexts: [{ text: 'y' }] },
      { source: 'mine', version: '12' },
    ]);
  });

  test('name the record, and tell an empty list and a label that was taken back', () => {
    const claims = new CitationClaims();
    claims.addSource('mine', '2', 'W1');
    claims.addContext(context({ record: 'W1', version: '1' }));
    claims.addNoContexts({ source: 'mine', record: 'W1', version: '2' });
    expect(linesOf(claims)).toStrictEqual([
      { source: 'mine', record: 'W1', version: '1', role: 'UNCLASSIFIED' },
      { source: 'mine', record: 'W1', version: '2', contexts: [] },
    ]);
  });

  test('keep what each source said apart', () => {
    const claims = new CitationClaims();
    for (const source of ['mine', 'other', 'third']) claims.addSource(source, '1');
    claims.addInfluential({ source: 'other', version: '1', value: true });
    claims.addContext(context({ text: 'x' }));
    claims.addContext(context({ text: 'x', source: 'other', role: 'METHOD' }));
    expect(linesOf(claims)).toStrictEqual([
      { source: 'mine', version: '1', contexts: [{ text: 'x' }] },
      {
        source: 'other',
        version: '1',
        influential: true,
        contexts: [{ text: 'x', role: 'METHOD' }],
      },
      { source: 'third', version: '1' },
    ]);
  });
});

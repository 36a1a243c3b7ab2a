import { describe, expect, test } from '@jest/globals';
import { cleanRecord } from '../../../src/record/cleanRecord.js';
import type { CitationRecord, PaperRecord } from '../../../src/record/record.js';
import { contextClaim } from '../../support/contextClaim.js';

const PAPER: PaperRecord = {
  kind: 'paper',
  identifiers: ['doi:10.1000/a'],
  source: 'test',
  version: '1',
  facts: {},
};
const CITATION: CitationRecord = {
  kind: 'citation',
  citing: 'doi:10.1000/a',
  cited: 'doi:10.1000/b',
  source: 'test',
  version: '1',
  influential: undefined,
  contexts: [],
};

const factsOf = (facts: PaperRecord['facts']) => {
  const record = cleanRecord({ ...PAPER, facts });
  return record.kind === 'paper' ? record.facts : null;
};
const contextsOf = (...contexts: CitationRecord['contexts']) => {
  const record = cleanRecord({ ...CITATION, contexts });
  return record.kind === 'citation' ? record.contexts : null;
};

describe('a record with clean texts', () => {
  test('has each text in words in its one form, and leaves other facts as they are', () => {
    expect(
      factsOf({
        ...{ title: ' a\u200b\nb ', summary: 'e\u0301', abstract: 'x\n\ny', venue: 'J\u00a0X' },
        ...{ url: 'https://example.org/e\u0301', publishedOn: '2020', reportedCitationCount: 1 },
        authors: [{ name: 'A\tB', orcid: '0000-0002-1825-0097' }],
      }),
    ).toEqual({
      ...{ title: 'a b', summary: 'é', abstract: 'x y', venue: 'J X' },
      ...{ url: 'https://example.org/e\u0301', publishedOn: '2020', reportedCitationCount: 1 },
      authors: [{ name: 'A B', orcid: '0000-0002-1825-0097' }],
    });
  });

  test('has no text of nothing visible, and no author without a name', () => {
    expect(factsOf({ title: '\u200b', authors: [{ name: '\u00ad' }, { name: 'A' }] })).toEqual({
      authors: [{ name: 'A' }],
    });
    expect(factsOf({ authors: [{ name: ' ' }] })).toEqual({});
  });

  test('has clean reasons of notices, and keeps an empty list of notices', () => {
    const kind = 'RETRACTION';
    expect(
      factsOf({
        notices: [
          { kind, reasons: [' a\u200b\nb ', '\u200b'] },
          { kind, reasons: [' '] },
        ],
      }),
    ).toEqual({ notices: [{ kind, reasons: ['a b'] }, { kind }] });
    expect(factsOf({ notices: [] })).toEqual({ notices: [] });
  });

  test('has clean sentences, sections and labels', () => {
    const rough = { text: 'a\nb', section: ' s ', vocabulary: 'v\u200b', label: 'l\u0000' };
    expect(contextsOf(contextClaim(rough))).toEqual([
      contextClaim({ text: 'a b', section: 's', vocabulary: 'v', label: 'l' }),
    ]);
  });

  test('keeps that a citation as a whole is not classified, which takes back an older classification', () => {
    expect(contextsOf(contextClaim({ text: null }))).toEqual([contextClaim({ text: null })]);
  });

  test('classifies the citation as a whole where nobody sees a sentence, or says nothing', () => {
    const invisible = { text: '\u200b', section: 'Methods' };
    expect(contextsOf(contextClaim({ ...invisible, role: 'METHOD' }))).toEqual([
      contextClaim({ text: null, role: 'METHOD' }),
    ]);
    expect(contextsOf(contextClaim(invisible), contextClaim({ text: 'x' }))).toEqual([
      contextClaim({ text: 'x' }),
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { RETRACTION_WATCH_CSV } from '../../../support/retractionWatchRows.js';
import { entriesOf, entriesOfRecord, formatOf } from '../../../support/sourceEntries.js';

const ROW = {
  'Record ID': '7',
  RetractionDate: '2/28/1998 0:00',
  RetractionDOI: '10.1000/n',
  RetractionPubMedID: '1',
  OriginalPaperDOI: '10.1000/a',
  OriginalPaperPubMedID: '2',
  RetractionNature: 'Retraction',
};

const entryOf = (given: object) => entriesOfRecord('retraction-watch', { ...ROW, ...given })[0];
const noticeOf = (given: object) => {
  const entry = entryOf(given);
  if (!entry || !('record' in entry) || entry.record.kind !== 'paper') return undefined;
  return entry.record.facts.notices?.[0];
};

describe('a row of Retraction Watch', () => {
  test('is recognised by the header of its file, and is a notice with what it says of the paper', async () => {
    expect(formatOf(RETRACTION_WATCH_CSV)).toBe('retraction-watch');
    expect(await entriesOf('retraction-watch', RETRACTION_WATCH_CSV)).toEqual([
      {
        kind: 'notice',
        record: {
          ...{ kind: 'paper', identifiers: ['doi:10.1000/shape.1', 'pmid:444'] },
          ...{ source: 'retraction-watch', record: '101', version: '0' },
          facts: {
            ...{ title: 'Size, & shape', venue: 'Journal of Shapes', publishedOn: '2014-12-31' },
            authors: [{ name: 'Ada Doe' }, { name: 'Bo Roe' }],
            notices: [
              {
                ...{ kind: 'RETRACTION_AND_REPLACEMENT', date: '2019-03-07' },
                ...{ doi: '10.1000/notice.1', reasons: ['Error in Data', 'Retract and Replace'] },
              },
            ],
          },
        },
      },
      {
        kind: 'notice',
        record: {
          ...{ kind: 'paper', identifiers: ['pmid:445'] },
          ...{ source: 'retraction-watch', record: '102', version: '0' },
          facts: {
            ...{ title: 'Another shape', venue: 'Journal of Shapes', publishedOn: '2015-01-01' },
            notices: [{ kind: 'REINSTATEMENT', date: '2020-02-01', reasons: [] }],
          },
        },
      },
    ]);
  });

  test('may end in a comma, as those of the file do', async () => {
    const ended = RETRACTION_WATCH_CSV.replaceAll('\n', ',\n');
    expect(formatOf(ended)).toBe('retraction-watch');
    expect(await entriesOf('retraction-watch', ended)).toEqual(
      await entriesOf('retraction-watch', RETRACTION_WATCH_CSV),
    );
  });

  test.each([
    ['Retraction', 'RETRACTION'],
    ['Expression of concern', 'EXPRESSION_OF_CONCERN'],
    ['Expression of Concern', 'EXPRESSION_OF_CONCERN'],
    ['Correction', 'CORRECTION'],
    ['Reinstatement', 'REINSTATEMENT'],
  ])('of the nature %s is a %s', (RetractionNature, kind) => {
    expect(noticeOf({ RetractionNature })).toMatchObject({ kind, date: '1998-02-28' });
  });

  test('of a correction stays one, whatever its reasons', () => {
    const given = { RetractionNature: 'Correction', Reason: '+Retract and Replace;' };
    expect(noticeOf(given)).toMatchObject({ kind: 'CORRECTION', reasons: ['Retract and Replace'] });
  });

  test.each([
    ['unavailable', 'Unavailable'],
    ['', '0'],
    ['0', ''],
  ])('without an identifier of the paper is refused: %j, %j', (doi, pmid) => {
    expect(entryOf({ OriginalPaperDOI: doi, OriginalPaperPubMedID: pmid })).toEqual({
      kind: 'notice',
      problems: [
        {
          ...{ code: 'BAD_VALUE', field: 'OriginalPaperDOI', value: doi },
          expected: 'a DOI or a number of PubMed of the paper that the notice is about',
        },
      ],
    });
  });

  test.each([
    [{ OriginalPaperDOI: 'x', OriginalPaperPubMedID: '0' }, 'OriginalPaperDOI'],
    [{ RetractionNature: 'Praise' }, 'RetractionNature'],
    [{ 'Record ID': '' }, 'Record ID'],
  ])('is refused for %j', (given, field) => {
    expect(entryOf(given)).toMatchObject({ kind: 'notice', problems: [{ field }] });
  });

  test.each<[given: object, field: string]>([
    [{ RetractionDate: '28/2/1998 0:00' }, 'RetractionDate'],
    [{ RetractionDOI: '10.x' }, 'RetractionDOI'],
    [{ OriginalPaperDOI: 'x' }, 'OriginalPaperDOI'],
    [{ OriginalPaperDate: 'spring' }, 'OriginalPaperDate'],
    [{ Reason: `+${'x'.repeat(201)};+Error;` }, 'Reason'],
    [{ Author: `${'x'.repeat(501)};A` }, 'Author'],
    [{ Title: 'x'.repeat(1_000_001) }, 'Title'],
  ])('goes in without what is broken: %.60j', (given, field) => {
    expect(entryOf(given)).toMatchObject({ record: { record: '7' }, leftOut: [{ field }] });
  });

  test('has no identifier of its notice', () => {
    const both = { OriginalPaperPubMedID: '1', RetractionPubMedID: '1' };
    expect(entryOf(both)).toMatchObject({ record: { identifiers: ['doi:10.1000/a'] } });
    expect(entryOf({ ...both, OriginalPaperDOI: '' })).toMatchObject({
      record: { identifiers: ['pmid:1'] },
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { CITATION_FIELD_COLUMNS, fieldsOfRecord } from '../../../src/bulk/output/citationFields.js';
import {
  LIST_DELIMITERS,
  listField,
  splitList,
  readFields,
  textField,
} from '../../../src/bulk/output/fields.js';
import {
  FACT_COLUMNS,
  factFields,
  factsOfRecord,
  holdsDelimiter,
} from '../../../src/bulk/output/paperFields.js';

describe('a field of a row of the importer', () => {
  test.each([
    [null, ''],
    ['', '""'],
    ['a', 'a'],
    ['a "b"', 'a "b"'],
    ['"', '""""'],
    ['a\tb', '"a\tb"'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
  ])('holds %j as %j', (text, field) => {
    expect(textField(text)).toBe(field);
    expect(readFields(field)).toEqual([text]);
    expect(readFields(`${field}\tx\t${field}`)).toEqual([text, 'x', text]);
  });

  test('holds a list, or nothing', () => {
    expect(listField(['a', 'b\t'], ';')).toBe('"a;b\t"');
    expect(listField(null, ';')).toBe('');
    expect(splitList('a;b', ';')).toEqual(['a', 'b']);
    expect(splitList(null, ';')).toBeNull();
  });

  test('parts a list by a control character, and never by one that parts fields or rows', () => {
    expect(LIST_DELIMITERS.map((delimiter) => delimiter.charCodeAt(0))).toEqual([
      ...[30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14],
      ...[12, 11, 8, 7, 6, 5, 4, 3, 2, 1],
    ]);
  });
});

test('a row of a citation has a field for each column', () => {
  const given = { source: 'test', version: '1', vocabulary: null, label: null, confidence: 0.5 };
  const context = { ...given, text: 'One.', section: 'Methods' };
  const ends = { citing: 'doi:10.1/a', cited: 'doi:10.1/b', source: 'test', version: '1' };
  const { fields } = fieldsOfRecord(
    {
      ...{ kind: 'citation', ...ends, influential: true },
      contexts: [{ ...context, role: 'METHOD', polarity: 'MIXED', evidence: 'EXPERT' }],
    },
    ';',
  );
  const values = readFields(fields);
  expect(CITATION_FIELD_COLUMNS.map((name, n) => [name, values[n]])).toEqual([
    ['role', 'METHOD'],
    ['polarity', 'MIXED'],
    ['disagreement:boolean', 'false'],
    ['influential:boolean', 'true'],
    ['humanRole', 'METHOD'],
    ['humanPolarity', 'MIXED'],
    ['vocabularies:string[]', 'citegraph'],
    ['humanVocabularies:string[]', 'citegraph'],
    ['contextCount:int', '1'],
    ['sections:string[]', 'METHODS'],
    ['confidences:string[]', 'test=0.5'],
    ['contexts:string[]', expect.stringContaining('"METHOD"')],
    ['sources:string[]', 'test@1'],
    ['influentialSaid:string[]', 'test@1=true'],
    ['emptyContexts:string[]', null],
    ['selfCitationSaid:string[]', null],
  ]);
});

test('a row of a paper has a field for each column', () => {
  const stored = factsOfRecord({
    ...{ kind: 'paper', identifiers: [], source: 'test', version: '1' },
    facts: {
      ...{
        title: 'T',
        summary: 'S',
        abstract: 'A',
        venue: 'V',
        language: 'en',
        publishedOn: '2019',
        url: 'U',
      },
      authors: [
        { name: 'X', ids: ['openalex:A1', 's2:7'] },
        { name: 'Y', orcid: '0000-0002-1825-0097' },
      ],
      retraction: { status: 'RETRACTED', date: '2020' },
      reportedCitationCount: 7,
    },
  });
  const values = readFields(factFields(stored, ';'));
  expect(FACT_COLUMNS.map((name, n) => [name, values[n]])).toEqual([
    ['title', 'T'],
    ['summary', 'S'],
    ['abstract', 'A'],
    ['venue', 'V'],
    ['language', 'en'],
    ['type', null],
    ['field', null],
    ['subfield', null],
    ['topic', null],
    ['publishedOn', '2019'],
    ['url', 'U'],
    ['retractionStatus', 'RETRACTED'],
    ['retractionDate', '2020'],
    ['authorNames:string[]', 'X;Y'],
    ['authorOrcids:string[]', ';0000-0002-1825-0097'],
    ['authorIds:string[]', 'openalex:A1 s2:7;'],
    ['reportedCitationCounts:string[]', 'test@1=7'],
    ['notices:string[]', null],
    ['sources:string[]', 'test@1'],
    ['provenance:string[]', expect.stringContaining('title=test@1;')],
    ['superseded:string[]', null],
    ['tombstones:string[]', null],
    ['completeReferences:string[]', null],
    ['deletedReferences:string[]', null],
    ['titleKey', 't'],
    ['searchWords', null],
  ]);
});

test('a delimiter is taken when no name of an author holds it', () => {
  const stored = (name: string) =>
    factsOfRecord({
      ...{ kind: 'paper', identifiers: [], source: 'test', version: '1' },
      facts: { title: 'a;b', authors: [{ name: 'X' }, { name }] },
    });
  expect(holdsDelimiter(stored('Y;'), ';')).toBe(true);
  expect(holdsDelimiter(stored('Y'), ';')).toBe(false);
  expect(holdsDelimiter({ ...stored('Y'), authorNames: null }, ';')).toBe(false);
});

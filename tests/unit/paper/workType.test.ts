import { describe, expect, test } from '@jest/globals';
import { adaptWork } from '../../../src/import/crossref/adapter.js';
import { adaptSemanticScholar } from '../../../src/import/semanticScholar/adapter.js';
import type { Entry } from '../../../src/record/record.js';
import { parseWorkType } from '../../../src/paper/workType.js';

function factsOf([entry]: readonly Entry[]) {
  if (entry === undefined || !('record' in entry) || entry.record.kind !== 'paper')
    throw new Error(`No paper: ${JSON.stringify(entry)}`);
  return entry.record.facts;
}
const crossref = (fields: object) => factsOf(adaptWork({ DOI: '10.5555/work', ...fields }));
const semanticScholar = (fields: object) =>
  factsOf(adaptSemanticScholar({ corpusId: 1, ...fields }, { version: '1', paper: null }));

test('a type has one spelling, and no other', () => {
  expect(parseWorkType(' ARTICLE ', 'type')).toBe('ARTICLE');
  expect(() => parseWorkType('article', 'type')).toThrow('ARTICLE');
});

describe('the type of a work of Crossref', () => {
  test.each([
    [{ type: 'journal-article' }, 'ARTICLE'],
    [{ type: 'proceedings-article' }, 'CONFERENCE_PAPER'],
    [{ type: 'posted-content', subtype: 'preprint' }, 'PREPRINT'],
    [{ type: 'posted-content', subtype: 'dissertation' }, 'DISSERTATION'],
    [{ type: 'posted-content' }, undefined],
    [{ type: 'toString' }, undefined],
    [{}, undefined],
  ])('of %j is %j', (fields, type) => {
    expect(crossref(fields).type).toBe(type);
  });
});

describe('a paper of Semantic Scholar', () => {
  test.each([
    [['JournalArticle', 'Review'], 'REVIEW'],
    [['Conference'], 'CONFERENCE_PAPER'],
    [['Study', 'CaseReport'], undefined],
    [[], undefined],
    [null, undefined],
  ])('with the types %j is %j', (publicationTypes, type) => {
    expect(semanticScholar({ publicationTypes }).type).toBe(type);
  });

  test.each([
    [{ s2FieldsOfStudy: [{ category: 'Art', source: 'external' }] }, 'Art'],
    [
      {
        s2FieldsOfStudy: [
          { category: 'Art', source: 'external' },
          { category: 'Law', source: 's2-fos-model' },
          { category: 'History', source: 's2-fos-model' },
        ],
      },
      'Law',
    ],
    [{ fieldsOfStudy: ['Physics'], s2FieldsOfStudy: [] }, 'Physics'],
    [{ s2fieldsofstudy: null }, undefined],
  ])('of %j has the field %j', (fields, field) => {
    expect(semanticScholar(fields).field).toBe(field);
  });
});

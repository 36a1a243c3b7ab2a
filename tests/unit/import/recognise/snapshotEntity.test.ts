import { describe, expect, test } from '@jest/globals';
import { recognise } from '../../../../src/import/recognise/recognise.js';
import { otherEntity } from '../../../../src/import/recognise/snapshotEntity.js';

describe('a file of a snapshot of OpenAlex', () => {
  test.each([
    ['data/jsonl/authors/updated_date=2026-01-01/part_0000.gz', 'authors of OpenAlex'],
    ['snap/data/sources/updated_date=2026-01-01/part_000.gz', 'sources of OpenAlex'],
    ['merged_ids/institutions/2025-01-01.csv.gz', 'institutions of OpenAlex'],
    ['data/jsonl/source-types/updated_date=2026-01-01/part_0000.gz', 'source types of OpenAlex'],
    ['authors/deleted_ids.csv', 'authors of OpenAlex'],
  ])('that is about something else is told by its folder: %s', (path, named) => {
    expect(otherEntity(path)).toMatchObject({ format: null, named, isAside: true });
  });

  test.each([
    'data/jsonl/works/updated_date=2026-01-01/part_0000.gz',
    'merged_ids/works/2025-01-01.csv.gz',
    'works/deleted_ids.csv',
    'deleted_ids.csv',
    'authors/mine.csv',
    'part_0000.gz',
  ])('that is about works, and any other file, is told by its content: %s', (path) => {
    expect(otherEntity(path)).toBeNull();
  });

  test('is no work where it counts its works', () => {
    const author = { id: 'https://openalex.org/A1', cited_by_count: 2, works_count: 1 };
    expect(recognise(JSON.stringify(author))).toMatchObject({ format: null, isAside: true });
  });
});

describe('a dataset of Semantic Scholar that holds nothing for an import', () => {
  test.each([
    { corpusid: 1, model: 'specter', vector: '[0.1]' },
    { corpusid: 1, externalids: {}, content: { text: 'x' } },
  ])('lies beside the others: %j', (record) => {
    expect(recognise(JSON.stringify(record))).toMatchObject({ format: null, isAside: true });
  });
});

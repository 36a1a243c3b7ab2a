import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recognise } from '../../../../src/import/recognise/recognise.js';
import { holds } from '../../../support/property.js';

const WORK = {
  DOI: '10.5555/a',
  type: 'journal-article',
  indexed: {},
  reference: [{ DOI: '10.5555/b' }],
};
const PAPER = { paper: { identifiers: ['doi:10.5555/a'], source: 'x' } };

describe('a file is recognised:', () => {
  test.each([
    [JSON.stringify(PAPER), 'native', 'the native format, one a line'],
    ['{"citation": {"citing": "a", "cited"', 'native', 'the native format, one a line'],
    [
      `\uFEFF${JSON.stringify(WORK)}\n${JSON.stringify(WORK)}`,
      'crossref',
      'Crossref works, one a line',
    ],
    [JSON.stringify([WORK], null, 2), 'crossref', 'Crossref works, in a list'],
    [JSON.stringify({ items: [WORK] }), 'crossref', 'Crossref works, in a file of a dump'],
    [
      JSON.stringify({ status: 'ok', message: WORK }),
      'crossref',
      'Crossref works, in an answer of the API',
    ],
    [
      JSON.stringify({ message: { items: [WORK] } }),
      'crossref',
      'Crossref works, in an answer of the API',
    ],
    [
      '{"file":"x","line":1,"format":"native","problems":[],"record":{}}',
      'rejects',
      'rejected records, one a line',
    ],
    [
      '{"id":"https://openalex.org/W1","referenced_works":[',
      'openalex',
      'OpenAlex works, one a line',
    ],
    ['{"id":"W1","ids":{"openalex":"W1"}}', 'openalex', 'OpenAlex works, one a line'],
    ['[{"id":"W1","abstract_inverted_index":null', 'openalex', 'OpenAlex works, in a list'],
    [
      '{"meta":{},"results":[{"id":"W1","authorships":[]',
      'openalex',
      'OpenAlex works, in an answer of the API',
    ],
    ['work_id,deleted_date\nW1,2026-01-01', 'openalex', 'deleted or merged works of OpenAlex'],
    ['"merge_date","id","merge_into_id"\n', 'openalex', 'deleted or merged works of OpenAlex'],
    [
      '{"offset":0,"data":[{"contexts":[],"citingPaper":{',
      'semantic-scholar',
      'citations of Semantic Scholar, in an answer of the API',
    ],
    [
      '{"offset":0,"data":[{"citedPaper":{',
      'semantic-scholar',
      'references of Semantic Scholar, in an answer of the API',
    ],
    [
      '{"citationid":1,"citingcorpusid":2',
      'semantic-scholar',
      'citations of Semantic Scholar, one a line',
    ],
    ['[null,{"paperId":"a"', 'semantic-scholar', 'papers of Semantic Scholar, in a list'],
    ['{"corpusid":1,"abstract":"', 'semantic-scholar', 'papers of Semantic Scholar, one a line'],
    [
      'citing,cited\n10.1/a,10.1/b\n',
      'csv-citations',
      'a table of citations, with the columns citing, cited',
    ],
    ['"id";"title"\n', 'csv-papers', 'a table of papers, with the columns id, title'],
    ['pmid\ttitle', 'csv-papers', 'a table of papers, with the columns pmid, title'],
  ])('%.60s', (text, format, named) => {
    expect(recognise(text)).toMatchObject({ format, named });
  });

  test.each([
    ['', 'an empty file'],
    ['@article{x, title={A}}', 'BibTeX: a list of papers without citations'],
    ['% of 2020\n@inproceedings{x,', 'BibTeX: a list of papers without citations'],
    ['TY  - JOUR\nTI  - A', 'RIS: a list of papers without citations'],
    ['<?xml version="1.0"?><PubmedArticleSet/>', 'XML or HTML'],
    ['PAR1\u0015', 'Parquet'],
    [
      '[{"id":"x","type":"article","DOI":"10.1/a"}]',
      'CSL-JSON: a list of papers without citations, in a list',
    ],
    ['a,b\n1,2', 'a table with the columns a, b'],
    ['Once upon a time', 'a file of an unknown kind'],
    ['{"a": 1}', 'a file of an unknown kind'],
    ['{', 'a file of an unknown kind'],
  ])('%.60j cannot be imported', (text, named) => {
    expect(recognise(text)).toMatchObject({ format: null, named });
  });

  test('a beginning of any text is recognised or not, and never an error', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constant(JSON.stringify([WORK])),
    );
    await holds(
      fc.property(texts, fc.nat(200), (text, length) => {
        expect(recognise(text.slice(0, length)).named).not.toBe('');
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import {
  readExportQuery,
  type QueryParameters,
} from '../../../src/neighbourhood/export/exportQuery.js';

describe('the query of an export', () => {
  const ids = 'doi:10.7/a';

  test('takes what neighbourhood takes, lists by commas or given again', () => {
    const { request } = readExportQuery({
      ids: ['doi:10.7/a,, ,arxiv:1803.04585', 'doi:10.7/b,'],
      depth: '2',
      limit: '7',
      roles: 'METHOD,DATASET',
      yearFrom: '2019',
      yearTo: '2021',
      format: 'gexf',
    });
    expect(request).toEqual({
      ids: ['doi:10.7/a', 'arxiv:1803.04585', 'doi:10.7/b'],
      depth: 2,
      limit: 7,
      filter: { roles: ['DATASET', 'METHOD'], polarities: null, yearFrom: 2019, yearTo: 2021 },
    });
  });

  test.each([
    [{ ids }, 'format: got nothing, expected one of cytoscape, graphml, gexf, csv.'],
    [
      { ids, format: 'constructor' },
      'format: got "constructor", expected one of cytoscape, graphml, gexf, csv.',
    ],
    [{ ids, format: ['csv', 'gexf'] }, 'format: got ["csv","gexf"], expected one value.'],
    [
      { ids, format: 'csv', table: 'authors' },
      'table: got "authors", expected one of citations, papers.',
    ],
    [
      { ids, format: 'gexf', table: 'papers' },
      'table: got "papers", expected no value unless format is csv.',
    ],
    [{ format: 'csv' }, 'ids: got "0 ids", expected 1 to 100 ids.'],
    [{ ids, format: 'csv', depth: '-1' }, 'depth: got "-1", expected a whole number from 0 to 2.'],
    [{ ids, format: 'csv', depth: '3' }, 'depth: got 3, expected a whole number from 0 to 2.'],
    [{ ids, format: 'csv', limit: '' }, 'limit: got "", expected a whole number from 1 to 1000.'],
    [
      { ids, format: 'csv', polarities: 'NICE' },
      'polarities: got "NICE", expected any of SUPPORTING, CONTRADICTING, MIXED, NEUTRAL, UNCLASSIFIED, separated by commas.',
    ],
    [
      { ids, format: 'csv', yearFrom: '0' },
      'filter.yearFrom: got 0, expected a year from 1 to 9998.',
    ],
    ...['yearFrom', 'yearTo'].map((name): [QueryParameters, string] => [
      { ids, format: 'csv', [name]: '2019x' },
      `${name}: got "2019x", expected a whole number from 1 to 9998.`,
    ]),
    [
      { id: ids },
      'id: got "doi:10.7/a", expected a known parameter: ids, depth, limit, roles, polarities, yearFrom, yearTo, format, table.',
    ],
  ])('is refused with what was expected: %j', (query, message) => {
    expect(() => readExportQuery(query)).toThrow(message);
  });
});

import { describe, expect, test } from '@jest/globals';
import { fetchRequest, type FetchCommandOptions } from '../../../src/cli/run/fetchRequest.js';

describe('the options of citegraph fetch', () => {
  test('ask all services for all citers by default', () => {
    expect(fetchRequest({})).toEqual({
      from: ['openalex', 'semantic-scholar', 'crossref', 'opencitations'],
      wanted: { citers: Infinity, references: false, depth: 1 },
      run: { refresh: false, offline: false, maxRequests: 1_000 },
    });
  });

  test('name services in any order and case', () => {
    expect(fetchRequest({ from: 'Crossref, openalex' }).from).toEqual(['openalex', 'crossref']);
  });

  const REFUSED: readonly (readonly [FetchCommandOptions, string])[] = [
    [{ from: 'scopus' }, '--from: got "scopus", expected some of openalex, semantic-scholar'],
    [{ from: '' }, '--from: got "", expected some of'],
    [{ depth: '3' }, '--depth: got "3", expected 1 or 2.'],
    [{ citers: '-1' }, '--citers: got "-1", expected a whole number from 0'],
    [{ maxRequests: '0' }, '--max-requests: got "0", expected a whole number from 1'],
    [{ maxRequests: '1e3' }, '--max-requests: got "1e3", expected a whole number from 1'],
    [{ offline: true, refresh: true }, '--offline: got "--refresh", expected one of the two'],
  ];
  test.each(REFUSED)('refuse %j', (options, says) => {
    expect(() => fetchRequest(options)).toThrow(says);
  });
});

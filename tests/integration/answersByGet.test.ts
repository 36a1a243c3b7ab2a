import { beforeEach, describe, expect, test } from '@jest/globals';
import { recordsOf } from '../support/records.js';
import { HUB, HUB_PAGE, rememberingSample } from '../support/rememberingSample.js';
import { importLines } from '../support/testGraph.js';

const { paper, citation } = recordsOf({ source: 'test', version: '2026-01-01' });

const sample = rememberingSample();
const { asked, remembered } = sample;

describe('an answer to a query by GET', () => {
  let address: string;
  beforeEach(() => {
    const parameters = { query: HUB_PAGE.query, variables: JSON.stringify(HUB_PAGE.variables) };
    address = `/graphql?${new URLSearchParams(parameters).toString()}`;
  });
  const get = (headers: Record<string, string> = {}, at = sample.server) =>
    fetch(`${at.address}${address}`, { headers: { 'accept-encoding': 'identity', ...headers } });

  test('has a tag of its own in each encoding, and is not sent again to who has it', async () => {
    const text = await remembered(HUB_PAGE);
    const tags = new Set<string>();
    for (const encoding of ['identity', 'gzip', 'br']) {
      const response = await get({ 'accept-encoding': encoding });
      const tag = response.headers.get('etag') ?? '';
      tags.add(tag);
      expect(tag).toMatch(/^"[\w-]+"$/);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('vary')).toBe('Origin, Accept, Accept-Encoding');
      expect(response.headers.get('content-encoding')).toBe(
        encoding === 'identity' ? null : encoding,
      );
      expect(await response.text()).toBe(text);
      sample.statements.length = 0;
      const again = await get({ 'accept-encoding': encoding, 'if-none-match': `"x", W/${tag}` });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
      expect(again.headers.get('vary')).toBe('Origin, Accept, Accept-Encoding');
      expect(sample.statements).toEqual([]);
    }
    expect(tags.size).toBe(3);
  });

  test('has the same tag where nothing is remembered, and another one when it has changed', async () => {
    const tag = (await get()).headers.get('etag') ?? '';
    expect((await get({}, sample.plain)).headers.get('etag')).toBe(tag);
    expect((await get({ 'if-none-match': tag }, sample.plain)).status).toBe(304);
    await importLines(sample.graph, [paper(['doi:10.7/tag']), citation('doi:10.7/tag', HUB)]);
    const changed = await get({ 'if-none-match': tag });
    expect([changed.status, changed.headers.get('etag') === tag]).toEqual([200, false]);
  });

  test('is compressed when it is first asked for, too, and has no tag beside other things', async () => {
    const response = await get({ 'accept-encoding': 'gzip' }, sample.plain);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe((await asked(HUB_PAGE, sample.plain))[0]);
    address += `&extensions=${encodeURIComponent('{"cost":true}')}`;
    expect((await get()).headers.get('etag')).toBeNull();
    expect((await get({ 'if-none-match': '*' })).status).toBe(200);
  });

  test('is kept by no cache where it has an error, with data or without', async () => {
    const broken = '{ paper(id: "x y") { title } graphStatistics { paperCount } }';
    address = `/graphql?${new URLSearchParams({ query: broken }).toString()}`;
    const partial = await get();
    expect(await partial.text()).toContain('"errors"');
    expect(partial.headers.get('cache-control')).toBe('no-store');
    address = '/graphql?query=%7B%20nothing%20%7D';
    const refused = await get();
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([400, 'no-store']);
  });
});

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { serviceLine } from '../../../src/fetch/fetchReport.js';
import { fetchNow, newFolder } from '../../support/fetchedPapers.js';
import { FETCHED_KEYS as KEYS, FETCHED_PAPERS as PAPERS } from '../../support/fetchedWorld.js';
import { replayServices, type Replayed } from '../../support/replayedServices.js';

describe('fetching a paper', () => {
  let replayed: Replayed;
  beforeEach(async () => {
    replayed = await replayServices(PAPERS, { pageOfWorks: 3, pageOfCitations: 3 });
  });
  afterEach(() => replayed.close());
  const lines = ({ reports }: Awaited<ReturnType<typeof fetchNow>>) => reports.map(serviceLine);

  test('gets it and its citers from each service, page by page', async () => {
    const fetched = await fetchNow({ url: replayed.url, keys: KEYS, key: 'secret' });
    expect(lines(fetched)).toEqual([
      'openalex: 8 citers, 8 fetched',
      'semantic-scholar: 8 citers, 8 fetched, 1 without a name',
      'crossref: 8 citers, 0 fetched; its public API counts citers and does not list them',
      'opencitations: 8 citers, 8 fetched',
    ]);
    // One to describe it and pages of three.
    expect(fetched.answers.map(({ format }) => format)).toEqual([
      ...Array<string>(4).fill('openalex'),
      ...Array<string>(4).fill('semantic-scholar'),
      'crossref',
      'opencitations-meta',
      'opencitations-index',
    ]);
    const [, citers] = fetched.answers.filter(({ format }) => format === 'semantic-scholar');
    expect(citers?.paper).toBe(`s2:${'1'.padStart(40, '0')}`);
  });

  test('gets references, and citers of citers, where they are asked for', async () => {
    const options = { references: true, depth: 2 } as const;
    const fetched = await fetchNow({ url: replayed.url, keys: KEYS, key: 'secret', options });
    expect(lines(fetched).slice(0, 2)).toEqual([
      'openalex: 8 citers, 8 fetched, and 1 citers of these',
      'semantic-scholar: 8 citers, 8 fetched, 1 without a name, and 1 citers of these',
    ]);
    expect(replayed.asked.map(({ path }) => path).join('\n')).toContain('ids.openalex:W1020');
  });

  test('gets so many citers of each paper as are asked for, in whole answers', async () => {
    const options = { citers: 4, depth: 2 } as const;
    const from = ['openalex'] as const;
    const fetched = await fetchNow({ url: replayed.url, keys: KEYS, key: 'secret', from, options });
    // Two pages of three of the paper, and one list of each of these six.
    expect(lines(fetched)).toEqual(['openalex: 8 citers, 6 fetched, and 1 citers of these']);
    const cites = replayed.asked.flatMap(({ path }) => /cites:(\S+?)&/.exec(path)?.[1] ?? []);
    expect(cites).toEqual(['W1001', 'W1001', ...[2, 3, 4, 5, 6, 7].map((n) => `W100${n}`)]);
  });

  test('uses identifiers of one service to ask the next', async () => {
    const fetched = await fetchNow({ url: replayed.url, keys: ['openalex:W1001'] });
    expect(fetched.reports.map(({ papers }) => papers)).toEqual([1, 1, 1, 1]);
  });

  test('states what it will ask before it asks', async () => {
    const { plan } = await fetchNow({
      url: replayed.url,
      keys: KEYS,
      options: { references: true },
    });
    expect(plan).toMatchObject({ requests: 7, seconds: 3 });
  });

  test('says of a paper that nobody knows that nobody knows it', async () => {
    const fetched = await fetchNow({ url: replayed.url, keys: ['doi:10.5555/nobody'] });
    expect(fetched.answers).toEqual([]);
    expect(lines(fetched)).toEqual(
      ['openalex', 'semantic-scholar', 'crossref', 'opencitations'].map(
        (name) => `${name}: knows none of them`,
      ),
    );
  });

  test('stops after --max-requests, and goes on from there', async () => {
    const folder = newFolder();
    const asked = { url: replayed.url, keys: KEYS, folder, key: 'secret' };
    const all = await fetchNow({ ...asked, folder: newFolder() });
    replayed.asked.length = 0;
    const cut = await fetchNow({ ...asked, maxRequests: 7 });
    expect(replayed.asked).toHaveLength(7);
    expect(lines(cut).join()).toContain('was cut: 7 requests are made');
    const whole = await fetchNow(asked);
    expect(replayed.asked).toHaveLength(sum(all.reports.map(({ requests }) => requests)));
    expect(whole.reports.map(({ citers }) => citers)).toEqual(
      all.reports.map(({ citers }) => citers),
    );
  });

  test('asks nothing twice, nothing at all offline, and everything anew to refresh', async () => {
    const first = await fetchNow({ url: replayed.url, keys: KEYS });
    const requests = replayed.asked.length;
    const again = await fetchNow({ url: replayed.url, keys: KEYS, folder: first.folder });
    const offline = { url: 'http://127.0.0.1:1', keys: KEYS, folder: first.folder, offline: true };
    expect((await fetchNow(offline)).answers).toEqual(first.answers);
    const more = await fetchNow({ ...offline, options: { references: true } });
    expect(lines(more)[0]).toContain('has more than its kept answers');
    expect(again.answers).toEqual(first.answers);
    expect(replayed.asked).toHaveLength(requests);
    const fresh = await fetchNow({
      url: replayed.url,
      keys: KEYS,
      folder: first.folder,
      refresh: true,
    });
    expect(replayed.asked).toHaveLength(2 * requests);
    expect(fresh.answers.map(({ kept }) => kept.at)).not.toEqual(
      first.answers.map(({ kept }) => kept.at),
    );
  });

  test('tells services who asks, and keeps keys out of what it keeps and says', async () => {
    await fetchNow({ url: replayed.url, keys: KEYS, key: 'secret' });
    const [openAlex, semanticScholar, crossref, openCitations] = [
      'openalex',
      's2',
      'crossref',
      'oc',
    ].map((name) => replayed.asked.find(({ path }) => path.startsWith(`/${name}/`)));
    expect(openAlex?.path).toContain('api_key=secret');
    expect(openAlex?.headers['user-agent']).toBe('citegraph/1 (mailto:ann@example.org)');
    expect(semanticScholar?.headers['x-api-key']).toBe('secret');
    expect(crossref?.path).toContain('mailto=ann@example.org');
    expect(openCitations?.headers.authorization).toBe('secret');
    replayed.faults.push({ path: /openalex/, fault: { status: 401, body: '{"error":"no key"}' } });
    const { answers, ...refused } = await fetchNow({
      url: replayed.url,
      keys: KEYS,
      key: 'secret',
    });
    expect(JSON.stringify(refused)).not.toContain('secret');
    for (const { kept } of answers) {
      expect(kept.path + readFileSync(kept.path, 'utf8')).not.toContain('secret');
    }
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

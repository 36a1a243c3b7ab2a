import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { serviceLine } from '../../../src/fetch/fetchReport.js';
import { fetchNow, newFolder } from '../../support/fetchedPapers.js';
import type { ReplayedPaper } from '../../support/replayed/papers.js';
import { replayServices, type Fault, type Replayed } from '../../support/replayedServices.js';

/** Paper 1 is cited by 2 to 9 and cites 20; 9 is matched to nothing by Semantic Scholar. */
const PAPERS: readonly ReplayedPaper[] = [
  { number: 1, title: 'The paper', cites: [20] },
  ...[2, 3, 4, 5, 6, 7, 8].map((number) => ({ number, title: `Citer ${number}`, cites: [1, 20] })),
  { number: 9, title: '', cites: [1] },
  { number: 20, title: 'Cited', cites: [] },
  { number: 30, title: 'Citer of a citer', cites: [2] },
];
const KEYS = ['doi:10.5555/p1'];

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

  describe('from a service with a fault', () => {
    const passing: readonly (readonly [name: string, fault: Fault, waits: readonly number[]])[] = [
      ['429 and a time', { status: 429, headers: { 'retry-after': '7' } }, [7_000]],
      ['429 without one', { status: 429 }, []],
      ['500', { status: 500, body: '<html>oops</html>' }, []],
      ['a body that is cut', 'cut', []],
      ['half of a body', 'half', []],
      ['a reset connection', 'reset', []],
    ];
    test.each(passing)('asks again after %s', async (_name, fault, waits) => {
      replayed.faults.push({ path: /s2.*citations/, fault });
      const fetched = await fetchNow({ url: replayed.url, keys: KEYS, from: ['semantic-scholar'] });
      expect(lines(fetched)).toEqual(['semantic-scholar: 8 citers, 8 fetched, 1 without a name']);
      const longer = fetched.waits.filter((ms) => ms !== 1_099 && ms !== 1_098);
      if (waits.length > 0) expect(longer).toEqual(expect.arrayContaining([...waits]));
    });

    const lasting: readonly (readonly [name: string, fault: Fault, says: string])[] = [
      [
        'a refused key',
        { status: 401, body: '{"message":"Bad key\\u001b[31m"}' },
        'refuses the key',
      ],
      ['a day to wait', { status: 429, headers: { 'retry-after': '86400' } }, 'for 86400 s'],
      ['a bad request', { status: 400, body: '{"error":"no such field"}' }, 'no such field'],
      [
        'another format',
        { instead: { data: 'none' } },
        'a format that this version does not know (data: ',
      ],
      [
        'another host',
        { status: 302, headers: { location: 'http://elsewhere.example/x' } },
        'sends requests on to http://elsewhere.example',
      ],
    ];
    test.each(lasting)(
      'says what is wrong with %s, and others go on',
      async (_name, fault, says) => {
        replayed.faults.push({ path: /s2.*citations/, fault });
        const fetched = await fetchNow({ url: replayed.url, keys: KEYS });
        const [openAlex, semanticScholar] = lines(fetched);
        expect(openAlex).toBe('openalex: 8 citers, 8 fetched');
        expect(semanticScholar).toContain(says);
        expect(semanticScholar).not.toContain('\u001b');
      },
    );

    test('gives up after five attempts, waiting longer each time', async () => {
      const fault = { status: 503 };
      for (let at = 0; at < 5; at += 1) replayed.faults.push({ path: /s2/, fault });
      const fetched = await fetchNow({ url: replayed.url, keys: KEYS, from: ['semantic-scholar'] });
      expect(lines(fetched)).toEqual([
        'semantic-scholar: gave nothing; it refuses to answer (status 503), 5 times',
      ]);
      const backoff = fetched.waits.filter((ms) => ms >= 1_000 && ms !== Math.trunc(ms));
      expect(backoff).toEqual([...backoff].sort((a, b) => a - b));
    });

    test('is down: the others go on', async () => {
      const fetched = await fetchNow({ url: 'http://127.0.0.1:1', keys: KEYS, from: ['crossref'] });
      expect(lines(fetched)[0]).toMatch(
        /^crossref: gave nothing; it cannot be reached: .*, 5 times$/,
      );
    });
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

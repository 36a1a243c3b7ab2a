import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { serviceLine } from '../../../src/fetch/fetchReport.js';
import { fetchNow } from '../../support/fetchedPapers.js';
import { FETCHED_KEYS as KEYS, FETCHED_PAPERS as PAPERS } from '../../support/fetchedWorld.js';
import { replayServices, type Fault, type Replayed } from '../../support/replayedServices.js';

describe('fetching from a service with a fault', () => {
  let replayed: Replayed;
  beforeEach(async () => {
    replayed = await replayServices(PAPERS, { pageOfWorks: 3, pageOfCitations: 3 });
  });
  afterEach(() => replayed.close());
  const lines = ({ reports }: Awaited<ReturnType<typeof fetchNow>>) => reports.map(serviceLine);

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
    ['a refused key', { status: 401, body: '{"message":"Bad key\\u001b[31m"}' }, 'refuses the key'],
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
  test.each(lasting)('says what is wrong with %s, and others go on', async (_name, fault, says) => {
    replayed.faults.push({ path: /s2.*citations/, fault });
    const fetched = await fetchNow({ url: replayed.url, keys: KEYS });
    const [openAlex, semanticScholar] = lines(fetched);
    expect(openAlex).toBe('openalex: 8 citers, 8 fetched');
    expect(semanticScholar).toContain(says);
    expect(semanticScholar).not.toContain('\u001b');
  });

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

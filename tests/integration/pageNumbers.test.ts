import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { arrived } from '../support/arrived.js';
import { describeInChromium } from '../support/chromium.js';
import { goThroughPages, type Aim } from '../support/journey/journey.js';
import { goThroughKeys } from '../support/journey/keys.js';
import { Keyboard } from '../support/journey/keyboard.js';
import { mouse } from '../support/journey/mouse.js';
import { numbersOn, unconfirmed, type PageNumber } from '../support/pageNumbers.js';
import { measurePage, speedLine } from '../support/pageSpeed.js';
import { noteQueries } from '../support/queryAnswers.js';
import { recordsOf } from '../support/records.js';
import { sampleInChromium } from '../support/sampleInChromium.js';
import { importLines } from '../support/testGraph.js';
import { startTestServer } from '../support/testServer.js';

const HUB = '/papers/arxiv:1803.04585';
const AIM: Aim = {
  words: 'variants of Goodhart',
  paper: { id: 'arxiv:1803.04585', title: "Categorizing Variants of Goodhart's Law" },
  ...{ role: 'motivation', from: 2025, to: 2026, sentence: 'illustrative' },
};
/** Of script, for a hub page. */
const MOST_GZIPPED_BYTES = 250_000;

describeInChromium('numbers on the pages', () => {
  const sample = sampleInChromium();
  // Queries are planned when they are first asked for: on a busy machine, that takes longer than a request may.
  beforeAll(async () => {
    const { page } = await sample.openPage();
    await page.goto(`${sample.server.address}${HUB}`, { waitUntil: 'networkidle' });
    await page.context().close();
  });

  async function open(place: string): Promise<Page> {
    const { page, wrong } = await sample.openPage();
    await page.goto(`${sample.server.address}${place}`, { waitUntil: 'networkidle' });
    // On a busy machine, the network may be idle before the script has asked for anything.
    await page.locator('main:not(:has(.waiting)) h1').waitFor();
    expect(wrong).toEqual([]);
    return page;
  }

  test.each([
    ['/', 10],
    [HUB, 60],
    [`${HUB}?basis=human&self=exclude-likely&until=2024`, 15],
    [`${HUB}?role=critique&polarity=contradicting&order=most-cited&retracted=no`, 60],
    [`${HUB}?tab=references`, 40],
    [`${HUB}?tab=disputed`, 40],
    [`${HUB}?tab=related`, 40],
    ['/search?q=safety', 20],
    ['/compare?ids=arxiv:1803.04585&ids=arxiv:1606.06565', 20],
    ['/compare?ids=arxiv:1803.04585&ids=arxiv:1606.06565&self=exclude-likely&until=2024', 20],
  ])('each of %s is what the server answers for its path', async (place, least) => {
    const page = await open(place);
    const numbers = await numbersOn(page);
    expect(numbers.length).toBeGreaterThan(least);
    expect(await unconfirmed(sample.server, numbers)).toEqual([]);
    await page.context().close();
  });

  test('what is asked for on demand is what the server answers, too', async () => {
    const page = await open(HUB);
    await page.getByText('Roles by any label').click();
    await page.getByRole('columnheader', { name: 'By any label' }).waitFor();
    const numbers = (await numbersOn(page)).filter(({ operation }) => operation === 'RolesAny');
    expect(numbers.length).toBeGreaterThan(5);
    expect(await unconfirmed(sample.server, numbers)).toEqual([]);
    await page.context().close();
  });

  test('roles, polarities and years of a hub are those of the full list of its citing papers', async () => {
    const page = await open(HUB);
    const numbers = await numbersOn(page);
    const { data } = await sample.server.query(`{ paper(id: "arxiv:1803.04585") {
      citers(first: 100) { edges { role polarity node { year } } }
      citationSummary { roles { all { role } buckets { role } } polarities { all { polarity } buckets { polarity } }
        byYear { year } } } }`);
    const { citers, citationSummary } = data?.['paper'] as unknown as RecountedPaper;
    const { edges } = citers;
    const count = (isOne: (edge: RecountedEdge) => boolean) => edges.filter(isOne).length;
    const expected: Record<string, number> = {};
    for (const list of ['all', 'buckets'] as const) {
      citationSummary.roles[list].forEach(({ role }, index) => {
        expected[`roles.${list}.${index}.count`] = count((edge) => edge.role === role);
      });
      citationSummary.polarities[list].forEach(({ polarity }, index) => {
        expected[`polarities.${list}.${index}.count`] = count((edge) => edge.polarity === polarity);
      });
    }
    citationSummary.byYear.forEach(({ year }, index) => {
      expected[`byYear.${index}.count`] = count(({ node }) => node.year === year);
    });
    const shown = numbers.filter(({ path }) => tallied(path) in expected);
    expect(new Set(shown.map(({ path }) => tallied(path).split('.')[0]))).toEqual(
      new Set(['roles', 'polarities', 'byYear']),
    );
    expect(shown.filter(({ path, value }) => expected[tallied(path)] !== value)).toEqual([]);
    await page.context().close();
  });

  test('they stay so from a search to a file, by mouse', async () => {
    const { page, wrong } = await sample.openPage();
    await goThroughPages({ page, server: sample.server, hand: mouse, aim: AIM });
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('they stay so by keyboard alone, which shows where the focus is', async () => {
    const { page, wrong } = await sample.openPage();
    const hand = new Keyboard();
    await goThroughPages({ page, server: sample.server, hand, aim: AIM });
    expect(hand.unseen).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('a page that is loaded again has its answers already, until something is imported', async () => {
    const page = await open(HUB);
    const before = await numbersOn(page);
    const answers = await noteQueries(page);
    await page.reload({ waitUntil: 'networkidle' });
    await arrived(page);
    expect(await numbersOn(page)).toEqual(before);
    expect(answers.length).toBeGreaterThan(3);
    const unkept = answers.filter(({ method, status }) => method !== 'GET' || status !== 304);
    expect(unkept).toEqual([]);
    const { paper, citation } = recordsOf({ source: 'test', version: '2026-01-01' });
    const citing = 'doi:10.7/loaded-again';
    await importLines(sample.graph, [paper([citing]), citation(citing, 'arxiv:1803.04585')]);
    await page.reload({ waitUntil: 'networkidle' });
    await arrived(page);
    const numbers = await numbersOn(page);
    const citers = ({ path }: PageNumber) => path === 'paper.citers.totalCount';
    expect(numbers.find(citers)?.value).toBe(Number(before.find(citers)?.value) + 1);
    expect(await unconfirmed(sample.server, numbers)).toEqual([]);
    await page.context().close();
  });

  test('a server that asks for API keys takes one on its pages, from its first page to its end', async () => {
    const { page, wrong } = await sample.openPage();
    const server = await startTestServer(sample.graph, {
      ...{ ACCESS: 'keys', REQUEST_DEADLINE_MS: '60000' },
    });
    try {
      await goThroughKeys({ page, address: server.address, graph: sample.graph });
    } finally {
      await page.context().close();
      await server.drain();
    }
    // The browser reports each refusal; a page may ask its own server.
    const expected = new RegExp(`status of (401|429)|^${server.address}/`);
    expect(wrong.filter((message) => !expected.test(message))).toEqual([]);
  });

  test.each([360, 1280])('a hub page is small, %i pixels wide', async (width) => {
    const { page, wrong } = await sample.openPage();
    await page.setViewportSize({ width, height: 900 });
    const sent: (string | null)[] = [];
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/graphql') sent.push(searchParams.get('operationName'));
    });
    const speed = await measurePage(page, sample.server.address + HUB, {
      ...{ slower: 4, operation: 'HubPage' },
    });
    process.stderr.write(
      speedLine(`${HUB}, ${width} pixels wide, processor 4 times slower`, speed),
    );
    // What was asked for early is not asked for again.
    expect(sent.sort()).toEqual([...new Set(sent)]);
    expect(sent).toEqual(expect.arrayContaining(['Citers', 'HubPage', 'ListSizes']));
    expect(speed.layoutShift).toBe(0);
    expect(speed.gzippedScript).toBeLessThan(MOST_GZIPPED_BYTES);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

interface RecountedEdge {
  readonly role: string;
  readonly polarity: string;
  readonly node: { readonly year: number | null };
}

interface RecountedPaper {
  readonly citers: { readonly edges: readonly RecountedEdge[] };
  readonly citationSummary: {
    readonly roles: Readonly<Record<'all' | 'buckets', readonly { readonly role: string }[]>>;
    readonly polarities: Readonly<
      Record<'all' | 'buckets', readonly { readonly polarity: string }[]>
    >;
    readonly byYear: readonly { readonly year: number }[];
  };
}

/** The place of a tally in the summary of the page's paper. */
function tallied(path: PageNumber['path']): string {
  return path.replace(/^paper\.citationSummary\./, '');
}

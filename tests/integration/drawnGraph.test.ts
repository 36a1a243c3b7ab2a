import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { arrived } from '../support/arrived.js';
import { faultsOf } from '../support/axe.js';
import { describeInChromium } from '../support/chromium.js';
import {
  idOf,
  idsAround,
  idsOfCiters,
  idsOnPaths,
  idsWalkedTo,
  sentencesOf,
} from '../support/journey/askedIds.js';
import { clickCitation, dragPaper } from '../support/journey/canvas.js';
import { addCiters, addPaths, addWalk, hide, openTool } from '../support/journey/deskSteps.js';
import { expectGexf, expectPictures, savedSvg } from '../support/journey/drawnFiles.js';
import {
  expectDrawn,
  type AmongCitation,
  type Drawn,
  type Loaded,
} from '../support/journey/drawnGraph.js';
import { Keyboard } from '../support/journey/keyboard.js';
import { numbersOn, unconfirmed } from '../support/pageNumbers.js';
import { recordsOf } from '../support/records.js';
import { sampleInChromium } from '../support/sampleInChromium.js';
import { importLines } from '../support/testGraph.js';

const HUB = {
  ...{ identifier: 'arxiv:1803.04585', label: 'Manheim' },
  title: "Categorizing Variants of Goodhart's Law",
};
const OTHER = { identifier: 'arxiv:1606.06565', title: 'Concrete Problems in AI Safety' };
/** Contradicts the hub; the sample has nothing that extends it. */
const CRITIC = 'arxiv:2512.03048';
const FOLLOWER = 'doi:10.9/follower';
const WALK = [{ polarities: ['CONTRADICTING'] }, { roles: ['EXTENSION'] }];
/** Ids of the papers of a citation that is selected. */
const ENDS = `[...document.querySelectorAll('.graph-card .ends a')].map((link) =>
  decodeURIComponent(link.pathname.slice('/papers/'.length)))`;
/** Milliseconds for a query that the database has to plan first, on a busy machine. */
const PATIENCE = 120_000;
const WINDOW = { width: 1280, height: 900 };

describeInChromium('the drawn graph', () => {
  const sample = sampleInChromium();
  let ids: Readonly<Record<'hub' | 'other' | 'critic' | 'follower', string>>;
  beforeAll(async () => {
    const { paper, citation } = recordsOf({ source: 'test', version: '1' });
    const contexts = [{ text: 'We take this critique further.', role: 'EXTENSION' }];
    await importLines(sample.graph, [
      paper([FOLLOWER], { title: 'A critique, extended', publishedOn: '2026-03-02' }),
      citation(FOLLOWER, CRITIC, { contexts }),
    ]);
    const id = (identifier: string) => idOf(sample.server, identifier);
    ids = {
      ...{ hub: await id(HUB.identifier), other: await id(OTHER.identifier) },
      ...{ critic: await id(CRITIC), follower: await id(FOLLOWER) },
    };
  });

  async function open(place: string): Promise<{ page: Page; wrong: string[] }> {
    const { page, wrong } = await sample.openPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewportSize(WINDOW);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(new URL(place, sample.server.address).href, { waitUntil: 'networkidle' });
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    return { page, wrong };
  }

  test('leads from a hub to a picture of a filter, citers, paths and a walk, which its link restores', async () => {
    const { server } = sample;
    const { page, wrong } = await open(`/papers/${HUB.identifier}`);
    await page.getByRole('link', { name: 'Draw the citations around this paper' }).click();
    const begun = { ids: await idsAround(server, ids.hub), asked: [ids.hub] };
    expect((await expectDrawn(page, server, begun)).citations.length).toBeGreaterThan(20);
    await filter(page, begun);
    const grown = { ids: await grow(page, begun), asked: [ids.hub], hidden: ids.other };
    await readWords(page);
    await dragPaper(page, HUB.label, HUB.title);
    await hide(page, OTHER.title);
    const shown = await expectDrawn(page, server, grown);
    const { link, picture } = await takeAway(page, shown);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faultsOf(page)).toEqual([]);
    }
    expect(wrong).toEqual([]);
    await page.context().close();
    await expectRestored(link, grown, picture);
    await expectCutOff(link.slice(0, link.length / 2));
  });

  test('is read by the keyboard alone: a paper, what cites it, and in which words', async () => {
    const { server } = sample;
    const { page, wrong } = await open(`/graph?ids=${HUB.identifier}`);
    const begun = { ids: await idsAround(server, ids.hub), asked: [ids.hub] };
    const { citations } = await expectDrawn(page, server, begun);
    const hand = new Keyboard();
    await hand.reach(page.getByRole('application'));
    await page.keyboard.press('ArrowRight');
    const first = await selectedPaper(page);
    await page.keyboard.press('ArrowLeft');
    const next = await selectedPaper(page);
    expect(next).not.toBe(first);
    const joins = ({ citingId, citedId }: AmongCitation): boolean =>
      [citingId, citedId].includes(first) && [citingId, citedId].includes(next);
    expect(citations.filter(joins)).not.toEqual([]);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('graph-card');
    await hand.press(page.locator('summary', { hasText: 'What is shown, as a table' }));
    await hand.reach(page.getByRole('radio', { name: 'Papers' }));
    await page.keyboard.press('ArrowDown');
    const rows = page.getByRole('region', { name: 'Citations' }).locator('tbody button');
    await hand.reach(rows.first());
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'What is selected' });
    const sentence = await card.locator('blockquote').first().innerText();
    const [from = '', to = ''] = await page.evaluate<string[]>(ENDS);
    expect(await sentencesOf(server, from, to)).toContain(sentence);
    expect(hand.unseen).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  /** The legend keeps what contradicts, until the filter is cleared. */
  async function filter(page: Page, begun: Loaded): Promise<void> {
    const polarities = page.getByRole('region', { name: 'Polarity', exact: true });
    await polarities.getByRole('button', { name: 'contradicting' }).click();
    const kept = { ...begun, polarity: 'CONTRADICTING' } as const;
    const { papers } = await expectDrawn(page, sample.server, kept);
    expect(new Set(papers)).toEqual(new Set([ids.hub, ids.critic]));
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expectDrawn(page, sample.server, begun);
  }

  /** Adds citing papers, paths and a walk. Returns the papers that are there then. */
  async function grow(page: Page, { ids: begun, asked }: Loaded): Promise<readonly string[]> {
    const { server } = sample;
    await addCiters(page, OTHER.title);
    const cited = [...begun, ...(await idsOfCiters(server, ids.other, 20))];
    await expectDrawn(page, server, { ids: cited, asked });
    // Asked first: planning the query takes longer than a click may on a busy machine.
    const joined = [...cited, ...(await idsOnPaths(server, ids.hub, ids.other))];
    await addPaths(page, OTHER.identifier);
    await expectDrawn(page, server, { ids: joined, asked });
    await addWalk(page);
    expect(await idsWalkedTo(server, ids.hub, WALK)).toEqual([
      { depth: 1, id: ids.critic },
      { depth: 2, id: ids.follower },
    ]);
    const walked = [...joined, ids.follower];
    await expectDrawn(page, server, { ids: walked, asked });
    return walked;
  }

  async function readWords(page: Page): Promise<void> {
    await clickCitation(page);
    const card = page.getByRole('region', { name: 'What is selected' });
    await card.getByRole('heading', { name: 'In which words' }).waitFor();
    await arrived(page);
    expect(await unconfirmed(sample.server, await numbersOn(page))).toEqual([]);
  }

  async function takeAway(page: Page, shown: Drawn): Promise<{ link: string; picture: string }> {
    await openTool(page, 'What is shown, as a table');
    await openTool(page, 'Take away');
    await expectGexf(page, shown);
    const picture = await expectPictures(page, shown);
    await openTool(page, 'A link to this picture');
    const link = await page.getByLabel('Address', { exact: true }).inputValue();
    return { link, picture };
  }

  async function expectRestored(link: string, loaded: Loaded, picture: string): Promise<void> {
    const { page, wrong } = await open(link);
    await expectDrawn(page, sample.server, loaded);
    await openTool(page, 'Take away');
    expect(await savedSvg(page)).toBe(picture);
    expect(wrong).toEqual([]);
    await page.context().close();
  }

  /** What is left of a link is drawn, and it says that there was more. */
  async function expectCutOff(link: string): Promise<void> {
    const { page, wrong } = await open(link);
    await page.getByRole('alert').filter({ hasText: 'the link was cut off' }).waitFor();
    await page.locator('.stage .label').first().waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  }
});

/** The id of the paper that the card shows. */
async function selectedPaper(page: Page): Promise<string> {
  const part = page.locator('.graph-card [data-operation="GraphCard"]');
  const variables = await part.getAttribute('data-variables');
  return (JSON.parse(variables ?? '') as { id: string }).id;
}

import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { groupBy } from '../../../src/groupBy.js';
import { POLARITY_NAMES, ROLE_NAMES } from '../../../web/src/words/english/names.js';
import { arrived } from '../arrived.js';
import { numbersOn, unconfirmed } from '../pageNumbers.js';
import type { TestServer } from '../testServer.js';

type Polarity = keyof typeof POLARITY_NAMES;

export interface AmongCitation {
  readonly citingId: string;
  readonly citedId: string;
  readonly role: keyof typeof ROLE_NAMES;
  readonly polarity: Polarity;
}

/** What has to be drawn: ids of papers, and the citations among them. */
export interface Drawn {
  readonly papers: readonly string[];
  readonly citations: readonly AmongCitation[];
}

const AMONG = `query Among($ids: [ID!]!) { citationsAmong(ids: $ids) {
  citations { citingId citedId role polarity } truncated { reason } unknownIds } }`;

/** What has been added to a drawing, and what is kept of it. */
export interface Loaded {
  /** Papers that are loaded. */
  readonly ids: readonly string[];
  /** Those that were asked for, which no filter takes away. */
  readonly asked: readonly string[];
  /** What the filter keeps; all without it. */
  readonly polarity?: Polarity;
  /** A paper that somebody has hidden. */
  readonly hidden?: string;
}

/**
 * Waits until these papers are drawn, and compares what the page says of them with the server's answer: the numbers of its
 * banner and of its legend, and each number that names its operation. Returns what is drawn.
 */
export async function expectDrawn(
  page: Page,
  server: Pick<TestServer, 'query'>,
  expected: Loaded,
): Promise<Drawn> {
  const { polarity } = expected;
  const wanted = [...new Set(expected.ids)].sort();
  while (!isDeepStrictEqual(await loadedIds(page), wanted)) {
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
  await arrived(page);
  const all = await citationsAmong(server, wanted);
  const kept = all.filter((citation) => polarity === undefined || citation.polarity === polarity);
  const drawn = drawnOf(kept, all, { ...expected, ids: wanted });
  const isCut = drawn.citations.length < all.length;
  expect(await bannerOf(page)).toEqual({
    'papers that are drawn': drawn.papers.length,
    'citations that are drawn': drawn.citations.length,
    ...(isCut && {
      'citationsAmong.papers.length': wanted.length,
      'citationsAmong.citations.length': all.length,
    }),
  });
  expect(await legendOf(page, 'Polarity')).toEqual(
    counted(all, (citation) => POLARITY_NAMES[citation.polarity]),
  );
  expect(await legendOf(page, 'Role')).toEqual(counted(kept, ({ role }) => ROLE_NAMES[role]));
  const numbers = await numbersOn(page);
  expect(await unconfirmed(server, numbers)).toEqual([]);
  return drawn;
}

async function citationsAmong(
  server: Pick<TestServer, 'query'>,
  ids: readonly string[],
): Promise<readonly AmongCitation[]> {
  const { data } = await server.query(AMONG, { ids });
  const among = data?.['citationsAmong'] as unknown as {
    readonly citations: readonly AmongCitation[];
    readonly truncated: readonly unknown[];
    readonly unknownIds: readonly string[];
  };
  expect([among.truncated, among.unknownIds]).toEqual([[], []]);
  return among.citations;
}

/** A paper that is taken away takes its citations with it, and they the papers that have no other one. */
function drawnOf(
  kept: readonly AmongCitation[],
  all: readonly AmongCitation[],
  { ids, asked, hidden }: Loaded,
): Drawn {
  const citations = kept.filter(
    ({ citingId, citedId }) => citingId !== hidden && citedId !== hidden,
  );
  const [have, had] = [endsOf(citations), endsOf(all)];
  const stays = (id: string): boolean => asked.includes(id) || have.has(id) || !had.has(id);
  return { papers: ids.filter((id) => id !== hidden && stays(id)), citations };
}

function endsOf(citations: readonly AmongCitation[]): ReadonlySet<string> {
  return new Set(citations.flatMap(({ citingId, citedId }) => [citingId, citedId]));
}

async function loadedIds(page: Page): Promise<readonly string[]> {
  const desk = page.locator('.graph-desk');
  if ((await desk.count()) === 0) return [];
  const variables = JSON.parse((await desk.getAttribute('data-variables')) ?? '{}') as {
    readonly ids?: readonly string[];
  };
  return [...(variables.ids ?? [])].sort();
}

/** Its numbers of papers and citations, by how the page comes to them. */
function bannerOf(page: Page): Promise<Record<string, number>> {
  return page.evaluate(`Object.fromEntries(
    [...document.querySelectorAll('.graph-banner > p:first-child [data-derived]')].map((number) =>
      [number.dataset.derived, Number(number.dataset.value)]))`);
}

/** The counts of a part of the legend, by the names of their buttons. */
function legendOf(page: Page, title: string): Promise<Record<string, number>> {
  return page.evaluate(`Object.fromEntries(
    [...document.querySelectorAll('.graph-legend section')]
      .filter((part) => part.querySelector('h3').textContent === '${title}')
      .flatMap((part) => [...part.querySelectorAll('button')])
      .map((button) => [button.querySelector('bdi').textContent,
        Number(button.querySelector('[data-value]').dataset.value)]))`);
}

function counted(
  citations: readonly AmongCitation[],
  nameOf: (citation: AmongCitation) => string,
): Record<string, number> {
  const groups = [...groupBy(citations, nameOf)];
  return Object.fromEntries(groups.map(([name, list]) => [name, list.length]));
}

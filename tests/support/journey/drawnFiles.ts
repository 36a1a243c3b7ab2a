import { readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { elementsNamed, parseXml } from '../parseXml.js';
import { sizeOf } from '../palettePng.js';
import type { Drawn } from './drawnGraph.js';

/** The date in the line below a picture. */
const DATE = /\d{4}-\d\d-\d\d/g;

/** The file of the graph has the papers and the citations that are drawn. */
export async function expectGexf(page: Page, { papers, citations }: Drawn): Promise<void> {
  const root = parseXml((await savedFile(page, 'GEXF')).toString('utf8'));
  const nodes = elementsNamed(root, 'node').map(({ attributes }) => attributes['id']);
  const edges = elementsNamed(root, 'edge').map(
    ({ attributes }) => `${attributes['source']} ${attributes['target']}`,
  );
  expect(nodes.sort()).toEqual([...papers].sort());
  expect(edges.sort()).toEqual(
    citations.map(({ citingId, citedId }) => `${citingId} ${citedId}`).sort(),
  );
}

/** The picture has a disc for each paper, and the PNG is twice as sharp. Returns it without the day on which it was made. */
export async function expectPictures(page: Page, { papers, citations }: Drawn): Promise<string> {
  const svg = await savedSvg(page);
  const root = parseXml(svg);
  expect(root.name).toBe('svg');
  const groups = elementsNamed(root, 'g').filter(({ children }) => children[0]?.name === 'title');
  expect(groups.length).toBe(papers.length);
  const [{ text: caption } = { text: '' }] = elementsNamed(root, 'desc');
  expect(caption).toContain(`${papers.length} papers, ${citations.length} citations`);
  const { width, height } = sizeOf(await savedFile(page, 'PNG'));
  expect({ width, height }).toEqual({
    width: 2 * Number(root.attributes['width']),
    height: 2 * Number(root.attributes['height']),
  });
  return svg;
}

/** The picture of what is drawn, without the day on which it was made. */
export async function savedSvg(page: Page): Promise<string> {
  return (await savedFile(page, 'SVG')).toString('utf8').replace(DATE, '');
}

async function savedFile(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

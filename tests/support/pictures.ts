import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { must } from '../../src/must.js';
import { sizeOf, withPalette } from './palettePng.js';

const DOCS = new URL('../../docs/', import.meta.url);
const FOLDER = new URL('pictures/', DOCS);
/** `npm run pictures` writes them; all other runs see that they are there, because fonts differ between machines. */
export const isWriting = process.env.CITEGRAPH_TEST_PICTURES === 'write';
/** What is below is left out, in pixels. */
const HIGHEST = 1_400;

/** How a page is pictured: in its name, and by what is asked of the browser. */
export const LOOKS = [
  { look: 'light', colorScheme: 'light', width: 1280 },
  { look: 'dark', colorScheme: 'dark', width: 1280 },
  { look: 'narrow', colorScheme: 'light', width: 360 },
  { look: null, colorScheme: 'dark', width: 360 },
] as const;

/** Pictures a page as it is, and returns the picture of it that the documentation has. */
export async function pictureOf(
  page: Page,
  name: string,
): Promise<{ bytes: number; width: number }> {
  const { width } = must(page.viewportSize(), 'the size of the page');
  const whole = await page.evaluate<number>('document.documentElement.scrollHeight');
  const clip = { x: 0, y: 0, width, height: Math.min(HIGHEST, whole) };
  const taken = await page.screenshot({ clip, fullPage: true, animations: 'disabled' });
  const file = new URL(`${name}.png`, FOLDER);
  if (isWriting) writeFileSync(file, withPalette(taken));
  const stored = readFileSync(file);
  return { bytes: stored.length, width: sizeOf(stored).width };
}

/** The names of the pictures that there are, and of those that documents show or link, sorted. */
export function storedAndNamed(): { stored: string[]; named: string[] } {
  const documents = [new URL('../README.md', DOCS), ...filesIn(DOCS, '.md')];
  const named = documents.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/pictures\/([\w-]+)\.png/g)].map(
      ([, name]) => name ?? '',
    ),
  );
  const stored = filesIn(FOLDER, '.png').map(({ pathname }) =>
    pathname.replace(/^.*\/(.*)\.png$/, '$1'),
  );
  return { stored: stored.sort(), named: [...new Set(named)].sort() };
}

function filesIn(folder: URL, ending: string): URL[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => new URL(name, folder));
}

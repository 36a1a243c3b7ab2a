// npm run bench:drawing -- [--papers N,N] [--only page,sigma,cytoscape] [--steps N] [--cytoscape FOLDER] [--pictures FOLDER] [--json FILE]
//
// Draws generated graphs at /graph in Chromium, by time and by similarity, with answers from memory: how long the first
// picture takes after the answer, and what a frame costs while a person pans, zooms, and moves the pointer over it. Then the
// drawing library alone, and Cytoscape.js with the same marks where --cytoscape names the folder of its package. Where there
// is no graphics processor, the time of a frame is that of drawing in software. docs/pages.md has results.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../tests/support/findChromium.js';
import { writeLink } from '../web/src/graph/link/writeLink.js';
import { answerTo, drawnGraph, stateOf, type DrawnGraph } from './drawing/drawnGraph.js';
import { pan, pass, zoom, type Box } from './drawing/handling.js';
import { ALONE, cytoscapeScript, pictureJson, sigmaScript } from './drawing/libraries.js';
import { hostPages, type PageHost } from './drawing/pageHost.js';
import { costOf, PROBE, settledNotes, type FrameCost } from './drawing/probe.js';
import { formatTable } from './table.js';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '1000,5000' },
    only: { type: 'string', default: 'page,sigma,cytoscape' },
    steps: { type: 'string', default: '12' },
    cytoscape: { type: 'string' },
    pictures: { type: 'string' },
    json: { type: 'string' },
  },
});
/** Of each handling: one is a frame, and one of many papers takes a second where it is drawn in software. */
const steps = Number(values.steps);
const only = values.only.split(',');
const CITATIONS_PER_PAPER = 4;

interface Measured {
  readonly name: string;
  /** From the answer to the first picture. */
  readonly firstMs: number;
  /** The longest task until then and in the second after. */
  readonly longestMs: number;
  readonly pan: FrameCost;
  readonly zoom: FrameCost;
  /** The pointer over papers and lines. */
  readonly pass: FrameCost;
}

const host = await hostPages();
// As root, where containers run, Chromium's sandbox does not start.
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: ['--no-sandbox'],
});
try {
  const measured: Measured[] = [];
  for (const papers of values.papers.split(',').map(Number)) {
    const graph = drawnGraph({ papers, citations: CITATIONS_PER_PAPER * papers, seed: 1 });
    for (const layout of only.includes('page') ? (['TIME', 'SIMILARITY'] as const) : []) {
      host.answer = (operation) => answerTo(operation, graph);
      const address = `/graph${writeLink(stateOf(graph, layout), null)}`;
      measured.push(await measure(`${papers} papers, page, ${layout}`, address, graph));
    }
    host.files.set('/alone', ALONE).set('/picture.json', pictureJson(graph));
    if (only.includes('sigma')) {
      host.files.set('/alone.js', await sigmaScript());
      measured.push(await measure(`${papers} papers, sigma`, '/alone', graph));
    }
    if (values.cytoscape === undefined || !only.includes('cytoscape')) continue;
    host.files.set('/alone.js', await cytoscapeScript(values.cytoscape));
    measured.push(await measure(`${papers} papers, cytoscape`, '/alone', graph));
  }
  console.log(`Chromium ${browser.version()}`);
  console.log(tableOf(measured));
  if (values.json) await writeFile(values.json, `${JSON.stringify(measured, null, 2)}\n`);
} finally {
  await browser.close();
  host.close();
}

async function measure(name: string, address: string, graph: DrawnGraph): Promise<Measured> {
  const { page, debug } = await openPage(browser, host, graph);
  await page.goto(`${host.address}${address}`);
  const notes = await settledNotes(page);
  const answered = await page.evaluate<number>(
    `window.answered ?? Math.max(...performance.getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname === '/graphql').map(({ responseEnd }) => responseEnd))`,
  );
  await page.locator('.drawing').scrollIntoViewIfNeeded();
  const box: Box | null = await page.locator('.drawing').boundingBox();
  if (box === null) throw new Error(`${name}: there is no drawing`);
  if (values.pictures !== undefined) {
    await page.screenshot({ path: path.join(values.pictures, `${name.replace(/\W+/g, '-')}.png`) });
  }
  const result = {
    name,
    firstMs: (notes.first ?? NaN) - answered,
    longestMs: Math.max(0, ...notes.longTasks.map(({ ms }) => ms)),
    pan: await costOf(page, debug, () => pan(page, box, steps)),
    zoom: await costOf(page, debug, () => zoom(page, box, steps)),
    pass: await costOf(page, debug, () => pass(page, box, steps)),
  };
  await page.context().close();
  process.stderr.write(`${tableOf([result])}\n`);
  return result;
}

async function openPage(from: Browser, { address }: PageHost, graph: DrawnGraph) {
  const context = await from.newContext({ viewport: { width: 1280, height: 900 } });
  const page: Page = await context.newPage();
  page.on('pageerror', ({ message }) => process.stderr.write(`${address}: ${message}\n`));
  await page.addInitScript(PROBE(graph.papers.length + graph.citations.length));
  const debug = await context.newCDPSession(page);
  // Of the page's own thread, so that other processes of the machine do not count.
  await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, debug };
}

function tableOf(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ name, firstMs, longestMs, ...costs }) =>
    (['pan', 'zoom', 'pass'] as const).map((act) => {
      const cost = costs[act];
      return [
        `${name}: ${act}`,
        firstMs.toFixed(0),
        longestMs.toFixed(0),
        cost.frames,
        cost.scriptMs.toFixed(1),
        cost.styleMs.toFixed(1),
        cost.drawCalls.toFixed(1),
        cost.frameMs.toFixed(0),
        cost.longestMs.toFixed(0),
      ];
    }),
  );
  return formatTable(
    [
      '',
      'first ms',
      'longest task ms',
      'frames',
      'script ms/frame',
      'style ms/frame',
      'draw calls/frame',
      'ms/frame',
      'longest task ms',
    ],
    rows,
  );
}

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { GraphPapersQuery } from '../../web/src/generated/operations.js';
import { knownGraph } from '../../web/src/graph/knownGraph.js';
import { pictured } from '../../web/src/graph/takeAway/pictured.js';
import { PICTURE_COLOURS, TONE_COLOURS } from '../../web/src/graph/takeAway/pictureStyle.js';
import { type DrawnGraph, stateOf } from './drawnGraph.js';

/** Pixels of a drawing that stands alone, about those of the page. */
const WIDTH = 880;
const HEIGHT = 580;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A page with nothing but a drawing, whose script notes when it has its data. */
export const ALONE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<style>body { margin: 0 } #drawing { position: relative; width: ${WIDTH}px; height: ${HEIGHT}px }</style></head>
<body><div id="drawing" class="drawing"></div><script type="module" src="/alone.js"></script></body></html>`;

const { ground, text, paper, asked } = PICTURE_COLOURS;
const PALETTE = {
  lines: TONE_COLOURS,
  discs: { ASKED: asked, PLAIN: paper, RETRACTED: ground },
  ring: text,
  ground,
  strong: text,
};

const DATA = `const { picture, palette } = await (await fetch('/picture.json')).json();
  window.answered = performance.now();
  const container = document.getElementById('drawing');`;

const SIGMA = `import { GraphCanvas } from './web/src/graph/drawing/GraphCanvas.ts';
  ${DATA}
  const nothing = () => undefined;
  const acts = { onPaper: nothing, onCitation: nothing, onNothing: nothing, onExpand: nothing, onMoved: nothing,
    onOver: nothing, onFrame: nothing };
  new GraphCanvas(container, acts).show(picture, palette);`;

/** The same marks as far as it has them, at the same places; without labels, like the other. */
const CYTOSCAPE = `${DATA}
  const xs = picture.discs.map(({ x }) => x), ys = picture.discs.map(({ y }) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const place = ({ x, y }) => ({
    x: 44 + ((x - left) / (right - left)) * ${WIDTH - 88}, y: 44 + ((high - y) / (high - low)) * ${HEIGHT - 88},
  });
  const many = picture.lines.length > 3000;
  cytoscape({
    container,
    elements: [
      ...picture.discs.map((disc) => ({ data: { id: disc.id, size: 2 * (disc.radius + disc.ring), ring: disc.ring,
        color: palette.discs[disc.kind] }, position: place(disc) })),
      ...picture.lines.map(({ key, from, to, tone, width }) => ({ data: { id: key, source: from, target: to, width,
        color: palette.lines[tone] } })),
    ],
    style: [
      { selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'background-color': 'data(color)',
        'border-width': 'data(ring)', 'border-color': palette.ring } },
      { selector: 'edge', style: { width: 'data(width)', 'line-color': 'data(color)', opacity: many ? 0.45 : 0.85,
        'target-arrow-color': 'data(color)', 'target-arrow-shape': 'triangle', 'arrow-scale': 0.6,
        'curve-style': many ? 'straight' : 'unbundled-bezier', 'control-point-distances': 20,
        'control-point-weights': 0.5 } },
    ],
    layout: { name: 'preset', fit: false },
    renderer: { name: 'canvas', webgl: true },
  });`;

/** The data of a page with a drawing alone, laid out before. */
export function pictureJson(graph: DrawnGraph): string {
  const state = stateOf(graph, 'TIME');
  const answer = { papers: graph.papers, citations: graph.citations };
  // Made up where a server would answer, so its type is said and not derived.
  const shown = knownGraph(
    answer as unknown as GraphPapersQuery['citationsAmong'],
    state.arrivals,
    null,
    'Untitled',
  );
  return JSON.stringify({ picture: pictured(shown, state).picture, palette: PALETTE });
}

/** The script that draws by sigma.js, as these pages use it. */
export function sigmaScript(): Promise<string> {
  return bundled(SIGMA);
}

/** The script that draws by Cytoscape.js, from the folder of its package. */
export function cytoscapeScript(folder: string): Promise<string> {
  const file = path.resolve(folder, 'dist/cytoscape.esm.mjs');
  return bundled(`import cytoscape from ${JSON.stringify(file)};\n${CYTOSCAPE}`);
}

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

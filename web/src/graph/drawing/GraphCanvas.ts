import Graph from 'graphology';
import Sigma from 'sigma';
import type { Place } from '../layout.js';
import { discScale, type Picture } from '../picture.js';
import { changedOf } from './changed.js';
import { letDrag } from './dragging.js';
import { edgeMark, nodeMark } from './marks.js';
import type { View } from './overlayMarks.js';
import type { Palette } from './palette.js';
import { PRIMITIVES, STYLES } from './primitives.js';

/** What a person does in the drawing. */
export interface GraphActs {
  readonly onPaper: (id: string) => void;
  readonly onCitation: (key: string) => void;
  readonly onNothing: () => void;
  readonly onExpand: (id: string) => void;
  readonly onMoved: (id: string, place: Place) => void;
  readonly onOver: (id: string | null) => void;
  /** After each frame, when marks that lie above the canvas follow. */
  readonly onFrame: () => void;
}

/** The canvas with the marks of a picture. Throws where the browser has no WebGL 2. */
export class GraphCanvas {
  private graph = new Graph({ type: 'directed', multi: false, allowSelfLoops: false });
  private readonly sigma: Sigma;
  private drawn: Picture = { discs: [], lines: [] };
  private palette: Palette | null = null;

  constructor(container: HTMLElement, acts: GraphActs) {
    if (document.createElement('canvas').getContext('webgl2') === null) {
      throw new Error('This browser has no WebGL 2.');
    }
    this.sigma = new Sigma(this.graph, container, {
      primitives: PRIMITIVES,
      styles: STYLES,
      settings: {
        renderLabels: false,
        itemSizesReference: 'screen',
        enableEdgeEvents: true,
        enableNodeDrag: true,
        edgePickingPadding: 4,
        nodePickingPadding: 4,
        minEdgeThickness: 0.8,
        stagePadding: 44,
        enableCameraRotation: false,
        minCameraRatio: 0.02,
        maxCameraRatio: 4,
        // Discs of a crowded picture are small, and grow further when one comes closer.
        zoomToSizeRatioFunction: (ratio) =>
          Math.max(0.4 * discScale(this.drawn.discs.length), Math.min(2.5, Math.sqrt(ratio))),
        allowInvalidContainer: true,
      },
    });
    this.listen(acts);
  }

  /** Draws a picture; only what has changed where it has the marks of the one before. */
  show(picture: Picture, palette: Palette): void {
    const before = this.drawn;
    const sameColours = JSON.stringify(palette) === JSON.stringify(this.palette);
    this.drawn = picture;
    this.palette = palette;
    if (sameColours && haveSameMarks(before, picture)) this.repaint(before, picture, palette);
    else this.replace(picture, palette);
  }

  /** The library works on each mark that it is told of. */
  private repaint(before: Picture, { discs, lines }: Picture, palette: Palette): void {
    for (const disc of changedOf(before.discs, discs)) {
      this.graph.replaceNodeAttributes(disc.id, nodeMark(disc, palette));
    }
    for (const line of changedOf(before.lines, lines)) {
      if (!this.graph.hasEdge(line.key)) continue;
      this.graph.replaceEdgeAttributes(line.key, edgeMark(line, palette, lines.length));
    }
  }

  /** As it is in this frame: two places tell where all others are, because the canvas is never turned. */
  view(): View {
    const origin = this.sigma.graphToViewport({ x: 0, y: 0 });
    const unit = this.sigma.graphToViewport({ x: 1, y: 1 });
    const [right, down] = [unit.x - origin.x, unit.y - origin.y];
    const scale = this.sigma.scaleSize(1);
    return {
      ...this.sigma.getDimensions(),
      pixelsOf: ({ x, y }) => ({ x: origin.x + right * x, y: origin.y + down * y }),
      scaled: (pixels) => pixels * scale,
    };
  }

  zoom(how: 'IN' | 'OUT' | 'ALL'): void {
    const camera = this.sigma.getCamera();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const options = { duration: still ? 0 : 250 };
    if (how === 'IN') void camera.zoomIn(options);
    else if (how === 'OUT') void camera.zoomOut(options);
    else void camera.reset(options);
  }

  resize(): void {
    this.sigma.resize();
    this.sigma.scheduleRender();
  }

  remove(): void {
    this.sigma.kill();
  }

  /** A graph that is whole before the library sees it: it paints each edge when it comes. */
  private replace(picture: Picture, palette: Palette): void {
    const graph = new Graph({ type: 'directed', multi: false, allowSelfLoops: false });
    for (const disc of picture.discs) graph.addNode(disc.id, nodeMark(disc, palette));
    for (const line of picture.lines) {
      const { key, from, to } = line;
      if (!graph.hasNode(from) || !graph.hasNode(to) || graph.hasEdge(from, to)) continue;
      graph.addEdgeWithKey(key, from, to, edgeMark(line, palette, picture.lines.length));
    }
    this.graph = graph;
    this.sigma.setGraph(graph);
  }

  private listen(acts: GraphActs): void {
    const { sigma } = this;
    sigma.on('clickNode', ({ node }) => acts.onPaper(node));
    sigma.on('clickEdge', ({ edge }) => acts.onCitation(edge));
    sigma.on('clickStage', () => acts.onNothing());
    sigma.on('doubleClickNode', (payload) => {
      payload.preventSigmaDefault();
      acts.onExpand(payload.node);
    });
    letDrag(sigma, () => this.graph, acts.onMoved);
    sigma.on('enterNode', ({ node }) => acts.onOver(node));
    sigma.on('leaveNode', () => acts.onOver(null));
    sigma.on('afterRender', () => acts.onFrame());
  }
}

function haveSameMarks(one: Picture, other: Picture): boolean {
  return (
    one.discs.length === other.discs.length &&
    one.lines.length === other.lines.length &&
    one.discs.every(({ id }, index) => other.discs[index]?.id === id) &&
    one.lines.every(({ key }, index) => other.lines[index]?.key === key)
  );
}

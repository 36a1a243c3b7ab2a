import Graph from 'graphology';
import Sigma from 'sigma';
import {
  extremityArrow,
  layerDashed,
  layerFill,
  layerPlain,
  pathCurved,
  pathLine,
  sdfCircle,
  sdfSquare,
} from 'sigma/rendering';
import type { Place } from '../layout.js';
import type { Picture } from '../picture.js';
import { letDrag } from './dragging.js';
import { edgeMark, nodeMark } from './marks.js';
import type { Palette } from './palette.js';
import { ringLayer } from './ringLayer.js';

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

const byAttribute = (attribute: string): { readonly attribute: string } => ({ attribute });

/** The canvas with the marks of a picture. Throws where the browser has no WebGL 2. */
export class GraphCanvas {
  private graph = new Graph({ type: 'directed', multi: false, allowSelfLoops: false });
  private readonly sigma: Sigma;
  private drawn: Picture = { discs: [], lines: [] };

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
        zoomToSizeRatioFunction: (ratio) => Math.max(0.4, Math.min(2.5, Math.sqrt(ratio))),
        allowInvalidContainer: true,
      },
    });
    this.listen(acts);
  }

  /** Draws a picture; only its attributes where it has the marks of the one before. */
  show(picture: Picture, palette: Palette): void {
    const same = haveSameMarks(this.drawn, picture);
    this.drawn = picture;
    if (same) this.repaint(picture, palette);
    else this.replace(picture, palette);
  }

  private repaint(picture: Picture, palette: Palette): void {
    for (const disc of picture.discs) {
      this.graph.replaceNodeAttributes(disc.id, nodeMark(disc, palette));
    }
    for (const line of picture.lines) {
      if (!this.graph.hasEdge(line.key)) continue;
      this.graph.replaceEdgeAttributes(line.key, edgeMark(line, palette, picture));
    }
  }

  /** Where a place of the layout is in the canvas, in pixels. */
  pixelsOf(place: Place): Place {
    return this.sigma.graphToViewport(place);
  }

  /** Pixels of a length that does not depend on places, as the zoom has it. */
  scaled(pixels: number): number {
    return this.sigma.scaleSize(pixels);
  }

  get size(): { readonly width: number; readonly height: number } {
    return this.sigma.getDimensions();
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
      graph.addEdgeWithKey(key, from, to, edgeMark(line, palette, picture));
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

const PRIMITIVES = {
  nodes: {
    shapes: [sdfCircle(), sdfSquare()],
    variables: {
      ringWidth: { type: 'number', default: 0 },
      ringColor: { type: 'color', default: '#000' },
    },
    layers: [layerFill(), ringLayer()],
  },
  edges: {
    paths: [pathLine(), pathCurved({ segments: 12 })],
    extremities: [extremityArrow({ lengthRatio: 5, widthRatio: 4 })],
    variables: {
      gap: { type: 'number', default: 0 },
      solid: { type: 'color', default: '#0000' },
    },
    layers: [
      // Dashes are drawn on a line that is solid, or on one that nobody sees.
      layerPlain({ color: byAttribute('solid') }),
      layerDashed({
        solidExtremities: 'head',
        dashSize: { value: 5, mode: 'pixels' },
        gapSize: { attribute: 'gap', default: 0, mode: 'pixels' },
      }),
    ],
  },
} as const;

const STYLES = {
  nodes: {
    x: byAttribute('x'),
    y: byAttribute('y'),
    size: byAttribute('size'),
    shape: byAttribute('shape'),
    color: byAttribute('color'),
    opacity: byAttribute('opacity'),
    ringWidth: byAttribute('ringWidth'),
    ringColor: byAttribute('ringColor'),
    cursor: 'pointer',
  },
  edges: {
    size: byAttribute('size'),
    color: byAttribute('color'),
    opacity: byAttribute('opacity'),
    gap: byAttribute('gap'),
    solid: byAttribute('solid'),
    path: byAttribute('path'),
    curvature: byAttribute('curvature'),
    head: byAttribute('head'),
    cursor: 'pointer',
  },
};

function haveSameMarks(one: Picture, other: Picture): boolean {
  return (
    one.discs.length === other.discs.length &&
    one.lines.length === other.lines.length &&
    one.discs.every(({ id }, index) => other.discs[index]?.id === id) &&
    one.lines.every(({ key }, index) => other.lines[index]?.key === key)
  );
}

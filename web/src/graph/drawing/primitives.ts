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
import { ringLayer } from './ringLayer.js';

const byAttribute = (attribute: string): { readonly attribute: string } => ({ attribute });

/** What the drawing library draws discs and lines by. */
export const PRIMITIVES = {
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

/** Everything that can be seen of a mark is one of its attributes. */
export const STYLES = {
  nodes: {
    x: byAttribute('x'),
    y: byAttribute('y'),
    size: byAttribute('size'),
    shape: byAttribute('shape'),
    color: byAttribute('color'),
    opacity: byAttribute('opacity'),
    depth: byAttribute('depth'),
    ringWidth: byAttribute('ringWidth'),
    ringColor: byAttribute('ringColor'),
    cursor: 'pointer',
  },
  edges: {
    size: byAttribute('size'),
    color: byAttribute('color'),
    opacity: byAttribute('opacity'),
    depth: byAttribute('depth'),
    gap: byAttribute('gap'),
    solid: byAttribute('solid'),
    path: byAttribute('path'),
    curvature: byAttribute('curvature'),
    head: byAttribute('head'),
    cursor: 'pointer',
  },
};

import type { Disc, Line } from '../picture.js';
import type { Palette } from './palette.js';

/** Attributes of a node of the drawing library. */
export type NodeMark = Readonly<Record<string, string | number>> & {
  readonly x: number;
  readonly y: number;
};
export type EdgeMark = Readonly<Record<string, string | number>>;

/** Above this number of lines they are straight and without arrowheads' curves, which are most of the work of a frame. */
const MOST_CURVED = 3_000;
/** How much of a line shows through another one, the more lines there are. */
const OPACITY = { few: 0.85, many: 0.45 };

export function nodeMark(disc: Disc, palette: Palette): NodeMark {
  const retracted = disc.kind === 'RETRACTED';
  const ring = retracted ? 2 : disc.ring;
  return {
    x: disc.x,
    y: disc.y,
    // The ring lies around the area that counts.
    size: disc.radius + ring,
    shape: retracted ? 'square' : 'circle',
    color: palette.discs[disc.kind],
    ringWidth: disc.emphasis === 'STRONG' ? Math.max(ring, 2) : ring,
    ringColor: retracted ? palette.lines.CONTRADICTING : palette.ring,
    opacity: disc.emphasis === 'FADED' ? 0.22 : 1,
    depth: disc.emphasis === 'STRONG' ? 'topNodes' : 'nodes',
  };
}

/** Of a picture with so many lines. */
export function edgeMark(line: Line, palette: Palette, lines: number): EdgeMark {
  const many = lines > MOST_CURVED;
  const plain = many ? OPACITY.many : OPACITY.few;
  return {
    size: line.emphasis === 'STRONG' ? line.width + 0.75 : line.width,
    color: palette.lines[line.tone],
    opacity: line.emphasis === 'FADED' ? 0.08 : line.emphasis === 'STRONG' ? 1 : plain,
    gap: line.dashed ? 4 : 0,
    solid: line.dashed ? '#0000' : palette.lines[line.tone],
    path: many || line.tone === 'SIMILAR' ? 'straight' : 'curved',
    curvature: many ? 0 : 0.18,
    head: line.tone === 'SIMILAR' ? 'none' : 'arrow',
    depth: line.emphasis === 'STRONG' ? 'topEdges' : 'edges',
  };
}

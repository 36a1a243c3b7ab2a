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
/** Opacity of so many lines, and the least of any; what takes no side lets through more. */
const OPAQUE = { opacity: 0.85, lines: 500, least: 0.25 };
const WITHOUT_SIDE = 0.7;

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
  return {
    size: line.emphasis === 'STRONG' ? line.width + 0.75 : line.width,
    color: palette.lines[line.tone],
    opacity:
      line.emphasis === 'FADED'
        ? 0.08
        : line.emphasis === 'STRONG'
          ? 1
          : opacityOf(line.tone, lines),
    gap: line.dashed ? 4 : 0,
    solid: line.dashed ? unseen(palette.lines[line.tone]) : palette.lines[line.tone],
    path: many || line.tone === 'SIMILAR' ? 'straight' : 'curved',
    curvature: many ? 0 : 0.18,
    head: line.tone === 'SIMILAR' ? 'none' : 'arrow',
    depth: line.emphasis === 'STRONG' ? 'topEdges' : 'edges',
  };
}

/** The same colour without opacity: between dashes, the library blends towards it, and black would darken them. */
function unseen(color: string): string {
  const [, channels] = /^rgb\((.*)\)$/.exec(color) ?? [];
  return channels === undefined ? `${color}00` : `rgba(${channels}, 0)`;
}

/** The more lines there are, the more shows through each. */
function opacityOf(tone: Line['tone'], lines: number): number {
  const { opacity, lines: few, least } = OPAQUE;
  if (lines <= few) return opacity;
  const among = opacity * Math.cbrt(few / lines);
  const takesSide = tone === 'SUPPORTING' || tone === 'CONTRADICTING' || tone === 'MIXED';
  return Math.max(least, takesSide ? among : WITHOUT_SIDE * among);
}

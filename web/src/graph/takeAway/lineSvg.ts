import type { Place } from '../layout.js';
import type { Disc, Line } from '../picture.js';
import { DASHES, FADED, TONE_COLOURS } from './pictureStyle.js';
import { pixels } from './pixels.js';

/** Pixels of an arrowhead: as long, and half as wide. */
const HEAD = 7;

/** From the edge of the citing paper to that of the cited one, with an arrowhead there; of papers alike without one. */
export function lineSvg(line: Line, discs: ReadonlyMap<string, Disc>): string {
  const from = discs.get(line.from);
  const to = discs.get(line.to);
  if (from === undefined || to === undefined) return '';
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [start, end] = [edgeOf(from), edgeOf(to)];
  if (length <= start + end + HEAD) return '';
  const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const tip = moved(to, unit, -end);
  const neck = line.tone === 'SIMILAR' ? tip : moved(to, unit, -end - HEAD);
  const colour = TONE_COLOURS[line.tone];
  const dashed = line.dashed ? ` stroke-dasharray="${DASHES}"` : '';
  const faded = line.emphasis === 'FADED' ? ` opacity="${FADED}"` : '';
  const shaft =
    `<path d="M${point(moved(from, unit, start))}L${point(neck)}" stroke="${colour}" ` +
    `stroke-width="${line.width}"${dashed}${faded}/>`;
  return line.tone === 'SIMILAR' ? shaft : shaft + headSvg(tip, neck, unit, colour, faded);
}

function headSvg(tip: Place, neck: Place, unit: Place, colour: string, faded: string): string {
  const aside = { x: -unit.y, y: unit.x };
  const corners = [tip, moved(neck, aside, HEAD / 2), moved(neck, aside, -HEAD / 2)];
  return `<path d="M${corners.map(point).join('L')}Z" fill="${colour}"${faded}/>`;
}

function edgeOf({ radius, ring }: Disc): number {
  return radius + (ring === 0 ? 1 : ring + 3);
}

function moved({ x, y }: Place, unit: Place, by: number): Place {
  return { x: x + unit.x * by, y: y + unit.y * by };
}

function point({ x, y }: Place): string {
  return `${pixels(x)} ${pixels(y)}`;
}

import { xmlText } from '../../../../src/export/formats/xmlText.js';
import { placeLabels, type LabelBox } from '../labels.js';
import type { Disc } from '../picture.js';
import { widthInEms } from '../shortName.js';
import type { PictureFrame } from './pictureFrame.js';
import { PICTURE_COLOURS } from './pictureStyle.js';

const FONT_SIZE = 11;
/** Labels of a picture. */
const MOST = 80;

/** Names below, above or beside their papers, those of the greatest first; none on another one, none over the edge. */
export function labelsSvg(discs: readonly Disc[], frame: PictureFrame): string {
  const names = new Map(discs.map(({ id, name }) => [id, name]));
  const placed = placeLabels(
    discs.map((disc) =>
      boxesOf(disc).filter((box) => box.x >= 2 && box.x + box.width <= frame.width - 2),
    ),
    discs.map(({ id, x, y, radius }) => ({
      ...{ id, x: x - radius, y: y - radius },
      ...{ width: 2 * radius, height: 2 * radius },
    })),
    MOST,
  );
  const labels = placed.map(
    ({ id, x, y, width }) =>
      `<text x="${Math.round(x + width / 2)}" y="${Math.round(y + FONT_SIZE)}">${xmlText(names.get(id) ?? '')}</text>`,
  );
  const halo = `stroke="${PICTURE_COLOURS.ground}" stroke-width="3" paint-order="stroke"`;
  return `<g text-anchor="middle" font-size="${FONT_SIZE}" ${halo}>${labels.join('\n')}</g>`;
}

function boxesOf({ id, x, y, radius, ring, name }: Disc): LabelBox[] {
  const width = widthInEms(name) * FONT_SIZE;
  const height = FONT_SIZE * 1.3;
  const away = radius + ring + 4;
  const box = (left: number, top: number): LabelBox => ({ id, x: left, y: top, width, height });
  return [
    box(x - width / 2, y + away),
    box(x - width / 2, y - away - height),
    box(x + away, y - height / 2),
    box(x - away - width, y - height / 2),
  ];
}

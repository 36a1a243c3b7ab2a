import { xmlText } from '../../../../src/export/formats/xmlText.js';
import { freeLabels, shortTitle, widthInEms } from '../labels.js';
import type { Drawn } from './drawnPapers.js';
import type { PictureFrame } from './pictureFrame.js';
import { PICTURE_COLOURS } from './pictureStyle.js';

const FONT_SIZE = 11;
/** Characters of a label, and labels of a picture. */
const LONGEST = 34;
const MOST = 80;

/** Titles below their papers, those of the greatest first, none on another one and none over the edge. */
export function labelsSvg(drawn: readonly Drawn[], { width }: PictureFrame): string {
  const labels = drawn.map((paper) => {
    const text = shortTitle(paper.title, LONGEST);
    const room = widthInEms(text) * FONT_SIZE;
    const x = Math.min(Math.max(paper.x - room / 2, 2), Math.max(2, width - room - 2));
    const y = paper.y + paper.radius + 3 * paper.rings + 2;
    return { id: paper.id, text, x, y, width: room, height: FONT_SIZE * 1.3 };
  });
  const free = freeLabels(labels, MOST);
  const { ground } = PICTURE_COLOURS;
  return labels
    .filter(({ id }) => free.has(id))
    .map(
      ({ text, x, y, width: room }) =>
        `<text x="${Math.round(x + room / 2)}" y="${Math.round(y + FONT_SIZE)}" text-anchor="middle" ` +
        `font-size="${FONT_SIZE}" stroke="${ground}" stroke-width="3" paint-order="stroke">` +
        `${xmlText(text)}</text>`,
    )
    .join('\n');
}

import { xmlText } from '../../../../src/export/formats/xmlText.js';
import { placeLabels } from '../labels.js';
import type { Laid } from '../layout.js';
import type { Disc, Line, Picture } from '../picture.js';
import { footSvg, type PictureTexts } from './footSvg.js';
import { labelsSvg } from './labelsSvg.js';
import { lineSvg } from './lineSvg.js';
import { pictureFrame, type PictureFrame } from './pictureFrame.js';
import { FADED, PICTURE_COLOURS } from './pictureStyle.js';
import { pixels } from './pixels.js';

/** Room for the legend and the caption, in pixels. */
const FOOT = 64;

/** What is drawn as a file of its own: nothing in it is loaded from elsewhere, and no text of a paper is markup. */
export function graphSvg(
  picture: Picture,
  { columns }: Pick<Laid, 'columns'>,
  texts: PictureTexts,
): string {
  const frame = pictureFrame(picture.discs);
  const discs = picture.discs.map((disc) => ({ ...disc, ...frame.at(disc) }));
  const byId = new Map(discs.map((disc) => [disc.id, disc]));
  const height = frame.height + FOOT;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${height}" ` +
      `viewBox="0 0 ${frame.width} ${height}" font-family="system-ui, sans-serif" fill="${PICTURE_COLOURS.text}">`,
    `<title>${xmlText(texts.title)}</title>`,
    `<desc>${xmlText(texts.caption)}</desc>`,
    `<rect width="100%" height="100%" fill="${PICTURE_COLOURS.ground}"/>`,
    yearsSvg(columns, frame),
    ...picture.lines.map((line) => lineSvg(line, byId)),
    ...discs.map((disc) => discSvg(disc, texts)),
    labelsSvg(discs, frame),
    footSvg(tonesIn(picture), frame, texts),
    '</svg>',
    '',
  ].join('\n');
}

/** The years of the columns, those that have room. */
function yearsSvg(columns: Laid['columns'], frame: PictureFrame): string {
  const { line, quiet } = PICTURE_COLOURS;
  const years = columns.flatMap(({ year, x }) =>
    year === null
      ? []
      : [{ id: String(year), x: frame.at({ x, y: 0 }).x - 18, y: 10, width: 36, height: 12 }],
  );
  const labelled = placeLabels(
    years.map((year) => [year]),
    [],
    years.length,
  );
  const lines = years.map(({ x }) => `<path d="M${pixels(x + 18)} 30V${frame.height}"/>`);
  const labels = labelled.map(
    ({ id, x }) => `<text x="${pixels(x + 18)}" y="22" text-anchor="middle">${id}</text>`,
  );
  return `<g stroke="${line}">${lines.join('')}</g><g font-size="12" fill="${quiet}">${labels.join('')}</g>`;
}

/** Filled; of retracted papers the edge alone. The ring is the tier. */
function discSvg({ id, x, y, radius, ring, kind, emphasis }: Disc, texts: PictureTexts): string {
  const colour = PICTURE_COLOURS[kind === 'ASKED' ? 'asked' : 'paper'];
  const at = `cx="${pixels(x)}" cy="${pixels(y)}"`;
  const fill = kind === 'RETRACTED' ? PICTURE_COLOURS.ground : colour;
  const around =
    ring === 0
      ? ''
      : `<circle ${at} r="${pixels(radius + 2 + ring / 2)}" fill="none" stroke="${colour}" stroke-width="${ring}"/>`;
  const faded = emphasis === 'FADED' ? ` opacity="${FADED}"` : '';
  return (
    `<g${faded}><title>${xmlText(texts.titleOf(id))}</title>` +
    `<circle ${at} r="${pixels(radius)}" fill="${fill}" stroke="${colour}" stroke-width="1.5"/>${around}</g>`
  );
}

function tonesIn({ lines }: Picture): readonly Line[] {
  const tones = new Map(lines.map((line) => [line.tone, line]));
  return [...tones.values()];
}

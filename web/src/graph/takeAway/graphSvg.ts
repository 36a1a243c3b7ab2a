import { xmlText } from '../../../../src/export/formats/xmlText.js';
import { POLARITIES } from '../../address/choices.js';
import type { CitationPolarity } from '../../generated/operations.js';
import { freeLabels } from '../labels.js';
import type { Laid, Place } from '../layout.js';
import type { ShownCitation, ShownGraph } from '../shownGraph.js';
import { drawnPapers, type Drawn } from './drawnPapers.js';
import { labelsSvg } from './labelsSvg.js';
import { pictureFrame, type PictureFrame } from './pictureFrame.js';
import { lineOf, PICTURE_COLOURS, POLARITY_COLOURS } from './pictureStyle.js';

/** What a picture says below the drawing. */
export interface PictureTexts {
  readonly title: string;
  /** What is shown, of what, and when. */
  readonly caption: string;
  readonly polarities: Readonly<Record<CitationPolarity, string>>;
}

/** Room for the legend and the caption, in pixels. */
const FOOT = 64;

/** What is shown as a picture of its own: nothing in it is loaded from elsewhere, and no text of a paper is markup. */
export function graphSvg(graph: ShownGraph, laid: Laid, texts: PictureTexts): string {
  const frame = pictureFrame(graph.papers.flatMap(({ id }) => laid.places.get(id) ?? []));
  const drawn = drawnPapers(graph, laid, frame);
  const byId = new Map(drawn.map((paper) => [paper.id, paper]));
  const height = frame.height + FOOT;
  const { ground, text } = PICTURE_COLOURS;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${height}" ` +
      `viewBox="0 0 ${frame.width} ${height}" font-family="system-ui, sans-serif" fill="${text}">`,
    `<title>${xmlText(texts.title)}</title>`,
    `<desc>${xmlText(texts.caption)}</desc>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    yearsSvg(laid, frame),
    ...graph.citations.map((citation) => citationSvg(citation, byId, graph.citations.length)),
    ...drawn.map(paperSvg),
    labelsSvg(drawn, frame),
    footSvg(graph, frame, texts),
    '</svg>',
    '',
  ].join('\n');
}

/** The years of the columns, those that have room. */
function yearsSvg({ columns }: Laid, frame: PictureFrame): string {
  const { line, quiet } = PICTURE_COLOURS;
  const years = columns.flatMap(({ year, x }) =>
    year === null ? [] : [{ id: String(year), x: frame.at({ x, y: 0 }).x - 18 }],
  );
  const free = freeLabels(
    years.map((year) => ({ ...year, y: 0, width: 36, height: 12 })),
    years.length,
  );
  return years
    .map(({ id, x }) => {
      const at = shown(x + 18);
      const label = `<text x="${at}" y="22" text-anchor="middle" font-size="12" fill="${quiet}">${id}</text>`;
      return `<path d="M${at} 30V${frame.height}" stroke="${line}"/>${free.has(id) ? label : ''}`;
    })
    .join('\n');
}

/** From the edge of the citing paper to the edge of the cited one, with an arrowhead there. */
function citationSvg(
  { citingId, citedId, polarity }: ShownCitation,
  byId: ReadonlyMap<string, Drawn>,
  citations: number,
): string {
  const citing = byId.get(citingId);
  const cited = byId.get(citedId);
  if (citing === undefined || cited === undefined || citing === cited) return '';
  const length = Math.hypot(cited.x - citing.x, cited.y - citing.y);
  const [start, end] = [citing.radius, cited.radius + 2 * cited.rings + 3];
  if (length <= start + end + HEAD) return '';
  const [dx, dy] = [(cited.x - citing.x) / length, (cited.y - citing.y) / length];
  const along = (from: Drawn, by: number): Place => ({ x: from.x + dx * by, y: from.y + dy * by });
  const from = along(citing, start);
  const tip = along(cited, -end);
  const neck = along(cited, -end - HEAD);
  const { width, dashes } = lineOf(polarity, citations);
  const colour = POLARITY_COLOURS[polarity];
  const side = HEAD * 0.45;
  const dashed = dashes === null ? '' : ` stroke-dasharray="${dashes}"`;
  return (
    `<path d="M${point(from)}L${point(neck)}" stroke="${colour}" stroke-width="${width}"${dashed}/>` +
    `<path d="M${point(tip)}L${point({ x: neck.x - dy * side, y: neck.y + dx * side })}` +
    `L${point({ x: neck.x + dy * side, y: neck.y - dx * side })}Z" fill="${colour}"/>`
  );
}

const HEAD = 7;

function paperSvg({ x, y, radius, rings, retracted, title }: Drawn): string {
  const { paper, retracted: hollow } = PICTURE_COLOURS;
  const at = `cx="${shown(x)}" cy="${shown(y)}"`;
  const around = Array.from(
    { length: rings },
    (_, ring) =>
      `<circle ${at} r="${shown(radius + 2 + 2.5 * ring)}" fill="none" stroke="${paper}"/>`,
  );
  const fill = retracted ? hollow : paper;
  return (
    `<g><title>${xmlText(title)}</title>` +
    `<circle ${at} r="${shown(radius)}" fill="${fill}" stroke="${paper}" stroke-width="1.5"/>` +
    `${around.join('')}</g>`
  );
}

/** The polarities that are there with their colours, and the caption. */
function footSvg({ citations }: ShownGraph, frame: PictureFrame, texts: PictureTexts): string {
  const there = POLARITIES.filter((polarity) =>
    citations.some((citation) => citation.polarity === polarity),
  );
  const entries = there.map((polarity, index) => {
    const x = 16 + index * 130;
    const y = frame.height + 18;
    const { width, dashes } = lineOf(polarity, citations.length);
    const dashed = dashes === null ? '' : ` stroke-dasharray="${dashes}"`;
    return (
      `<path d="M${x} ${y}h24" stroke="${POLARITY_COLOURS[polarity]}" stroke-width="${width}"${dashed}/>` +
      `<text x="${x + 30}" y="${y + 4}" font-size="12">${xmlText(texts.polarities[polarity])}</text>`
    );
  });
  const caption =
    `<text x="16" y="${frame.height + 46}" font-size="12" fill="${PICTURE_COLOURS.quiet}">` +
    `${xmlText(texts.caption)}</text>`;
  return [...entries, caption].join('\n');
}

function point({ x, y }: Place): string {
  return `${shown(x)} ${shown(y)}`;
}

/** Hundredths of a pixel are as fine as anybody sees. */
function shown(value: number): string {
  return String(Math.round(value * 100) / 100);
}

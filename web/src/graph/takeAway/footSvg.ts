import { xmlText } from '../../../../src/export/formats/xmlText.js';
import type { Line } from '../picture.js';
import type { PictureFrame } from './pictureFrame.js';
import { DASHES, PICTURE_COLOURS, TONE_COLOURS } from './pictureStyle.js';

/** What a picture says in words. */
export interface PictureTexts {
  readonly title: string;
  /** What is shown, and when. */
  readonly caption: string;
  readonly tones: Readonly<Record<Line['tone'], string>>;
  readonly titleOf: (id: string) => string;
}

/** Pixels from one entry of the legend to the next. */
const STEP = 116;

/** What the lines mean, one of each kind that is there, and the caption. */
export function footSvg(
  kinds: readonly Line[],
  { height }: PictureFrame,
  { tones, caption }: PictureTexts,
): string {
  const y = height + 18;
  const order = Object.keys(tones);
  const entries = [...kinds]
    .sort((one, other) => order.indexOf(one.tone) - order.indexOf(other.tone))
    .map(({ tone, dashed }, index) => {
      const x = 16 + index * STEP;
      const dashes = dashed ? ` stroke-dasharray="${DASHES}"` : '';
      return (
        `<path d="M${x} ${y}h20" stroke="${TONE_COLOURS[tone]}" stroke-width="2"${dashes}/>` +
        `<text x="${x + 25}" y="${y + 4}" font-size="12">${xmlText(tones[tone])}</text>`
      );
    });
  const said = `<text x="16" y="${height + 46}" font-size="12" fill="${PICTURE_COLOURS.quiet}">${xmlText(caption)}</text>`;
  return [...entries, said].join('\n');
}

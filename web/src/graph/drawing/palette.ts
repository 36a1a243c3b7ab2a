import type { Disc, Line } from '../picture.js';

/** Colours as WebGL takes them, of the theme that the page has at the moment. */
export interface Palette {
  readonly lines: Readonly<Record<Line['tone'], string>>;
  readonly discs: Readonly<Record<Disc['kind'], string>>;
  readonly ring: string;
  readonly ground: string;
  readonly strong: string;
}

/** Reads the tokens of the style sheet, resolved for light or dark, by elements that have them as their colour. */
export function readPalette(container: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  container.append(probe);
  const color = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    lines: {
      SUPPORTING: color('supporting'),
      CONTRADICTING: color('contradicting'),
      MIXED: color('mixed'),
      NEUTRAL: color('quiet'),
      UNCLASSIFIED: color('neutral'),
      SIMILAR: color('neutral'),
    },
    discs: { ASKED: color('text'), PLAIN: color('accent'), RETRACTED: color('ground') },
    ring: color('text'),
    ground: color('ground'),
    strong: color('text'),
  };
  probe.remove();
  return palette;
}

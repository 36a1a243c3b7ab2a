import type { Line } from '../picture.js';

/** Colours of a picture on white, as the pages have them in light: pictures go into papers. */
export const PICTURE_COLOURS = {
  ground: '#ffffff',
  text: '#1c1d21',
  quiet: '#57585f',
  line: '#dfdfdb',
  paper: '#31588a',
  asked: '#1c1d21',
} as const;

export const TONE_COLOURS: Readonly<Record<Line['tone'], string>> = {
  SUPPORTING: '#0a6bb0',
  CONTRADICTING: '#bd4a00',
  MIXED: '#8a3d8f',
  NEUTRAL: '#57585f',
  UNCLASSIFIED: '#8b8d94',
  SIMILAR: '#8b8d94',
};

export const DASHES = '4 3';
/** What steps back behind something that is selected. */
export const FADED = 0.2;

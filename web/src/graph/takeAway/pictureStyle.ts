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
  NEUTRAL: '#6f7178',
  UNCLASSIFIED: '#9b9da4',
  SIMILAR: '#c9cacd',
};

export const DASHES = '4 3';
/** What steps back behind something that is selected. */
export const FADED = 0.2;

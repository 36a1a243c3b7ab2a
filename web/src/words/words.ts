import { english } from './english.js';

/** All texts of the pages; other languages are further objects of this shape. */
export type Words = typeof english;

export const words: Words = english;

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HEADINGS, SECTIONS, sectionOf, type Section } from '../../../src/citation/section.js';
import { holds } from '../../support/property.js';

/** Headings as SciCite, MultiCite and others have them. */
test.each<[heading: string, section: Section]>([
  ['1 Introduction', 'INTRODUCTION'],
  ['INTRODUCTION', 'INTRODUCTION'],
  ['Background and significance', 'INTRODUCTION'],
  ['Einführung', 'INTRODUCTION'],
  ['1. はじめに', 'INTRODUCTION'],
  ['related work', 'RELATED_WORK'],
  ['II. RELATED WORK', 'RELATED_WORK'],
  ['Comparison with previous work', 'RELATED_WORK'],
  ['État de l’art', 'RELATED_WORK'],
  ['2. Methodology', 'METHODS'],
  ['Materials and Methods', 'METHODS'],
  ['Patients & methods', 'METHODS'],
  ['2.1 Experimental set-up', 'METHODS'],
  ['MÉTODOS', 'METHODS'],
  ['Our approach', 'METHODS'],
  ['experiments', 'RESULTS'],
  ['Results and discussion', 'RESULTS'],
  ['結果と考察', 'RESULTS'],
  ['Statistical results', 'RESULTS'],
  ['. 6 Discussion', 'DISCUSSION'],
  ['Discussion and conclusions', 'DISCUSSION'],
  ['4Discussion', 'DISCUSSION'],
  ['conclusion', 'CONCLUSION'],
  ['Limitations and future work', 'CONCLUSION'],
  ['Заключение', 'CONCLUSION'],
  ['Pathological stage, n (%)', 'OTHER'],
  ['Acknowledgements', 'OTHER'],
  ['Methodist churches', 'OTHER'],
  ['Resultsx', 'OTHER'],
  ['12', 'OTHER'],
])('%j is %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

test.each([null, '', ' ', '…', '\u200b'])('%j is no section', (heading) => {
  expect(sectionOf(heading)).toBeNull();
});

const known = fc.constantFrom(
  ...Object.entries(HEADINGS).flatMap(([section, headings]) =>
    headings.map((heading) => ({ section, heading })),
  ),
);
const numbering = fc.constantFrom('', '1 ', '2.3. ', 'IV. ', 'A. ', '§ 3 ', '. 6 ');

test('a heading of the table is its section, however it is numbered, printed and ended', async () => {
  await holds(
    fc.property(known, numbering, fc.boolean(), fc.constantFrom('', '.', ':', ' …'), (...parts) => {
      const [{ section, heading }, number, isUpper, end] = parts;
      const printed = isUpper ? heading.toUpperCase() : heading;
      expect(sectionOf(`${number}${printed}${end}`)).toBe(section);
    }),
    { runs: 500 },
  );
});

test('no heading is in the table twice', () => {
  const all = Object.values(HEADINGS).flat();
  expect(new Set(all).size).toBe(all.length);
});

test('every text has one section or none, the same in another form of Unicode', async () => {
  await holds(
    fc.property(fc.string({ unit: 'grapheme' }), (heading) => {
      const section = sectionOf(heading);
      if (section !== null) expect(SECTIONS).toContain(section);
      expect(sectionOf(heading.normalize('NFD'))).toBe(section);
      expect(sectionOf(heading.normalize('NFC'))).toBe(section);
    }),
    { runs: 500 },
  );
});

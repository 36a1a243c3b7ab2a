import { LETTER, type PlacedLabel, type YearMark } from './overlayMarks.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Texts above the canvas and years below it, as SVG: so that texts have the fonts, directions and colours of the page. It
 * follows the canvas in the same frame, so it writes to the elements itself.
 */
export class Overlay {
  private readonly bands: SVGGElement;
  private readonly years: SVGGElement;
  private readonly labels: SVGGElement;

  constructor(
    below: SVGSVGElement,
    above: SVGSVGElement,
    private readonly undated: string,
  ) {
    this.bands = group(below);
    // All of them above all bands: a year may be wider than its band.
    this.years = group(below);
    this.labels = group(above);
  }

  drawYears(marks: readonly YearMark[], height: number): void {
    fit(this.bands, marks.length, () => document.createElementNS(SVG, 'rect'));
    fit(this.years, marks.length, () => document.createElementNS(SVG, 'text'));
    for (const [index, { year, even, x, from, to, written }] of marks.entries()) {
      const [band, text] = [this.bands.children[index], this.years.children[index]];
      if (band === undefined || text === undefined) continue;
      write(band, { x: from, y: 0, width: Math.max(0, to - from), height });
      band.setAttribute('class', year === null ? 'undated' : even ? 'even year' : 'year');
      write(text, { x, y: height - 8 });
      text.textContent = written ? (year === null ? this.undated : `${year}`) : '';
    }
  }

  drawLabels(labels: readonly PlacedLabel[]): void {
    fit(this.labels, labels.length, () => document.createElementNS(SVG, 'text'));
    for (const [index, { x, y, width, height, text, faded }] of labels.entries()) {
      const element = this.labels.children[index];
      if (element === undefined) continue;
      // In the middle of its box, so that fonts of other widths are right on both sides.
      write(element, { x: x + width / 2, y: y + height / 2 + LETTER / 3 });
      element.setAttribute('class', faded ? 'label faded' : 'label');
      if (element.textContent !== text) element.textContent = text;
    }
  }

  remove(): void {
    this.bands.remove();
    this.years.remove();
    this.labels.remove();
  }
}

function group(svg: SVGSVGElement): SVGGElement {
  const element = document.createElementNS(SVG, 'g');
  svg.append(element);
  return element;
}

function fit(parent: Element, count: number, make: () => Element): void {
  while (parent.children.length > count) parent.lastElementChild?.remove();
  while (parent.children.length < count) parent.append(make());
}

function write(element: Element, numbers: Readonly<Record<string, number>>): void {
  for (const [name, number] of Object.entries(numbers)) {
    element.setAttribute(name, number.toFixed(1));
  }
}
